import { describe, expect, it } from 'vitest';
import { noHistory, suspectWork } from '../../src/analysis/suspect.ts';
import { normalised, wordingHash, wordingIn } from '../../src/analysis/wording.ts';
import type { PastWording, WordingHistory } from '../../src/model/suspect.ts';
import { agreed, type Files, indicator, measure, paper, standard, view, workspaceOf } from '../support/workspace.ts';

const asOf = '2026-06-30';

// printf 'Wer fragt, bekommt eine Antwort.' | sha256sum, and the others likewise
const oldText = 'Wer fragt, bekommt eine Antwort.';
const oldHash = '6f8a75499584d59a';
const newText = 'Wer fragt, bekommt bald eine Antwort.';
const newHash = '88a2139fbf733b94';

/** What git would tell: the wordings of targets, the newest first, and which one each record was made for. */
function history(
  wordings: Readonly<Record<string, readonly PastWording[]>>,
  introduced: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): WordingHistory {
  return {
    wordings: new Map(Object.entries(wordings)),
    introduced: new Map(Object.entries(introduced).map(([id, texts]) => [id, new Map(Object.entries(texts))])),
  };
}

const change = (day: string) => ({ day, revision: day.replaceAll('-', '').padEnd(40, '0') });
const reworded = [
  { text: newText, since: change('2026-05-03') },
  { text: oldText, since: change('2024-02-01') },
];

const told = (files: readonly Files[], past: WordingHistory, audience: 'internal' | 'public' = 'internal') =>
  suspectWork(workspaceOf(...files), asOf, audience, past);
const brief = (files: readonly Files[], past: WordingHistory) =>
  told(files, past).references.map(({ record, refersTo }) => `${record.id} → ${refersTo.id}`);

const s = standard('s', { minimum: [{ text: newText }, {}] });

describe('the hash of a wording', () => {
  it('is the beginning of the SHA-256 that other tools compute', () => {
    expect(wordingHash(oldText)).toBe(oldHash);
    expect(wordingHash(newText)).toBe(newHash);
    // the ü in one character and in two
    expect(wordingHash('Familien f\u00fchlen sich willkommen.')).toBe('345c414963c3af09');
    expect(wordingHash('Familien fu\u0308hlen sich willkommen.')).toBe('345c414963c3af09');
  });

  it('knows no line breaks, no runs of blanks and none at the ends', () => {
    expect(normalised(' Wer fragt,\r\n\tbekommt  eine\u00a0Antwort.\n')).toBe(oldText);
    expect(wordingHash('Wer fragt,\n  bekommt eine Antwort.\n')).toBe(oldHash);
    expect(wordingHash('wer fragt, bekommt eine Antwort.')).not.toBe(oldHash);
  });

  it('is of a standard over its title and criteria, whatever their order; of a step of a ladder over goal and sign', () => {
    const data = {
      id: 's',
      title: 'Standard s',
      vision: [{ id: 's.m2', text: 'Text m2' }],
      minimum: [{ id: 's.m1', text: 'Text m1' }],
    };
    expect(wordingHash(wordingIn(data, { id: 's' }) ?? '')).toBe('81baa5ebc4de8047');
    const ladders = {
      ladders: [{ id: 'l', title: 'Leiter', steps: [{ step: 4, goal: 'Mehr wissen', sign: 'Ein Satz' }, { step: 5 }] }],
    };
    expect(wordingHash(wordingIn(ladders, { id: 'l', step: 4 }) ?? '')).toBe('970d2f00bb7ffe40');
    expect(wordingIn(ladders, { id: 'l', step: 5 })).toBeUndefined();
    expect(wordingIn({ minimum: 'kaputt', ladders: [null] }, { id: 's' })).toBeUndefined();
  });
});

