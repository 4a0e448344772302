import { expect, it } from 'vitest';
import { load } from '../../src/load/load.ts';
import type { Memory } from '../../src/load/read-record.ts';
import { shipped } from '../../src/load/resources.ts';
import { runRules } from '../../src/rules/run.ts';
import { packageRoot, place, settings } from '../support/loaded.ts';
import { memoryTree } from '../support/memory-tree.ts';

const resources = shipped(packageRoot);
const measure = (id: string, more = '') => `id: ${id}\ntitle: ${id}\nstatus: idea\n${more}`;
const read = (files: Record<string, string>, memory?: Memory) => {
  const { workspace, findings } = load(memoryTree({ 'qe.yaml': settings, ...files }), resources, memory);
  return { workspace, places: runRules({ workspace, asOf: '2026-11-21' }, findings).map(place).sort() };
};

it('only files that say something else are parsed again', () => {
  const memory: Memory = new Map();
  const before = read({ 'measures/a.yaml': measure('a'), 'measures/b.yaml': measure('b') }, memory).workspace.files;
  const after = read({ 'measures/a.yaml': measure('a'), 'measures/b.yaml': measure('b', 'due: 2026-01-01\n') }, memory).workspace
    .files;
  const same = after.filter((file) => before.includes(file)).map(({ path }) => path);
  expect(same).toEqual(['measures/a.yaml', 'qe.yaml']);
  expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
});

it('what is found is the same with a memory as without, whatever comes and goes', () => {
  const memory: Memory = new Map();
  const states: readonly Record<string, string>[] = [
    { 'measures/a.yaml': measure('a', 'dependsOn: [b]\n'), 'measures/b.yaml': measure('b') },
    { 'measures/a.yaml': measure('a', 'dependsOn: [b]\n') },
    { 'measures/a.yaml': measure('a', 'dependsOn: [b]\n'), 'measures/b.yaml': 'id: [' },
    { 'measures/a.yaml': measure('a', 'dependsOn: [b]\nnote: geb. 3.4.2024\n'), 'measures/b.yaml': measure('c') },
    {
      'measures/a.yaml': measure('a', 'dependsOn: [b]\nnote: geb. 3.4.2024\n'),
      'measures/b.yaml': measure('b'),
      'network.yaml': 'gruppen: []\n',
    },
    { 'measures/a.yaml': measure('a', 'dependsOn: [b]\n'), 'measures/b.yaml': measure('b') },
  ];
  const told = states.map((files) => read(files, memory).places);
  expect(told).toEqual(states.map((files) => read(files).places));
  expect(told.map(({ length }) => length > 0)).toEqual([false, true, true, true, true, false]);
});

it('another reference to what qe.yaml declares is looked at anew in files that are remembered', () => {
  const memory: Memory = new Map();
  const files = {
    'measures/a.yaml': `${measure('a')}progress:\n  - {date: 2026-01-01, status: idea, note: Frau Beispiel half}\n`,
  };
  expect(read(files, memory).places).toEqual(['measures/a.yaml:5:44 privacy-name']);
  const declared = { ...files, 'qe.yaml': `${settings}privacy:\n  officeHolders: [Frau Beispiel]\n` };
  expect(read(declared, memory).places).toEqual([]);
});
