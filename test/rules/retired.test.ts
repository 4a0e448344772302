import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import { circlesOf } from '../../src/rules/circles.ts';
import { checked, place, settings } from '../support/loaded.ts';

const told = (files: Record<string, string>, asOf?: string) =>
  checked(files, asOf).map((found) => `${place(found)} ${found.severity}: ${findingText(found)}`);
/** Without what lies behind the reference date: the tests below move that. */
const at = (files: Record<string, string>, asOf?: string) =>
  checked(files, asOf)
    .filter(({ ruleId }) => ruleId !== 'time-future')
    .map((found) => `${place(found)} ${found.severity}`)
    .sort();

const standard = (retired: string) => ({
  'standards/s.yaml': `id: s\ntitle: S\nminimum:\n  - {id: s.m1, text: Eins, retired: ${retired}}\n  - {id: s.m2, text: Zwei}\n`,
});
const since = (date: string, replacedBy = '[s.m2]') => standard(`{date: ${date}, reason: R, replacedBy: ${replacedBy}}`);
/** What a measure of this status tells, so that it is sound. */
const account: Readonly<Record<string, string>> = {
  done: 'result: R\n',
  continued: 'result: R\n',
  paused: 'statusReason: R\n',
  deferred: 'statusReason: R\n',
  dropped: 'statusReason: R\n',
};
const measure = (id: string, more: string, status = 'running') => ({
  [`measures/${id}.yaml`]: `id: ${id}\ntitle: ${id}\nstatus: ${status}\n${more}${account[status] ?? ''}`,
});
const held = (date: string) => ({ [`logbook/${date}-x.md`]: `---\ndate: ${date}\ntitle: X\nformat: workshop\n---\n` });