describe('a reference', () => {
  const addresses = measure('m', { addresses: ['s.m1'] });
  const since2024 = history({ 's.m1': reworded }, { m: { 's.m1': oldText } });

  it('is suspect where the wording is another than when it was introduced', () => {
    expect(told([s, addresses], since2024)).toEqual({
      references: [
        {
          record: { named: 'measure', id: 'm', title: 'Measure m' },
          refersTo: { named: 'criterion', id: 's.m1', title: newText },
          before: oldText,
          now: newText,
          hash: newHash,
          since: change('2026-05-03'),
          place: { file: 'measures/m.yaml', line: 5 },
        },
      ],
      affected: [],
      withheld: false,
    });
  });

  it('is not suspect without git, nor where it came later, nor for line breaks alone', () => {
    expect(brief([s, addresses], noHistory)).toEqual([]);
    expect(brief([s, addresses], history({ 's.m1': reworded }, { m: { 's.m1': newText } }))).toEqual([]);
    expect(brief([s, addresses], history({ 's.m1': reworded }, { m: { 's.m1': `${newText.replace(', ', ',\n ')} ` } }))).toEqual(
      [],
    );
  });

  const confirmedFor = (hash: string, date = '2026-05-10') =>
    measure('m', { addresses: ['s.m1'], confirmed: { 's.m1': { hash, date, role: 'office' } } });

  it('is not suspect once it is confirmed for the present wording, whatever git says', () => {
    expect(brief([s, confirmedFor(newHash)], since2024)).toEqual([]);
  });

  it('is suspect where it was confirmed for another wording, also without git', () => {
    expect(told([s, confirmedFor(oldHash)], since2024).references).toMatchObject([
      { before: oldText, since: change('2026-05-03') },
    ]);
    const [without] = told([s, confirmedFor(oldHash)], noHistory).references;
    expect(without).toMatchObject({ now: newText, hash: newHash });
    expect(without).not.toHaveProperty('before');
    expect(without).not.toHaveProperty('since');
    // of a hash that no wording ever had
    const [unknown] = told([s, confirmedFor('0123456789abcdef')], since2024).references;
    expect(unknown).not.toHaveProperty('before');
    expect(unknown).not.toHaveProperty('since');
  });

  it('looks away from confirmations dated after the reference date', () => {
    expect(brief([s, confirmedFor(newHash, '2026-07-01')], since2024)).toEqual(['m → s.m1']);
  });

  it('tells since when it reads differently without a break, not when it was changed last', () => {
    const twice = [
      { text: newText },
      { text: 'Ganz anders.', since: change('2026-03-01') },
      { text: oldText, since: change('2025-01-01') },
      { text: 'Noch älter.', since: change('2024-01-01') },
    ];
    const past = history({ 's.m1': twice }, { m: { 's.m1': oldText } });
    expect(told([s, addresses], past).references[0]?.since).toEqual(change('2026-03-01'));
    // not in a commit yet
    const now = history(
      { 's.m1': [{ text: newText }, { text: oldText, since: change('2025-01-01') }] },
      { m: { 's.m1': oldText } },
    );
    expect(told([s, addresses], now).references[0]).not.toHaveProperty('since');
  });

  it('does not count in what is over: it says what was', () => {
    for (const status of ['done', 'replaced', 'dropped'])
      expect(brief([s, measure('m', { addresses: ['s.m1'], status })], since2024)).toEqual([]);
    for (const status of ['idea', 'planned', 'paused', 'deferred', 'continued'])
      expect(brief([s, measure('m', { addresses: ['s.m1'], status })], since2024)).toEqual(['m → s.m1']);
    const ended = measure('m', { addresses: ['s.m1'], progress: [{ date: '2026-06-30', status: 'done' }] });
    expect(brief([s, ended], since2024)).toEqual([]);
    const later = measure('m', { addresses: ['s.m1'], progress: [{ date: '2026-07-01', status: 'done' }] });
    expect(brief([s, later], since2024)).toEqual(['m → s.m1']);
  });

  it('does not count where the criterion is no longer in force', () => {
    const retired = (date: string) => standard('s', { minimum: [{ text: newText, retired: { date, reason: 'Geteilt.' } }, {}] });
    expect(brief([retired('2026-06-30'), addresses], since2024)).toEqual([]);
    expect(brief([retired('2026-07-01'), addresses], since2024)).toEqual(['m → s.m1']);
  });
});

describe('an assessment', () => {
  const past = history(
    { 's.m1': reworded },
    Object.fromEntries(
      ['2025-01-01-gemeinsam', '2025-06-01-gemeinsam', '2025-06-01-parents'].map((id) => [id, { 's.m1': oldText }]),
    ),
  );
  const older = agreed('2025-01-01', { 's.m1': 'largely' });
  const newer = agreed('2025-06-01', { 's.m1': 'reliably' });

  it('is suspect only where it gives the current rating', () => {
    expect(brief([s, older, newer, view('2025-06-01', 'parents', { 's.m1': 'largely' })], past)).toEqual([
      '2025-06-01-gemeinsam → s.m1',
    ]);
    // the newer one rates something else
    expect(brief([s, older, agreed('2025-06-01', { 's.m2': 'reliably' })], past)).toEqual(['2025-01-01-gemeinsam → s.m1']);
    // „kann ich nicht einschätzen“ is no rating
    expect(brief([s, agreed('2025-06-01', { 's.m1': { rating: 'cannot-say' } })], past)).toEqual([]);
  });

  it('makes what rests on its rating affected', () => {
    const files = [
      s,
      newer,
      measure('m', { addresses: ['s.m1'] }),
      measure('n', { addresses: ['s.m2'] }),
      paper('p', { basedOn: ['s'] }),
    ];
    expect(told(files, past).affected.map(({ record, via }) => [record.id, via.map(({ id }) => id)])).toEqual([
      ['m', ['2025-06-01-gemeinsam']],
      ['p', ['2025-06-01-gemeinsam']],
    ]);
  });
});

