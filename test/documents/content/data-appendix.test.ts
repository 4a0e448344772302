import { expect, it } from 'vitest';
import { captionOf, withDataAppendix } from '../../../src/documents/content/data-appendix.ts';
import type { Figure } from '../../../src/documents/document.ts';
import { charts, composed } from '../composing.ts';

const profile = (title: string) => ({
  title,
  labels: { minimum: 'Minimum', vision: 'Vision', actual: 'Ist' },
  rows: [{ label: 'QS 1', minimum: { met: 3, of: 4 }, vision: { met: 0, of: 1 } }],
});
const withFigures = (count: number) =>
  composed(
    '{{#each all}}\n{{chart "profile" this}}\n\n{{/each}}',
    { all: Array.from({ length: count }, (_, index) => profile(`Bild ${index}`)) },
    { charts },
  ).document;

it('numbers of four figures stand at the end, below number and title; how to read it is said with the picture', () => {
  const { root, hasAppendix } = withDataAppendix(withFigures(4));
  expect(hasAppendix).toBe(true);
  const names = root.children.flatMap((node) =>
    node.type === 'paragraph' && node.children[0]?.type === 'strong' ? [JSON.stringify(node.children[0].children)] : [],
  );
  expect(names).toEqual(
    [0, 1, 2, 3].map((index) => JSON.stringify([{ type: 'text', value: `Abbildung ${index + 1}: Bild ${index}` }])),
  );
  expect(withDataAppendix(withFigures(3)).hasAppendix).toBe(false);
});

it('a caption ends before it says where the numbers are', () => {
  const figure = (caption: string) => ({ caption }) as Figure;
  expect(captionOf(figure('Abbildung 1: Besuche (%)'), true)).toBe(
    'Abbildung 1: Besuche (%). Die Daten stehen am Ende als Tabelle.',
  );
  expect(captionOf(figure('Abbildung 1: Ein Satz.'), true)).toBe('Abbildung 1: Ein Satz. Die Daten stehen am Ende als Tabelle.');
  expect(captionOf(figure('Abbildung 1: Besuche (%)'), false)).toBe('Abbildung 1: Besuche (%)');
});
