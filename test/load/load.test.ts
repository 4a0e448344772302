import { describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { findingText } from '../../src/messages/findings.ts';
import { runRules } from '../../src/rules/run.ts';
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

describe('folders that are named otherwise', () => {
  it('are told once, with the folder meant, whatever they hold', () => {
    const { findings, workspace } = loaded({
      massnahmen: { kind: 'directory' },
      'massnahmen/a.yaml': measure('a'),
      'massnahmen/b.yaml': measure('b'),
      'massnahmen/2026/c.md': 'C',
      'assesments/2026-01-01-a.yaml': '',
      'anlagen/a.yaml': measure('a'),
    });
    expect(findings.map((found) => `${place(found)}: ${findingText(found)}`)).toEqual([
      'assesments:1:1 file-unknown: Was in diesem Ordner liegt, wird unter diesem Namen nicht gelesen. Meinten Sie `assessments/`?',
      'massnahmen:1:1 file-unknown: Was in diesem Ordner liegt, wird unter diesem Namen nicht gelesen. Meinten Sie `measures/`?',
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(workspace.measures).toEqual([]);
  });

  it('also where one file is meant, and files where a folder is', () => {
    expect(loaded({ 'angebote/nord.yaml': '', 'indikatoren.yaml': '' }).findings.map(findingText)).toEqual([
      'Was in diesem Ordner liegt, wird unter diesem Namen nicht gelesen. Meinten Sie die eine Datei `offers.yaml`?',
      'Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie den Ordner `indicators/` mit einer eigenen Datei je Eintrag?',
    ]);
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

  describe('with a scale of its own', () => {
    const scale = 'ratingScale:\n  - {id: nein, label: Nein}\n  - {id: ja, label: Ja}\n';

    it('has to say from where a criterion is met; reports, which state it, take the highest step', () => {
      const { workspace, findings } = loaded({ 'qe.yaml': settings + scale });
      expect(findings.map(place)).toEqual(['qe.yaml:6:1 field-missing']);
      expect(findings.map(findingText)).toEqual([
        '„Erreicht ab“ (`metFrom`) fehlt. Die eigene Skala hat keine Stufe `largely`; ohne die Angabe ist offen, ab welcher Stufe ein Kriterium als erreicht gilt. Bitte ergänzen.',
      ]);
      expect(workspace.settings.metFrom).toBe('ja');
      expect(workspace.unread).toEqual([]);
    });

    it('says it, or has the step that counts unless said otherwise', () => {
      const said = loaded({ 'qe.yaml': `${settings}${scale}metFrom: nein\n` });
      expect([said.findings, said.workspace.settings.metFrom]).toEqual([[], 'nein']);
      const own = loaded({ 'qe.yaml': settings + scale.replace('nein', 'largely') });
      expect([own.findings, own.workspace.settings.metFrom]).toEqual([[], 'largely']);
    });

    it('is told once where the scale or the step itself is wrong', () => {
      expect(places({ 'qe.yaml': `${settings}ratingScale: keine\n` })).toEqual(['qe.yaml:6:14 value-type']);
      expect(places({ 'qe.yaml': `${settings}${scale}metFrom: JA!\n` })).toEqual(['qe.yaml:9:10 value-form']);
    });
  });

  describe('with one wrong value', () => {
    const rated = {
      'standards/s.yaml': 'id: s\ntitle: S\nminimum: [{id: s.m1, text: Eins}]\n',
      'assessments/2026-01-01-a.yaml': 'date: 2026-01-01\nagreed: true\nratings:\n  s.m1: {rating: ja}\n',
    };
    const full = `qe: 1
municipality: {name: Musterstadt, ags: "03998", state: HE, network: Netz}
ratingScale: [{id: nein, label: Nein}, {id: ja, label: Ja}]
metFrom: ja
minGroup: 7
visibility: {standards: public, measures: public}
catalogues: [nds-2021]
`;
    const read = (before: string, after: string) => {
      expect(full).toContain(before);
      const { workspace } = loaded({ ...rated, 'qe.yaml': full.replace(before, after) });
      return workspace;
    };

    it('is sound without it', () => {
      expect(places({ ...rated, 'qe.yaml': full })).toEqual([]);
    });

    it.each([
      ['ags: "03998"', 'ags: 03998', ['qe.yaml:2:40 text-unquoted']],
      ['state: HE', 'state: Hessen', ['qe.yaml:2:56 value-unknown']],
      ['name: Musterstadt, ', '', ['qe.yaml:2:15 field-missing']],
      ['minGroup: 7', 'minGroup: sieben', ['qe.yaml:5:11 number-form']],
      ['measures: public', 'measures: publik', ['qe.yaml:6:43 value-unknown']],
      ['metFrom: ja', 'metFrom: 1', ['qe.yaml:4:10 text-unquoted']],
    ])('%s → %s is one finding, and the scale still counts', (before, after, expected) => {
      expect(places({ ...rated, 'qe.yaml': full.replace(before, after) })).toEqual(expected);
      const { settings: kept, assessments, catalogues } = read(before, after);
      expect(kept.ratingScale.map(({ id }) => id)).toEqual(['nein', 'ja']);
      expect(assessments).toHaveLength(1);
      expect(catalogues.map(({ id }) => id)).toEqual(['nds-2021']);
    });

    it('leaves that place out and nothing else', () => {
      expect(read('ags: "03998"', 'ags: 03998').settings.municipality).toEqual({
        name: 'Musterstadt',
        ags: '',
        state: 'HE',
        network: 'Netz',
      });
      expect(read('state: HE', 'state: Hessen').settings.municipality).toMatchObject({ name: 'Musterstadt', state: '' });
      expect(read('name: Musterstadt, ', '').settings.municipality).toMatchObject({ name: '', state: 'HE' });
      expect(read('minGroup: 7', 'minGroup: sieben').settings).toMatchObject({ minGroup: 5, metFrom: 'ja' });
      // of one wrong visibility, none may count: what is not said is internal
      const { settings: kept, standards } = read('measures: public', 'measures: publik');
      expect(kept.visibility).toBeUndefined();
      expect(standards.map(({ visibility }) => visibility)).toEqual(['internal']);
      expect(read('municipality: {', 'municipality: Stadt\nx: {').settings).toMatchObject({
        minGroup: 7,
        municipality: { name: '' },
      });
    });

    it('keeps the file among those that could not be used', () => {
      expect(read('state: HE', 'state: Hessen').unread).toEqual(['qe.yaml']);
    });

    it('does not call ratings wrong where the scale cannot be read', () => {
      expect(places({ ...rated, 'qe.yaml': full.replace('[{id: nein, label: Nein}, ', '[{id: nein}, ') })).toEqual([
        'qe.yaml:3:15 field-missing',
      ]);
      expect(places({ ...rated, 'qe.yaml': full.replace('metFrom: ja', 'metFrom: [') })).toEqual(['qe.yaml:4:10 yaml-syntax']);
      expect(places({ ...rated, 'qe.yaml': '' })).toEqual(['qe.yaml:1:1 file-empty']);
      expect(places({ ...rated, 'qe.yaml': 'Musterstadt\n' })).toEqual(['qe.yaml:1:1 value-type']);
      expect(read('[{id: nein, label: Nein}, ', '[{id: nein}, ').settings).toMatchObject({ metFrom: 'largely', minGroup: 7 });
    });

    it('calls them wrong where there is no qe.yaml: then the default scale counts', () => {
      const { findings, workspace } = load(memoryTree(rated), shipped(packageRoot));
      expect(runRules({ workspace, asOf: '2026-11-21' }, findings).map(place)).toEqual([
        'qe.yaml:1:1 file-missing',
        'assessments/2026-01-01-a.yaml:4:18 rating-unknown',
      ]);
    });
  });

  it('that is broken hides areas, committees and the folder’s choice of catalogues, and nothing else', () => {
    const files = {
      'qe.yaml': 'qe: [1\n',
      'measures/a.yaml': measure('a', 'areas: [nord]\nresponsible: niemand\n'),
      'standards/s.yaml': 'id: s\ntitle: S\nsource: nds-2021\ncircle: qz-1\n',
    };
    expect(places(files)).toEqual(['measures/a.yaml:5:14 reference-unknown', 'qe.yaml:1:5 yaml-syntax']);
  });
});

describe('a broken file is told once, not again wherever something refers to it', () => {
  const references = {
    'measures/a.yaml': measure('a', 'responsible: koordination\ncontributors: [eltern, fachkraefte]\n'),
    'logbook/2026-01-01-a.md':
      '---\ndate: 2026-01-01\ntitle: A\nformat: workshop\nparticipants:\n  - {group: eltern, count: 3}\n---\nText\n',
  };

  it.each([
    ['broken YAML', 'groups: [\n', 'network.yaml:1:9 yaml-syntax'],
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
    expect(places({ ...files, [path]: 'a: [\n' })).toEqual([`${path}:1:4 yaml-syntax`]);
  });

  it('a standard, with its criteria; those of others are still called unknown', () => {
    const files = {
      'standards/qs-1.yaml': 'id: [\n',
      'measures/a.yaml': measure(
        'a',
        'addresses:\n  - qs-1\n  - qs-1.m1\n  - qs-2.m1\n  - qs-1.5\n  - qs-1.5.m1\n  - qs-10\n  - qs-10.m1\n',
      ),
    };
    expect(places(files)).toEqual([
      ...[10, 11, 7, 8, 9].map((line) => `measures/a.yaml:${line}:5 reference-unknown`),
      'standards/qs-1.yaml:1:5 yaml-syntax',
    ]);
  });

  it('a measure; those whose ids begin alike are still called unknown', () => {
    const files = { 'measures/b.yaml': 'id: [\n', 'measures/a.yaml': measure('a', 'dependsOn: [b, b-2, bb]\n') };
    expect(places(files)).toEqual([
      'measures/a.yaml:4:16 reference-unknown',
      'measures/a.yaml:4:21 reference-unknown',
      'measures/b.yaml:1:5 yaml-syntax',
    ]);
  });

  it('a catalogue of one’s own, with its circles and dimensions', () => {
    const files = {
      'qe.yaml': `${settings}catalogues: [eigener]\n`,
      'templates/catalogues/eigener.yaml': 'id: [\n',
      'standards/s.yaml': 'id: s\ntitle: S\nsource: eigener\ncircle: kreis-1\ndimension: d-1\n',
    };
    expect(places(files)).toEqual(['templates/catalogues/eigener.yaml:1:5 yaml-syntax']);
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
  expect(places({ 'qe.yaml': `${settings}rules:\n  date-form: &a\n    options: {b: *a}\n` })).toEqual([]);
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