describe('reference-retired, criteria', () => {
  const naming = measure('a', 'addresses: [s.m1]\n');

  it('names what replaces it', () => {
    expect(told({ ...since('2026-05-01'), ...naming, ...held('2026-06-01') })).toEqual([
      'measures/a.yaml:4:13 reference-retired warning: „Trägt bei zu“ (`addresses`): Das Kriterium `s.m1` gilt seit dem 1. Mai 2026 nicht mehr. Bitte stattdessen `s.m2` nennen.',
    ]);
    expect(told({ ...standard('{date: 2026-05-01, reason: R}'), ...naming, ...held('2026-06-01') })).toEqual([
      'measures/a.yaml:4:13 reference-retired warning: „Trägt bei zu“ (`addresses`): Das Kriterium `s.m1` gilt seit dem 1. Mai 2026 nicht mehr. Bitte ein anderes nennen oder diese Angabe löschen.',
    ]);
  });

  it('begins on the first day the criterion no longer counts', () => {
    const files = { ...since('2026-05-01'), ...naming, ...held('2026-05-01') };
    expect(at(files, '2026-04-30')).toEqual([]);
    expect(at(files, '2026-05-01')).toEqual(['measures/a.yaml:4:13 reference-retired warning']);
  });

  it('is no more than a hint where only time has passed: the folder tells of no day since', () => {
    const files = { ...since('2026-05-01'), ...naming, ...held('2026-04-30') };
    expect(at(files, '2026-04-30')).toEqual([]);
    expect(at(files, '2027-01-01')).toEqual(['measures/a.yaml:4:13 reference-retired info']);
    const planned = { 'logbook/2026-06-01-x.md': '---\ndate: 2026-06-01\ntitle: X\nformat: workshop\nstatus: planned\n---\n' };
    expect(at({ ...files, ...planned }, '2027-01-01')).toEqual(['measures/a.yaml:4:13 reference-retired info']);
  });

  it.each([
    ['done', ''],
    ['continued', ''],
    ['replaced', 'replacedBy: neu\n'],
    ['dropped', ''],
  ])('leaves the history of a measure that is %s', (status, more) => {
    const files = { ...measure('neu', ''), ...measure('a', `addresses: [s.m1]\n${more}`, status) };
    expect(at({ ...since('2025-05-01'), ...held('2026-01-01'), ...files })).toEqual([]);
  });

  it.each(['idea', 'planned', 'awaiting-decision', 'paused', 'deferred'])('looks at a measure that is %s', (status) => {
    expect(at({ ...since('2025-05-01'), ...held('2026-01-01'), ...measure('a', 'addresses: [s.m1]\n', status) })).toEqual([
      'measures/a.yaml:4:13 reference-retired warning',
    ]);
  });

  it('takes the status of the reference date', () => {
    const files = {
      ...since('2025-05-01'),
      ...measure('a', 'addresses: [s.m1]\nprogress:\n  - {date: 2026-06-01, status: done}\nresult: R\n'),
      ...held('2025-06-01'),
    };
    expect(at(files, '2026-05-31')).toEqual(['measures/a.yaml:4:13 reference-retired warning']);
    expect(at(files, '2026-06-01')).toEqual([]);
  });

  it('compares assessments and priorities with their own day', () => {
    const day = (date: string) => ({
      [`assessments/${date}-a.yaml`]: `date: ${date}\nagreed: true\nratings:\n  s.m1: {rating: started}\n`,
    });
    const priority = (date: string) => ({
      'network.yaml': 'groups:\n  - {id: g, title: G, kind: steering}\n',
      [`priorities/${date}-p.yaml`]: `date: ${date}\ngroup: g\nitems:\n  - {ref: s.m1, decision: now}\n`,
    });
    expect(at({ ...since('2026-05-01'), ...day('2026-04-30'), ...day('2026-05-01') })).toEqual([
      'assessments/2026-05-01-a.yaml:4:3 reference-retired warning',
    ]);
    expect(at({ ...since('2026-05-01'), ...priority('2026-04-30') })).toEqual([]);
    expect(at({ ...since('2026-05-01'), ...priority('2026-05-01') })).toEqual([
      'priorities/2026-05-01-p.yaml:4:11 reference-retired warning',
    ]);
  });

  it('looks at papers before their decision', () => {
    const paper = (more: string, type = 'decision') => ({
      'qe.yaml': `${settings}committees:\n  - {id: jha, title: JHA}\n`,
      'papers/p.yaml': `id: p\ntitle: P\ntype: ${type}\nbasedOn: [s.m1]\n${more}`,
    });
    const files = { ...since('2026-05-01'), ...held('2026-05-02') };
    expect(at({ ...files, ...paper('') })).toEqual(['papers/p.yaml:4:11 reference-retired warning']);
    expect(at({ ...files, ...paper('date: 2026-04-30\n') })).toEqual([]);
    const decided =
      'consultations:\n  - {committee: jha, date: 2026-05-20, role: decision, result: adopted}\nproposal:\n  - {id: b1, text: T}\n';
    expect(at({ ...files, ...paper(decided) })).toEqual([]);
    for (const open of [decided.replace('adopted', 'postponed'), decided.replace('role: decision', 'role: preliminary')])
      expect(at({ ...files, ...paper(open) })).toEqual(['papers/p.yaml:4:11 reference-retired warning']);
    const progress = decided.replace('adopted', 'noted').replace('role: decision', 'role: information');
    expect(at({ ...files, ...paper(progress, 'progress') })).toEqual([]);
  });

  it('is no more than a hint where the day of a planned paper has come', () => {
    const paper = { 'papers/p.yaml': 'id: p\ntitle: P\ntype: decision\nbasedOn: [s.m1]\ndate: 2027-02-01\n' };
    const files = { ...since('2027-01-01'), ...held('2026-11-01'), ...paper };
    expect(at(files, '2026-11-21')).toEqual([]);
    expect(at(files, '2027-02-01')).toEqual(['papers/p.yaml:4:11 reference-retired info']);
  });

  it('leaves logbook, stories and what replaces it alone', () => {
    const files = {
      'standards/s.yaml':
        'id: s\ntitle: S\nminimum:\n  - {id: s.m1, text: Eins, retired: {date: 2026-01-01, reason: R, replacedBy: [s.m2]}}\n  - {id: s.m2, text: Zwei, retired: {date: 2026-02-01, reason: R, replacedBy: [s.m3]}}\n  - {id: s.m3, text: Drei}\n',
      'logbook/2026-06-01-x.md': '---\ndate: 2026-06-01\ntitle: X\nformat: workshop\nrelatesTo: [s.m1]\n---\n',
      'stories/x.md': '---\ntitle: X\nbasis: composite\nrelatesTo: [s.m1]\n---\n',
    };
    expect(at(files)).toEqual([]);
  });
});