describe('what hangs on suspect records', () => {
  const past = history(
    { 's.m1': reworded, 'l#4': reworded },
    { m: { 's.m1': oldText }, n: { 's.m1': oldText }, i: { 'l#4': oldText } },
  );
  const affected = (...files: Files[]) =>
    told([s, ...files], past).affected.map(({ record, via }) => `${record.id} < ${via.map(({ id }) => id).join(' ')}`);
  const m = measure('m', { addresses: ['s.m1'] });

  it('is affected, also through others, each once and never in a circle', () => {
    expect(
      affected(
        m,
        measure('a', { dependsOn: ['m', 'c'] }),
        measure('b', { dependsOn: ['a'] }),
        measure('c', { dependsOn: ['b'] }),
        measure('d', { dependsOn: ['e'] }),
        measure('e', {}),
        paper('p', { basedOn: ['b'], proposal: [{ id: 'p1', text: 'Weiter.', measures: ['c'] }] }),
        paper('q', { basedOn: ['p'] }),
      ),
    ).toEqual(['a < m', 'b < m', 'c < m', 'p < m', 'q < m']);
  });

  it('names the suspect records that are nearest, and is not suspect itself', () => {
    const n = measure('n', { addresses: ['s.m1'], dependsOn: ['m'] });
    expect(affected(m, n, measure('a', { dependsOn: ['n'] }), paper('p', { basedOn: ['m', 'n'] }))).toEqual(['a < n', 'p < m n']);
  });

  it('leaves out what is over', () => {
    const decided = [{ committee: 'jha', date: '2026-01-01', role: 'decision', result: 'adopted' }];
    const committees = {
      'qe.yaml': { qe: 1, municipality: { name: 'M', ags: '03998', state: 'NI' }, committees: [{ id: 'jha', title: 'JHA' }] },
    };
    expect(
      affected(
        committees,
        m,
        measure('a', { dependsOn: ['m'], status: 'done' }),
        paper('p', { basedOn: ['m'], consultations: decided }),
      ),
    ).toEqual([]);
  });

  it('comes through indicators, whose goal reads differently', () => {
    const ladder = {
      'outcomes.yaml': { ladders: [{ id: 'l', title: 'Leiter', targetGroup: 'Eltern', steps: [{ step: 4, goal: newText }] }] },
    };
    const i = indicator('i', { ladder: 'l', step: 4 });
    const work = told([s, ladder, i, measure('a', { recognisedBy: { indicators: ['i'] } })], past);
    expect(work.references.map(({ refersTo }) => refersTo)).toEqual([{ named: 'ladder', id: 'l', title: 'Leiter', step: 4 }]);
    expect(work.affected.map(({ record }) => record.id)).toEqual(['a']);
  });
});

describe('for others than the steering group', () => {
  const open = { visibility: 'public' };
  const past = history(
    { 's.m1': reworded, 't.m1': reworded },
    { m: { 's.m1': oldText }, geheim: { 's.m1': oldText, 't.m1': oldText } },
  );
  const shown = standard('s', { minimum: [{ text: newText }], ...open });
  const hidden = standard('t', { minimum: [{ text: newText }] });

  it('neither records nor criteria they do not see leave a trace, nor do earlier wordings', () => {
    const work = told(
      [
        shown,
        hidden,
        measure('m', { addresses: ['t.m1', 's.m1'], ...open }),
        measure('geheim', { addresses: ['s.m1'] }),
        measure('offen', { dependsOn: ['geheim', 'm'], ...open }),
      ],
      past,
      'public',
    );
    expect(JSON.stringify(work)).not.toMatch(/geheim|t\.m1|bekommt eine Antwort/);
    expect(work.references.map(({ record, place }) => [record.id, place])).toEqual([['m', { file: 'measures/m.yaml', line: 6 }]]);
    expect(work.affected.map(({ record, via }) => [record.id, via.map(({ id }) => id)])).toEqual([['offen', ['m']]]);
    expect(work.withheld).toBe(true);
  });

  it('an older assessment does not pass for the current one', () => {
    const rated = history({ 's.m1': reworded }, { '2025-01-01-gemeinsam': { 's.m1': oldText } });
    const files = [shown, agreed('2025-01-01', { 's.m1': 'largely' }, open), agreed('2026-06-01', { 's.m1': 'largely' })];
    expect(told(files, rated, 'public').references).toEqual([]);
  });
});
