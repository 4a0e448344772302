import { describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { checked, loaded, packageRoot, place, places, settings } from '../support/loaded.ts';
import { memoryTree } from '../support/memory-tree.ts';

const group = 'groups:\n  - {id: koordination, title: Koordination, kind: coordination}\n';
const measure = (id: string, more = '') => `id: ${id}\ntitle: ${id}\nstatus: idea\n${more}`;

describe('what is no readable file', () => {
  it.each([
    ['directory', 'file-is-directory'],
    ['outside', 'file-outside'],
    ['unreadable', 'file-unreadable'],
  ] as const)('%s is a finding; the others are read', (kind, ruleId) => {
    const { workspace, findings } = loaded({ 'measures/a.yaml': { kind }, 'measures/b.yaml': measure('b') });
    expect(findings.map(place)).toEqual([`measures/a.yaml:1:1 ${ruleId}`]);
    expect(workspace.measures.map(({ id }) => id)).toEqual(['b']);
    expect(workspace.unread).toEqual(['measures/a.yaml']);
  });

  it('a folder of records that leads out or cannot be entered is told, and its ids are not called unknown', () => {
    const network = { 'measures/a.yaml': measure('a', 'dependsOn: [b]\naddresses: [qs-1.m1]\n') };
    expect(places({ ...network, measures: { kind: 'outside' }, standards: { kind: 'unreadable' } })).toEqual([
      'measures:1:1 file-outside',
      'standards:1:1 file-unreadable',
    ]);
  });

  it('other folders that lead out are none of ours', () => {
    expect(places({ anlagen: { kind: 'outside' }, measures: { kind: 'directory' } })).toEqual([]);
  });

  it('a file that vanishes between listing and reading is a finding', () => {
    const tree = memoryTree({ 'qe.yaml': settings, 'measures/b.yaml': measure('b') });
    const gone = [...tree.entries, { path: 'measures/c.yaml', kind: 'file' as const }];
    const { findings, workspace } = load({ ...tree, entries: gone }, shipped(packageRoot));
    expect(findings.map(place)).toEqual(['measures/c.yaml:1:1 file-unreadable']);
    expect(workspace.measures).toHaveLength(1);
  });
});

describe('qe.yaml', () => {
  it('is missed where there is none; defaults apply', () => {
    const { findings, workspace } = load(memoryTree({ 'measures/b.yaml': measure('b') }), shipped(packageRoot));
    expect(findings.map(place)).toEqual(['qe.yaml:1:1 file-missing']);
    expect(workspace.settings.ratingScale.map(({ id }) => id)).toEqual(['not-yet', 'started', 'largely', 'reliably']);
    expect(workspace.measures).toHaveLength(1);
  });

  it('gives its defaults', () => {
    expect(loaded({}).workspace.settings).toMatchObject({
      metFrom: 'largely',
      minGroup: 5,
      smallCount: 5,
      reviewCycles: { standards: 24, indicators: 3, logbook: 3 },
    });
  });

  it('with a scale of its own counts as met from its highest step unless it says otherwise', () => {
    const scale = 'ratingScale:\n  - {id: nein, label: Nein}\n  - {id: ja, label: Ja}\n';
    expect(loaded({ 'qe.yaml': settings + scale }).workspace.settings.metFrom).toBe('ja');
    expect(loaded({ 'qe.yaml': `${settings}${scale}metFrom: nein\n` }).workspace.settings.metFrom).toBe('nein');
  });

  it('that is broken hides areas, committees and the folder’s choice of catalogues, and nothing else', () => {
    const files = {
      'qe.yaml': 'qe: [1\n',
      'measures/a.yaml': measure('a', 'areas: [nord]\nresponsible: niemand\n'),
      'standards/s.yaml': 'id: s\ntitle: S\nsource: nds-2021\ncircle: qz-1\n',
    };
    expect(places(files)).toEqual(['measures/a.yaml:5:14 reference-unknown', 'qe.yaml:2:1 yaml-syntax']);
  });
});

describe('a broken file is told once, not again wherever something refers to it', () => {
  const references = {
    'measures/a.yaml': measure('a', 'responsible: koordination\ncontributors: [eltern, fachkraefte]\n'),
    'logbook/2026-01-01-a.md':
      '---\ndate: 2026-01-01\ntitle: A\nformat: workshop\nparticipants:\n  - {group: eltern, count: 3}\n---\nText\n',
  };

  it.each([
    ['broken YAML', 'groups: [\n', 'network.yaml:2:1 yaml-syntax'],
    ['empty', '', 'network.yaml:1:1 file-empty'],
    ['only comments', '# noch nichts\n', 'network.yaml:1:1 file-empty'],
    ['the wrong key', `gruppen:\n  - {id: x, title: X, kind: other}\n`, 'network.yaml:1:1 field-missing'],
    ['the wrong kind of value', 'groups: keine\n', 'network.yaml:1:9 value-type'],
  ])('network.yaml, %s', (_, text, first) => {
    const found = places({ ...references, 'network.yaml': text });
    expect(found[0]).toBe(first);
    expect(found.filter((line) => line.includes('reference-unknown'))).toEqual([]);
  });

  it('groups are called unknown where network.yaml can be read', () => {
    expect(places({ ...references, 'network.yaml': group })).toEqual([
      'logbook/2026-01-01-a.md:6:13 reference-unknown',
      'measures/a.yaml:5:16 reference-unknown',
      'measures/a.yaml:5:24 reference-unknown',
    ]);
  });

  it('groups are still called unknown where network.yaml names some and has another mistake', () => {
    expect(places({ ...references, 'network.yaml': `${group}titel: Netzwerk\n` })).toHaveLength(4);
  });

  it.each([
    ['process.yaml', 'phase: phase-1'],
    ['outcomes.yaml', ''],
    ['documents.yaml', ''],
    ['offers.yaml', ''],
  ])('%s', (path, field) => {
    const refers = {
      'outcomes.yaml': 'relatesTo: [treppe]',
      'documents.yaml': 'relatesTo: [dok]',
      'offers.yaml': 'relatesTo: [angebot]',
    };
    const line = field || refers[path as keyof typeof refers];
    const entry = `---\ndate: 2026-01-01\ntitle: A\nformat: workshop\n${line}\n---\nText\n`;
    const files = { 'logbook/2026-01-01-a.md': entry };
    expect(places(files).map((found) => found.split(' ')[1])).toEqual(['reference-unknown']);
    expect(places({ ...files, [path]: 'a: [\n' })).toEqual([`${path}:2:1 yaml-syntax`]);
  });

  it('a standard, with its criteria; those of others are still called unknown', () => {
    const files = { 'standards/qs-1.yaml': 'id: [\n', 'measures/a.yaml': measure('a', 'addresses: [qs-1, qs-1.m1, qs-2.m1]\n') };
    expect(places(files)).toEqual(['measures/a.yaml:4:28 reference-unknown', 'standards/qs-1.yaml:2:1 yaml-syntax']);
  });

  it('a catalogue of one’s own, with its circles and dimensions', () => {
    const files = {
      'qe.yaml': `${settings}catalogues: [eigener]\n`,
      'templates/catalogues/eigener.yaml': 'id: [\n',
      'standards/s.yaml': 'id: s\ntitle: S\nsource: eigener\ncircle: kreis-1\ndimension: d-1\n',
    };
    expect(places(files)).toEqual(['templates/catalogues/eigener.yaml:2:1 yaml-syntax']);
  });
});

describe('Markdown records', () => {
  it('with an empty head are told which fields are missing', () => {
    expect(places({ 'guide/01-a.md': '---\n---\nText\n' })).toEqual(['guide/01-a.md:1:1 field-missing']);
  });

  it('have the places of the file, not of the head', () => {
    const text = '---\ndate: 2026-01-01\ntitle: A\nformat: werkstatt\n---\nText\n';
    expect(places({ 'logbook/2026-01-01-a.md': text })).toEqual(['logbook/2026-01-01-a.md:4:9 value-unknown']);
    const windows = text.replaceAll('\n', '\r\n');
    expect(places({ 'logbook/2026-01-01-a.md': windows })).toEqual(['logbook/2026-01-01-a.md:4:9 value-unknown']);
  });

  it('keep the text below the head, with its line', () => {
    const { workspace } = loaded({ 'stories/a.md': '---\ntitle: A\nbasis: composite\n---\nEs war.\n' });
    expect(workspace.stories[0]).toMatchObject({ id: 'a', body: 'Es war.\n', file: { body: { line: 5 } } });
  });
});

describe('what can be used', () => {
  it('is not what breaks the schema, except for unknown fields', () => {
    const { workspace } = loaded({
      'measures/a.yaml': measure('a', 'titel: A\n'),
      'measures/b.yaml': measure('b', 'due: bald\n'),
    });
    expect(workspace.measures.map(({ id }) => id)).toEqual(['a']);
    expect(workspace.unread).toEqual(['measures/b.yaml']);
    expect(workspace.files.map(({ path }) => path)).toEqual(['measures/a.yaml', 'measures/b.yaml', 'qe.yaml']);
  });

  it('has the visibility of the record, else of its kind in qe.yaml, else internal', () => {
    const { workspace } = loaded({
      'qe.yaml': `${settings}visibility: {measures: network}\n`,
      'measures/a.yaml': measure('a', 'visibility: public\n'),
      'measures/b.yaml': measure('b'),
      'network.yaml': group,
    });
    expect(workspace.measures.map(({ visibility }) => visibility)).toEqual(['public', 'network']);
    expect(workspace.groups.map(({ visibility }) => visibility)).toEqual(['internal']);
  });

  it('is sorted: standards by number, all else by id', () => {
    const standard = (id: string, number: string) => `id: ${id}\ntitle: T\nnumber: "${number}"\n`;
    const { workspace } = loaded({
      'standards/a.yaml': standard('a', '1.10'),
      'standards/b.yaml': standard('b', '1.2'),
      'standards/c.yaml': standard('c', '1'),
      'measures/z.yaml': measure('z'),
      'measures/b.yaml': measure('b'),
    });
    expect(workspace.standards.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(workspace.measures.map(({ id }) => id)).toEqual(['b', 'z']);
  });

  it('has the shipped catalogues that qe.yaml names, unless the folder brings its own', () => {
    const named = loaded({ 'qe.yaml': `${settings}catalogues: [nds-2021]\n` }).workspace;
    expect(named.catalogues.map(({ id }) => id)).toEqual(['nds-2021']);
    expect(named.catalogues[0]?.data.circles?.flatMap(({ standards }) => standards)).toHaveLength(25);
    const own = 'id: nds-2021\ntitle: Eigener\nsource: {title: T, publisher: P, year: 2026}\n';
    const replaced = loaded({
      'qe.yaml': `${settings}catalogues: [nds-2021]\n`,
      'templates/catalogues/nds-2021.yaml': own,
    }).workspace;
    expect(replaced.catalogues.map(({ data }) => data.title)).toEqual(['Eigener']);
  });

  it('has the folder’s own templates and the bytes of its other files', () => {
    const { workspace } = loaded({ 'templates/gap.md.hbs': 'Hallo', 'bilder/a.png': Uint8Array.from([1, 2]) });
    expect([...workspace.templates]).toEqual([['gap.md.hbs', 'Hallo']]);
    expect(workspace.asset('bilder/a.png')).toEqual(Uint8Array.from([1, 2]));
    expect(workspace.asset('bilder/b.png')).toBeUndefined();
    expect(workspace.asset('../a.png')).toBeUndefined();
  });

  it('a template that is not UTF-8 or leads out is a finding', () => {
    expect(places({ 'templates/a.md.hbs': Buffer.from('für', 'latin1'), 'templates/b.md.hbs': { kind: 'outside' } })).toEqual([
      'templates/a.md.hbs:1:1 file-encoding',
      'templates/b.md.hbs:1:1 file-outside',
    ]);
  });
});

it('an alias to the block it stands in does not run for ever', () => {
  expect(places({ 'measures/a.yaml': measure('a', 'review: &r\n  method: *r\n') })).toEqual(['measures/a.yaml:5:11 value-type']);
  expect(places({ 'qe.yaml': `${settings}rules:\n  a: &a\n    options: {b: *a}\n` })).toEqual([]);
});

it('never throws, whatever the bytes', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (const path of [
    'qe.yaml',
    'measures/a.yaml',
    'logbook/2026-01-01-a.md',
    'templates/catalogues/a.yaml',
    'templates/a.md.hbs',
  ])
    expect(checked({ [path]: bytes }).map(({ file }) => file)).toContain(path);
});
