import { expect, it } from 'vitest';
import { fileId, kindOf } from '../../src/load/kind-of.ts';
import { shipped } from '../../src/load/resources.ts';
import type { SchemaNode } from '../../src/load/schema.ts';
import { packageRoot } from '../support/loaded.ts';

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
  ['netwrok.yaml', 'network.yaml'],
  ['netzwerk.yaml', 'network.yaml'],
  ['Angebote.yml', 'offers.yaml'],
  ['Maßnahmen.yaml', 'measures/'],
  ['templates/catalogues/alt/a.yaml', 'templates/catalogues/a.yaml'],
  ['liste.yaml', undefined],
])('%s looks misplaced; it should perhaps be %s', (path, misplaced) => {
  expect(kindOf(path)).toEqual({ misplaced });
});

it.each([
  ['assesments/a.yaml', 'assessments/'],
  ['Measures/a.yaml', 'measures/'],
  ['massnahmen/a.yaml', 'measures/'],
  ['maßnahmen/2026/a.md', 'measures/'],
  ['Maßnahme/a.yml', 'measures/'],
  ['indikatoren/a.yaml', 'indicators/'],
  ['einschaetzungen/a.yaml', 'assessments/'],
  ['Einscha\u0308tzungen/a.yaml', 'assessments/'],
  ['prioritäten/a.yaml', 'priorities/'],
  ['vorlagen/a.yaml', 'papers/'],
  ['logbuch/a.md', 'logbook/'],
  ['leitfaden/a.md', 'guide/'],
  ['geschichten/a.md', 'stories/'],
  ['kataloge/a.yaml', 'templates/catalogues/'],
  ['templates/kataloge/a.yaml', 'templates/catalogues/'],
  ['netzwerk/eltern.yaml', 'network.yaml'],
])('%s lies in a misnamed folder: %s', (path, misplaced) => {
  const folder = path.startsWith('templates/') ? 'templates/kataloge' : path.slice(0, path.indexOf('/'));
  expect(kindOf(path)).toEqual({ misplaced, folder });
});

it('the German names of folders and files are those of the schema', () => {
  const { properties } = JSON.parse(shipped(packageRoot).schema('qe')) as SchemaNode;
  const named = Object.entries(properties?.['visibility']?.properties ?? {});
  expect(named.length).toBeGreaterThan(12);
  for (const [name, { title = '' }] of named) {
    const isSingle = kindOf(`${name}.yaml`) !== undefined && 'kind' in (kindOf(`${name}.yaml`) ?? {});
    expect(kindOf(isSingle ? `${title}.yaml` : `${title}/a.yaml`), title).toMatchObject({
      misplaced: isSingle ? `${name}.yaml` : `${name}/`,
    });
  }
});

it.each([
  'README.md',
  'measures/README.md',
  'papers/a.md',
  'guide/bild.png',
  'anlagen/konzept.pdf',
  'anlagen/tabelle.yaml',
  'bilder/bild.png',
  'bilder/bild.yaml',
  'standorte/nord.yaml',
  'unterlagen/liste.yaml',
  'dokumente/konzept.md',
  'vorlagen/brief.docx',
  'vorlagen/README.md',
  'templates/partials/a.yaml',
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
