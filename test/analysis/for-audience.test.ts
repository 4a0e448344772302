import { describe, expect, it } from 'vitest';
import { audiences, countEntries, forAudience } from '../../src/analysis/for-audience.ts';
import { gapReport } from '../../src/analysis/gap-report.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import {
  agreed,
  codesIn,
  criterionIn,
  type Files,
  groups,
  indicator,
  measure,
  meeting,
  paper,
  process,
  reportOf,
  settings,
  standard,
  standardIn,
  view,
  workspaceOf,
} from '../support/workspace.ts';

const day = '2026-01-10';
/** Everything is public that does not say otherwise. */
const open = (more: Record<string, unknown> = {}) =>
  settings({
    visibility: Object.fromEntries(
      [
        'standards',
        'assessments',
        'priorities',
        'measures',
        'indicators',
        'logbook',
        'papers',
        'stories',
        'process',
        'network',
        'outcomes',
        'documents',
        'offers',
      ].map((kind) => [kind, 'public']),
    ),
    ...more,
  });
const hidden = { visibility: 'internal' };
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
/** What is left for an audience, and how many records are not. */
function releasedFrom(whole: Workspace, audience: 'network' | 'public') {
  const workspace = forAudience(whole, audience);
  return { workspace, withheld: countEntries(whole) - countEntries(workspace) };
}

const released = (parts: readonly Files[], audience: 'network' | 'public' = 'public') =>
  releasedFrom(workspaceOf(open(), ...parts), audience);

describe('who sees what', () => {
  const levels = ['internal', 'network', 'partners', 'public'] as const;
  const four = levels.map((visibility) => measure(`m-${visibility}`, { visibility }));

  it.each([
    ['internal', ['m-internal', 'm-network', 'm-partners', 'm-public'], 0],
    ['network', ['m-network', 'm-partners', 'm-public'], 1],
    ['partners', ['m-partners', 'm-public'], 2],
    ['public', ['m-public'], 3],
  ] as const)('%s: %j, %i withheld', (audience, seen, withheld) => {
    const whole = workspaceOf(open(), ...four);
    const released = forAudience(whole, audience);
    expect(ids(released.measures)).toEqual(seen);
    expect(countEntries(whole) - countEntries(released)).toBe(withheld);
  });

  it('without a word anywhere everything is internal; the word at the record comes before that in qe.yaml', () => {
    const seen = (more: Record<string, unknown>) =>
      ids(
        forAudience(
          workspaceOf(settings(more), measure('m', {}), measure('n', hidden), measure('o', { visibility: 'public' })),
          'public',
        ).measures,
      );
    expect(seen({})).toEqual(['o']);
    expect(seen({ visibility: { measures: 'public' } })).toEqual(['m', 'o']);
  });

  it('parts have a visibility of their own: groups, documents, offers, ladders', () => {
    const { workspace, withheld } = released([
      groups('clinic', { id: 'secret', title: 'S', ...hidden }),
      { 'documents.yaml': { documents: [{ id: 'd', title: 'D', kind: 'other', date: day, path: 'a.md', ...hidden }] } },
      { 'offers.yaml': { offers: [{ id: 'o', title: 'O', provider: 'P', ...hidden }] } },
      { 'outcomes.yaml': { ladders: [{ id: 'l', title: 'L', targetGroup: 'T', steps: [{ step: 1 }], ...hidden }] } },
    ]);
    expect(ids(workspace.groups)).toEqual(['clinic']);
    expect([workspace.documents, workspace.offers, workspace.ladders]).toEqual([[], [], []]);
    expect(withheld).toBe(4);
  });

  it('a hidden process leaves, and with it what others say of its phases', () => {
    const { workspace } = released([
      process([{ planned: { from: '2026-01', to: '2026-02' } }], hidden),
      measure('m', { phase: 'phase-1' }),
    ]);
    expect(workspace.process).toBeUndefined();
    expect(workspace.measures[0]?.data.phase).toBeUndefined();
  });
});

