import { expect, test } from 'vitest';
import { writers } from '../../../src/documents/writers.ts';
import { composed, noAssets } from '../composing.ts';

const template = 'A[^a] B[^a] C[^b]\n\n| D[^b] |\n| - |\n| d |\n\n[^a]: Erste.\n\n[^b]: Zweite.\n\n{{markdown prose}}';
const { content } = writers.html(composed(template, { prose: 'E[^a]\n\n[^a]: Eine andere.' }).document, noAssets);

const links = [...content.matchAll(/<a ([^>]*data-footnote[^>]*)>/gu)].map(([, attributes = '']) => ({
  id: / ?id="([^"]*)"/u.exec(attributes)?.[1],
  to: /href="#([^"]*)"/u.exec(attributes)?.[1] ?? '',
  name: /aria-label="([^"]*)"/u.exec(attributes)?.[1],
}));
const calls = links.filter(({ id }) => id !== undefined);
const returns = links.filter(({ id }) => id === undefined);

test('each number leads to its note, and is called so', () => {
  expect(calls.map(({ to, name }) => [to, name])).toEqual([
    ['_fn-1', 'Anmerkung 1'],
    ['_fn-1', 'Anmerkung 1'],
    ['_fn-2', 'Anmerkung 2'],
    ['_fn-2', 'Anmerkung 2'],
    // notes of a record are its own, whatever they are called
    ['_fn-3', 'Anmerkung 3'],
  ]);
  for (const { to } of calls) expect(content).toContain(`<li id="${to}">`);
});

test('each note leads back to every place that calls it, and says to which', () => {
  expect(returns.map(({ to }) => to)).toEqual(calls.map(({ id }) => id));
  expect(returns.map(({ name }) => name)).toEqual([
    'Zurück zum Text bei Anmerkung 1',
    'Zurück zum Text bei Anmerkung 1, 2. Stelle',
    'Zurück zum Text bei Anmerkung 2',
    'Zurück zum Text bei Anmerkung 2, 2. Stelle',
    'Zurück zum Text bei Anmerkung 3',
  ]);
  expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
});