describe('reference-retired, measures', () => {
  it('looks at what open measures depend on', () => {
    const files = {
      ...measure('alt', 'replacedBy: neu\n', 'replaced'),
      ...measure('neu', ''),
      ...measure('weg', '', 'dropped'),
      ...measure('x', 'dependsOn: [alt, weg, neu]\n'),
      ...measure('z', 'dependsOn: [alt]\n', 'done'),
    };
    expect(told(files)).toEqual([
      'measures/x.yaml:4:13 reference-retired warning: „Hängt ab von“ (`dependsOn`): Die Maßnahme `alt` ist inzwischen ersetzt. Bitte stattdessen `neu` nennen.',
      'measures/x.yaml:4:18 reference-retired warning: „Hängt ab von“ (`dependsOn`): Die Maßnahme `weg` wird nicht weiterverfolgt. Bitte eine andere nennen oder diese Angabe löschen.',
    ]);
  });

  it('does not send a measure to itself, nor to what is replaced', () => {
    const files = {
      ...measure('alt', 'replacedBy: neu\n', 'replaced'),
      ...measure('neu', 'dependsOn: [alt, kreis]\n'),
      ...measure('kreis', 'replacedBy: kreis\n', 'replaced'),
    };
    expect(told(files).filter((text) => text.includes('reference-retired'))).toEqual([
      'measures/neu.yaml:4:13 reference-retired warning: „Hängt ab von“ (`dependsOn`): Die Maßnahme `alt` ist inzwischen ersetzt. Bitte eine andere nennen oder diese Angabe löschen.',
      'measures/neu.yaml:4:18 reference-retired warning: „Hängt ab von“ (`dependsOn`): Die Maßnahme `kreis` ist inzwischen ersetzt. Bitte eine andere nennen oder diese Angabe löschen.',
    ]);
    const criterion = { ...since('2026-05-01', '[s.m1]'), ...measure('a', 'addresses: [s.m1]\n'), ...held('2026-06-01') };
    expect(told(criterion).find((text) => text.includes('reference-retired'))).toContain('Bitte ein anderes nennen');
  });

  it('looks at proposals that nobody has decided on', () => {
    const files = {
      ...measure('weg', '', 'dropped'),
      'papers/p.yaml': 'id: p\ntitle: P\ntype: decision\nproposal:\n  - {id: b1, text: T, measures: [weg]}\n',
    };
    expect(at(files)).toEqual(['papers/p.yaml:5:34 reference-retired warning']);
  });
});

describe('reference-circle', () => {
  it('shows the circle once, at its first measure', () => {
    const files = { ...measure('b', 'dependsOn: [a]\n'), ...measure('a', 'dependsOn: [c, b]\n'), ...measure('c', '') };
    expect(told(files)).toEqual([
      'measures/a.yaml:4:16 reference-circle error: Diese Maßnahmen warten im Kreis aufeinander: `a` → `b` → `a`. Bitte an einer Stelle die Angabe unter „Hängt ab von“ (`dependsOn`) löschen.',
    ]);
  });

  it('knows measures that wait for themselves', () => {
    expect(told(measure('a', 'dependsOn: [a]\n'))).toEqual([
      'measures/a.yaml:4:13 reference-circle error: Die Maßnahme `a` hängt von sich selbst ab (`a` → `a`). Bitte diese Angabe löschen.',
    ]);
  });

  it('knows measures and criteria that replace each other', () => {
    const measures = { ...measure('a', 'replacedBy: b\n', 'replaced'), ...measure('b', 'replacedBy: a\n', 'replaced') };
    expect(told(measures)).toEqual([
      'measures/a.yaml:4:13 reference-circle error: Diese Maßnahmen ersetzen einander im Kreis: `a` → `b` → `a`. Bitte an einer Stelle die Angabe unter „Ersetzt durch“ (`replacedBy`) löschen.',
    ]);
    expect(told(since('2026-01-01', '[s.m1]'))).toEqual([
      'standards/s.yaml:4:80 reference-circle error: Hier ersetzt `s.m1` sich selbst (`s.m1` → `s.m1`). Bitte den Nachfolger nennen oder diese Angabe löschen.',
    ]);
  });

  it('is quiet about what comes together again', () => {
    const files = {
      ...measure('a', 'dependsOn: [b, c]\n'),
      ...measure('b', 'dependsOn: [d]\n'),
      ...measure('c', 'dependsOn: [d]\n'),
      ...measure('d', ''),
    };
    expect(at(files)).toEqual([]);
  });

  it('cuts a long circle short', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `m${String(index).padStart(2, '0')}`);
    const files = Object.assign({}, ...ids.map((id, index) => measure(id, `dependsOn: [${ids[(index + 1) % 12]}]\n`)));
    expect(told(files)[0]).toContain('`m00` → `m01` → `m02` → `m03` → `m04` → `m05` → `m06` → … → `m00`.');
  });
});