describe('references to what is hidden', () => {
  const secret = [
    standard('qs-9', { minimum: 1, ...hidden }),
    measure('m-secret', hidden),
    indicator('i-secret', hidden),
    paper('p-secret', hidden),
    groups('clinic', 'parents', { id: 'g-secret', title: 'S', ...hidden }),
  ];

  it('leave with it, the rest of the record stays', () => {
    const { workspace } = released([
      ...secret,
      standard('qs-1', { minimum: 1 }),
      measure('m', {
        addresses: ['qs-1', 'qs-9', 'qs-9.m1'],
        responsible: 'g-secret',
        contributors: ['clinic', 'g-secret'],
        needsDecision: 'p-secret',
        dependsOn: ['m-secret'],
        recognisedBy: { indicators: ['i-secret'], sign: 'S' },
        summary: 'stays',
      }),
    ]);
    expect(workspace.measures[0]?.data).toEqual({
      id: 'm',
      title: 'Measure m',
      status: 'running',
      addresses: ['qs-1'],
      contributors: ['clinic'],
      dependsOn: [],
      recognisedBy: { indicators: [], sign: 'S' },
      summary: 'stays',
    });
  });

  it('an item that is about something hidden leaves as a whole', () => {
    const { workspace } = released([
      ...secret,
      meeting(day, {
        participants: [
          { group: 'clinic', count: 3 },
          { group: 'g-secret', count: 4 },
        ],
      }),
      {
        [`priorities/${day}-a.yaml`]: {
          date: day,
          group: 'clinic',
          items: [
            { ref: 'm-secret', decision: 'now', reason: 'R' },
            { ref: 'qs-1', decision: 'later' },
          ],
        },
      },
      { [`priorities/${day}-b.yaml`]: { date: day, group: 'g-secret', items: [{ ref: 'qs-1', decision: 'now' }] } },
      standard('qs-1', { minimum: 1 }),
      view(day, 'g-secret', { 'qs-1.m1': 'largely' }),
    ]);
    expect(workspace.logbook[0]?.data.participants).toEqual([{ group: 'clinic', count: 3 }]);
    expect(workspace.priorities.map(({ id, data }) => [id, data.items])).toEqual([
      [`${day}-a`, [{ ref: 'qs-1', decision: 'later' }]],
    ]);
    // without its perspective a view would look like something else
    expect(workspace.assessments).toEqual([]);
  });

  it('ratings of hidden criteria leave an assessment', () => {
    const { workspace } = released([
      ...secret,
      standard('qs-1', { minimum: 1 }),
      agreed(day, { 'qs-1.m1': 'largely', 'qs-9.m1': 'not-yet' }),
    ]);
    expect(Object.keys(workspace.assessments[0]?.data.ratings ?? {})).toEqual(['qs-1.m1']);
  });

  it('a report names neither id nor title of what is hidden', () => {
    const parts = [
      open({ focus: ['qs-1', 'qs-9'] }),
      ...secret,
      standard('qs-1', { minimum: [{ retired: { date: '2026-12-01', reason: 'r', replacedBy: ['qs-9.m1'] } }, {}] }),
      agreed(day, { 'qs-1.m1': 'not-yet', 'qs-9.m1': 'not-yet' }),
      measure('m', {
        addresses: ['qs-1', 'qs-9'],
        responsible: 'g-secret',
        status: 'awaiting-decision',
        needsDecision: 'p-secret',
      }),
      measure('m-secret', { addresses: ['qs-1'], title: 'Hidden title', ...hidden }),
      process(
        [{ planned: { from: '2026-01', to: '2026-02' }, deliverables: [{ title: 'D', state: 'open', paper: 'p-secret' }] }],
        { perspectives: ['g-secret', 'parents'] },
      ),
    ];
    const told = (audience: 'internal' | 'public') => JSON.stringify(reportOf(parts, '2026-06-30', audience));
    for (const word of ['qs-9', 'm-secret', 'Hidden title']) {
      expect(told('internal')).toContain(word);
      expect(told('public')).not.toContain(word);
    }
    expect(told('public')).not.toContain('secret');
  });
});

