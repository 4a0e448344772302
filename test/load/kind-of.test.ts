import { expect, it } from 'vitest';
import { fileId, kindOf } from '../../src/load/kind-of.ts';

it.each([
  ['qe.yaml', 'settings'],
  ['process.yaml', 'process'],
  ['network.yaml', 'network'],
  ['outcomes.yaml', 'outcomes'],
  ['documents.yaml', 'documents'],
  ['offers.yaml', 'offers'],
  ['standards/qs-1.5.yaml', 'standard'],
  ['assessments/2026-01-01-a.yaml', 'assessment'],
  ['priorities/2026-01-01-a.yaml', 'priority'],
  ['measures/a.yaml', 'measure'],
  ['indicators/a.yaml', 'indicator'],
  ['logbook/2026-01-01-a.md', 'logbook'],
  ['papers/a.yaml', 'paper'],
  ['stories/a.md', 'story'],
  ['guide/01-a.md', 'guide'],
  ['templates/catalogues/a.yaml', 'catalogue'],
])('%s holds a record: %s', (path, kind) => {
  expect(kindOf(path)).toEqual({ kind });
});

it.each([
  ['measures/a.yml', 'measures/a.yaml'],
  ['measures/a.md', 'measures/a.yaml'],
  ['logbook/2026-01-01-a.yaml', 'logbook/2026-01-01-a.md'],
  ['logbook/2026-01-01-a.MD', 'logbook/2026-01-01-a.md'],
  ['measures/2026/a.yaml', 'measures/a.yaml'],
  ['network.yml', 'network.yaml'],
  ['Network.yaml', 'network.yaml'],
  ['netzwerk.yaml', undefined],
])('%s looks misplaced; it should perhaps be %s', (path, misplaced) => {
  expect(kindOf(path)).toEqual({ misplaced });
});

it.each([
  'README.md',
  'measures/README.md',
  'papers/a.md',
  'guide/bild.png',
  'anlagen/konzept.pdf',
  'anlagen/tabelle.yaml',
  '.gitlab-ci.yml',
  'docker-compose.yml',
  'templates/gap.md.hbs',
])('%s is none of ours', (path) => {
  expect(kindOf(path)).toBeUndefined();
});

it('an id is the file name without folder and extension', () => {
  expect(fileId('standards/qs-1.5.yaml')).toBe('qs-1.5');
  expect(fileId('logbook/2026-01-01-a.md')).toBe('2026-01-01-a');
});