describe('circlesOf', () => {
  const circles = (graph: Record<string, string[]>) => circlesOf(new Map(Object.entries(graph))).map((ids) => ids.join(''));

  it.each<[Record<string, string[]>, string[]]>([
    [{ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, ['ab', 'cd']],
    [{ a: ['b', 'c'], b: ['a'], c: ['a'] }, ['ab', 'ac']],
    [{ z: ['y'], y: ['x'], x: ['y'] }, ['xy']],
    [{ c: ['a'], a: ['b'], b: ['c'] }, ['abc']],
    [{ a: ['a', 'b'], b: ['weg'] }, ['a']],
    [{ a: ['b', 'b'], b: ['a', 'a'] }, ['ab']],
    [{}, []],
  ])('%j', (graph, expected) => {
    expect(circles(graph)).toEqual(expected);
  });

  it('walks long chains without a stack', () => {
    const graph = new Map(Array.from({ length: 50_000 }, (_, index) => [String(index), [String((index + 1) % 50_000)]]));
    expect(circlesOf(graph).map(({ length }) => length)).toEqual([50_000]);
  });
});

describe('orphan', () => {
  const indicator = (more = '', direction = 'up') => ({
    'outcomes.yaml': 'ladders:\n  - {id: t, title: T, targetGroup: Z, steps: [{step: 1}]}\n',
    'indicators/i.yaml': `id: i\ntitle: I\nunit: Tage\ndirection: ${direction}\ncycle: yearly\n${more}`,
  });

  it('tells an indicator that nothing leads to, as a hint', () => {
    expect(told(indicator())).toEqual([
      'indicators/i.yaml:1:5 orphan info: Den Indikator `i` nennt noch keine Wirkungstreppe, Maßnahme oder Vorlage. Wozu er gehört, lässt sich unter „Wirkungstreppe“ (`ladder`) angeben, oder bei einer Maßnahme unter „Woran wir es merken“ (`recognisedBy`).',
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['a measure names', { ...indicator(), ...measure('m', 'recognisedBy: {indicators: [i]}\n') }],
    [
      'a story tells of',
      {
        ...indicator(),
        ...measure('m', ''),
        'stories/s.md': '---\ntitle: S\nbasis: composite\n---\n[I](../indicators/i.yaml)\n',
      },
    ],
    ['only gives the context', indicator('', 'context')],
    ['says where it belongs', indicator('ladder: t\nstep: 1\n')],
  ])('is quiet about an indicator that %s', (_, files) => {
    expect(at(files)).toEqual([]);
  });

  it('is quiet as long as there is no ladder', () => {
    expect(at({ ...indicator(), 'outcomes.yaml': 'ladders: []\n' })).toEqual([]);
  });
});

describe('catalogue-unnamed', () => {
  const named = (list: string) => ({ 'qe.yaml': `${settings}catalogues: ${list}\n` });
  const from = (more: string) => ({ 'standards/s.yaml': `id: s\ntitle: S\n${more}` });

  it('tells the catalogue that exists and is not named, once a file', () => {
    expect(told({ ...named('[nzfh-2016]'), ...from('source: nds-2021\ncircle: qz-1\n') })).toEqual([
      'standards/s.yaml:3:9 catalogue-unnamed warning: „Katalog“ (`source`): Den Katalog `nds-2021` gibt es, qe.yaml nennt ihn aber nicht. Bitte dort unter „Kataloge“ (`catalogues`) `nds-2021` ergänzen oder diese Angabe löschen.',
    ]);
    expect(told({ ...named('[nzfh-2016]'), ...from('circle: qz-1\n') })).toEqual([
      'standards/s.yaml:3:9 catalogue-unnamed warning: „Qualitätszirkel“ (`circle`): `qz-1` steht im Katalog `nds-2021`, qe.yaml nennt ihn aber nicht. Bitte dort unter „Kataloge“ (`catalogues`) `nds-2021` ergänzen oder diese Angabe löschen.',
    ]);
  });

  it('knows catalogues of the folder', () => {
    const own = {
      'templates/catalogues/eigen.yaml': 'id: eigen\ntitle: E\nsource: {title: T, publisher: P, year: 2026}\n',
    };
    expect(at({ ...named('[nds-2021]'), ...own, ...from('source: eigen\n') })).toEqual([
      'standards/s.yaml:3:9 catalogue-unnamed warning',
    ]);
    expect(at({ ...named('[nds-2021, eigen]'), ...own, ...from('source: eigen\n') })).toEqual([]);
    expect(at({ ...own, ...from('source: eigen\n') })).toEqual([]);
  });

  it('is quiet where all catalogues count or the right one is named', () => {
    expect(at(from('source: nds-2021\ncircle: qz-1\n'))).toEqual([]);
    expect(at({ ...named('[nds-2021]'), ...from('source: nds-2021\ncircle: qz-1\n') })).toEqual([]);
  });

  it('leaves to others what no catalogue has, and what qe.yaml itself names', () => {
    expect(at({ ...named('[nds-2021]'), ...from('source: nds-2022\n') })).toEqual([
      'standards/s.yaml:3:9 reference-unknown error',
    ]);
    expect(at({ ...named('[nds-2022]') })).toEqual(['qe.yaml:6:14 reference-unknown error']);
  });
});