describe('only what holds on the whole folder is told', () => {
  const one = standard('qs-1', { minimum: 1 });
  const told = (parts: readonly Files[], audience: 'internal' | 'public' = 'public') =>
    codesIn(reportOf([open(), ...parts], '2026-06-30', audience));

  it('a measure whose responsible group is hidden is not „unowned“', () => {
    const parts = [groups('clinic', { id: 'g', title: 'G', ...hidden }), measure('m', { responsible: 'g' }), measure('n', {})];
    expect(told(parts)).toEqual(['measure-unowned n']);
  });

  it('a criterion with a hidden measure does not have „no measure“', () => {
    const parts = [one, agreed(day, { 'qs-1.m1': 'not-yet' })];
    expect(told([...parts, measure('m', { addresses: ['qs-1'], ...hidden, responsible: 'clinic' })])).toEqual([
      'below-minimum qs-1.m1',
    ]);
    expect(told(parts)).toEqual(['below-minimum qs-1.m1', 'measure-missing qs-1.m1']);
  });

  it('a hidden logbook is not silent, a hidden view was given', () => {
    const year = process([{ planned: { from: '2026-01', to: '2026-12' } }], { perspectives: ['parents'] });
    expect(told([one, year])).toEqual(['not-assessed qs-1.m1', 'perspective-missing parents', 'logbook-silent process']);
    const parts = [one, year, meeting('2026-06-01', hidden), view('2026-06-01', 'parents', { 'qs-1.m1': 'largely' }, hidden)];
    expect(told(parts)).toEqual(['not-assessed qs-1.m1']);
  });

  it('a gap at a hidden record is not told', () => {
    expect(told([measure('m', hidden)])).toEqual([]);
    expect(told([measure('m', hidden)], 'internal')).toEqual(['measure-unowned m']);
  });

  it.each([
    // the hidden agreement gives the level
    ['raises it', 'not-yet', 'largely', 'minimum'],
    ['lowers it', 'largely', 'not-yet', 'below-minimum'],
    ['leaves it as it was', 'not-yet', 'started', 'below-minimum'],
  ])('a level that rests on a hidden assessment is not told, where that %s', (_case, before, now, level) => {
    const parts = [open(), one, agreed('2025-01-10', { 'qs-1.m1': before }), agreed(day, { 'qs-1.m1': now }, hidden)];
    expect(standardIn(reportOf(parts), 'qs-1')).toMatchObject({ level, disclosed: true });
    const shown = standardIn(reportOf(parts, '2026-06-30', 'public'), 'qs-1');
    expect('level' in shown).toBe(false);
    expect(shown.disclosed).toBe(false);
    expect(reportOf(parts, '2026-06-30', 'public').succeeding.reached).toEqual([]);
  });

  it('a level that rests on what all may see is told', () => {
    const parts = [open(), one, agreed(day, { 'qs-1.m1': 'largely' }), measure('m', hidden)];
    const report = reportOf(parts, '2026-06-30', 'public');
    expect(standardIn(report, 'qs-1')).toMatchObject({ level: 'minimum', disclosed: true });
    expect(report.succeeding.reached.map(({ id }) => id)).toEqual(['qs-1']);
    expect(report.withheld).toBe(1);
  });

  it('„not assessed“ is not told of what was assessed out of sight', () => {
    expect(told([one, agreed(day, { 'qs-1.m1': 'not-yet' }, hidden)])).toEqual([]);
  });

  it('a focus that names only hidden standards is still a focus', () => {
    const parts = [open({ focus: ['qs-9'] }), one, standard('qs-9', { minimum: 1, ...hidden })];
    const report = reportOf(parts, '2026-06-30', 'public');
    expect(standardIn(report, 'qs-1')).toMatchObject({ level: 'out-of-focus', inFocus: false, disclosed: true });
    expect(codesIn(report)).toEqual([]);
  });

  it('a view of few people is left out also where no record is withheld', () => {
    const parts = [open(), one, view(day, 'clinic', { 'qs-1.m1': 'largely' })];
    expect(criterionIn(reportOf(parts, '2026-06-30', 'public'), 'qs-1.m1').views).toEqual([]);
    expect(reportOf(parts, '2026-06-30', 'public').withheld).toBe(0);
  });
});

describe('each audience sees part of what the one before sees', () => {
  const lists = [
    'standards',
    'assessments',
    'priorities',
    'measures',
    'indicators',
    'logbook',
    'papers',
    'stories',
    'guide',
    'groups',
    'ladders',
    'documents',
    'offers',
  ] as const;

  /** Whether all of `part` is in `whole`: keys and items may be missing, nothing may be different. */
  function isPart(part: unknown, whole: unknown): boolean {
    if (Array.isArray(part) && Array.isArray(whole)) {
      let from = 0;
      return part.every((item) => {
        const at = whole.findIndex((candidate, index) => index >= from && isPart(item, candidate));
        from = at + 1;
        return at >= 0;
      });
    }
    if (typeof part === 'object' && part !== null && typeof whole === 'object' && whole !== null)
      return Object.entries(part).every(([key, value]) => isPart(value, (whole as Record<string, unknown>)[key]));
    return part === whole;
  }

  it('isPart tells part from whole', () => {
    expect(isPart({ a: [1, 3] }, { a: [1, 2, 3], b: 1 })).toBe(true);
    expect(isPart({ a: [3, 1] }, { a: [1, 2, 3] })).toBe(false);
    expect(isPart({ a: 2 }, { a: 1 })).toBe(false);
    expect(isPart({ a: 1, c: 1 }, { a: 1 })).toBe(false);
  });

  // every record of one visibility, each referring to records of all others
  const seen = ['internal', 'network', 'partners', 'public'] as const;
  const folder = (): Workspace =>
    workspaceOf(
      settings(),
      groups(...seen.map((visibility) => ({ id: `g-${visibility}`, title: 'G', visibility }))),
      ...seen.flatMap((visibility, index) => [
        standard(`qs-${index}`, { minimum: 1, visibility }),
        agreed(`2026-0${index + 1}-01`, Object.fromEntries(seen.map((_, at) => [`qs-${at}.m1`, 'largely'])), { visibility }),
        view(`2026-0${index + 1}-02`, `g-${visibility}`, { 'qs-3.m1': 'started' }, { visibility: seen[3 - index] }),
        measure(`m-${index}`, {
          visibility,
          addresses: seen.map((_, at) => `qs-${at}`),
          responsible: `g-${seen[3 - index]}`,
          dependsOn: seen.map((_, at) => `m-${at}`),
        }),
        meeting(`2026-0${index + 1}-03`, { visibility, participants: seen.map((name) => ({ group: `g-${name}`, count: 1 })) }),
      ]),
    );

  it.each([
    ['internal', 'network'],
    ['network', 'partners'],
    ['partners', 'public'],
  ] as const)('%s → %s', (more, less) => {
    const workspace = folder();
    const wide = forAudience(workspace, more);
    const narrow = forAudience(workspace, less);
    for (const list of lists) {
      const whole = new Map<string, unknown>(wide[list].map(({ id, data }) => [id, data]));
      for (const { id, data } of narrow[list]) expect([id, isPart(data, whole.get(id))]).toEqual([id, true]);
    }
    expect(narrow.standards.length).toBeLessThan(wide.standards.length);
  });

  it('the order of audiences is that of the definitions', () => {
    expect(audiences).toEqual(seen);
  });

  it('a report for the steering group withholds nothing', () => {
    expect(gapReport(folder(), '2026-06-30', 'internal').withheld).toBe(0);
  });
});

describe('a closed session', () => {
  const consultations = [
    {
      committee: 'jha',
      date: '2026-03-01',
      role: 'preliminary',
      public: true,
      result: 'adopted',
      votes: { yes: 9, no: 1, abstain: 0 },
    },
    {
      committee: 'jha',
      date: '2026-04-01',
      role: 'preliminary',
      public: false,
      result: 'adopted-changed',
      change: 'C',
      votes: { yes: 5, no: 4, abstain: 0 },
    },
  ];
  const workspace = () =>
    workspaceOf(
      open({ visibility: { papers: 'public' }, committees: [{ id: 'jha', title: 'JHA' }] }),
      paper('p', { consultations }),
    );

  it.each(['network', 'partners', 'public'] as const)('tells %s that it sits, not what it came to', (audience) => {
    const [first, second] = forAudience(workspace(), audience).papers[0]?.data.consultations ?? [];
    expect(first).toEqual(consultations[0]);
    expect(second).toEqual({ committee: 'jha', date: '2026-04-01', role: 'preliminary', public: false });
  });

  it('tells the steering group all', () => {
    expect(forAudience(workspace(), 'internal').papers[0]?.data.consultations).toEqual(consultations);
  });
});
