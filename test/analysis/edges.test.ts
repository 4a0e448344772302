import { describe, expect, it } from 'vitest';
import { outcomesReport } from '../../src/analysis/outcomes-report.ts';
import { paperReport } from '../../src/analysis/paper-report.ts';
import {
  agreed,
  criterionIn,
  type Files,
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

/* Small folders at the edge of what a definition says, each worked out by hand over the whole report. */

const one = standard('qs-1', { minimum: 2, vision: 1 });

describe('a folder at its beginning', () => {
  it('without any assessment there is nothing to talk about, and all is still to be assessed', () => {
    const report = reportOf([one]);
    expect(standardIn(report, 'qs-1').level).toBe('unassessed');
    expect(report.counts).toEqual({ gaps: 2, directions: 1 });
    expect(report.dialogue).toEqual({ differences: [] });
    expect([report.order, report.breakdown]).toEqual([[], { themes: [], areas: [] }]);
    expect(report.process).toEqual({ phases: [], formats: [], participation: [] });
  });

  it('with views only there is a difference to talk about, and no level', () => {
    const report = reportOf([
      one,
      view('2026-01-01', 'parents', { 'qs-1.m1': 'not-yet' }),
      view('2026-01-01', 'office', { 'qs-1.m1': 'largely' }),
    ]);
    const standing = standardIn(report, 'qs-1');
    expect([standing.level, standing.minimum]).toEqual(['unassessed', { met: 0, of: 2 }]);
    // not assessed: m1, m2; views differ by two steps: m1
    expect(standing.gaps.map(({ code, subject }) => `${code} ${subject.id}`)).toEqual([
      'not-assessed qs-1.m1',
      'views-differ qs-1.m1',
      'not-assessed qs-1.m2',
    ]);
    expect(report.dialogue.differences.map(({ id, spread, settled }) => [id, spread.steps, settled])).toEqual([
      ['qs-1.m1', 2, false],
    ]);
    expect(report.dialogue.round?.heard.map(({ id }) => id)).toEqual(['office', 'parents']);
  });

  it('on a day before everything nothing is known of what came later', () => {
    const parts: Files[] = [
      one,
      agreed('2026-01-01', { 'qs-1.m1': 'reliably', 'qs-1.m2': 'reliably' }),
      view('2026-01-01', 'parents', { 'qs-1.m1': 'not-yet' }),
      measure('m-1', {
        status: 'planned',
        progress: [{ date: '2026-02-01', status: 'running' }],
        uptake: [{ period: '2026-03', count: 9 }],
      }),
      meeting('2026-01-01', { participants: [{ group: 'parents', count: 9 }] }),
      { 'priorities/2026-01-02-office.yaml': { date: '2026-01-02', group: 'office', items: [{ ref: 'qs-1', decision: 'now' }] } },
      process([{ planned: { from: '2026-01', to: '2026-06' }, actual: { from: '2026-01' } }], {
        formats: [{ format: 'workshop', planned: 2 }],
      }),
    ];
    const report = reportOf(parts, '2025-12-31');
    expect(standardIn(report, 'qs-1').level).toBe('unassessed');
    expect([report.order, report.dialogue, report.process.participation]).toEqual([[], { differences: [] }, []]);
    expect(report.process.phases.map(({ state, actual, monthsLater }) => [state, actual, monthsLater])).toEqual([
      ['ahead', undefined, undefined],
    ]);
    expect(report.process.formats).toEqual([{ format: 'workshop', planned: 2, held: 0, places: [] }]);
  });
});

describe('a criterion that was retired', () => {
  const parts = [
    standard('qs-1', { minimum: [{ retired: { date: '2026-03-01', reason: 'R.' } }, {}] }),
    agreed('2026-01-01', { 'qs-1.m1': 'not-yet', 'qs-1.m2': 'largely' }),
    view('2026-01-01', 'parents', { 'qs-1.m1': 'not-yet' }),
    view('2026-01-01', 'office', { 'qs-1.m1': 'reliably' }),
  ];

  it('counts in everything until the day before, and in nothing from its day on', () => {
    const at = (day: string) => {
      const report = reportOf(parts, day);
      const { level, minimum } = standardIn(report, 'qs-1');
      return [level, minimum, report.dialogue.differences.map(({ id }) => id)];
    };
    expect(at('2026-02-28')).toEqual(['below-minimum', { met: 1, of: 2 }, ['qs-1.m1']]);
    expect(at('2026-03-01')).toEqual(['minimum', { met: 1, of: 1 }, []]);
  });
});

describe('a leap day', () => {
  it('is a day like others: a rating of 29 February is asked for again after twelve months on 28 February, and stale the day after', () => {
    const parts = [standard('qs-1', { minimum: 1, reviewCycle: 12 }), agreed('2024-02-29', { 'qs-1.m1': 'largely' })];
    const codes = (day: string) => standardIn(reportOf(parts, day), 'qs-1').gaps.map(({ code }) => code);
    expect([codes('2024-02-28'), codes('2025-02-28'), codes('2025-03-01')]).toEqual([['not-assessed'], [], ['rating-stale']]);
    expect(criterionIn(reportOf(parts, '2024-02-29'), 'qs-1.m1').current?.date).toBe('2024-02-29');
  });
});

describe('lines that do not climb', () => {
  const told = (data: object) => {
    const workspace = workspaceOf(indicator('i', { unit: 'Familien', ...data }));
    const { indicators, onTrack, toLookAt } = outcomesReport(workspace, '2026-06-30', 'internal');
    return [indicators[0]?.comparedWith?.expected, onTrack.length, toLookAt.length];
  };
  const baseline = { date: '2024-12-31', value: 50 };
  const measured = (value: number) => ({ measurements: [{ period: '2025', value }] });

  it.each([
    [
      'a target equal to the baseline, held',
      { baseline, targets: [{ date: '2026-12-31', value: 50 }], ...measured(50) },
      [{ line: 50 }, 1, 0],
    ],
    [
      'a target equal to the baseline, missed',
      { baseline, targets: [{ date: '2026-12-31', value: 50 }], ...measured(49.9) },
      [{ line: 50 }, 0, 1],
    ],
    [
      'a corridor, on its edge',
      { direction: 'corridor', targets: [{ date: '2026-12-31', from: 60, to: 75 }], ...measured(75) },
      [{ from: 60, to: 75 }, 1, 0],
    ],
    [
      'a corridor, outside',
      { direction: 'corridor', targets: [{ date: '2026-12-31', from: 60, to: 75 }], ...measured(76) },
      [{ from: 60, to: 75 }, 0, 1],
    ],
    [
      'hold, on the edge of the tolerance',
      { direction: 'hold', baseline, tolerance: 5, ...measured(45) },
      [{ from: 45, to: 55 }, 1, 0],
    ],
    [
      'hold, beyond it, also where it is better',
      { direction: 'hold', baseline, tolerance: 5, ...measured(56) },
      [{ from: 45, to: 55 }, 0, 1],
    ],
  ])('%s', (_name, data, expected) => {
    expect(told(data)).toEqual(expected);
  });
});

describe('a paper that the council changed', () => {
  const parts = [
    settings({
      committees: [
        { id: 'jha', title: 'JHA' },
        { id: 'council', title: 'Council' },
      ],
    }),
    process([
      {
        planned: { from: '2026-01', to: '2026-03' },
        decisionPaper: true,
        deliverables: [{ title: 'D', state: 'open', paper: 'p' }],
      },
    ]),
    paper('p', {
      date: '2026-01-10',
      finances: [{ year: 2027, amount: 62_500, granted: 52_250 }],
      consultations: [
        { committee: 'jha', date: '2026-02-01', role: 'preliminary', result: 'adopted', votes: { yes: 13, no: 0, abstain: 2 } },
        {
          committee: 'council',
          date: '2026-03-01',
          role: 'decision',
          result: 'adopted-changed',
          change: 'Less.',
          votes: { yes: 34, no: 11, abstain: 3 },
        },
      ],
    }),
    measure('m-1', { status: 'awaiting-decision', responsible: 'office', needsDecision: 'p', noUptake: true }),
  ];

  it('is decided, with the change and the votes, from the day of the sitting on', () => {
    const on = (day: string) => {
      const consultations = reportOf(parts, day).process.phases[0]?.papers[0]?.consultations ?? [];
      return consultations.map(({ committee, result, change, votes }) => [committee, result, change, votes?.yes]);
    };
    expect(on('2026-02-28')).toEqual([
      ['JHA', 'adopted', undefined, 13],
      ['Council', undefined, undefined, undefined],
    ]);
    expect(on('2026-03-01')).toEqual([
      ['JHA', 'adopted', undefined, 13],
      ['Council', 'adopted-changed', 'Less.', 34],
    ]);
  });

  it('asks for nothing more, and tells what was asked for beside what was granted', () => {
    const report = paperReport(workspaceOf(...parts), '2026-03-01', 'internal', 'p');
    expect([report?.paper.isDraft, report?.missing, report?.paper.finances]).toEqual([
      false,
      [],
      [{ year: 2027, amount: 62_500, granted: 52_250 }],
    ]);
  });

  it('what waited for it waits no more for a paper, but says still that it waits', () => {
    const pending = (day: string) => reportOf(parts, day).measureGaps.map(({ code, values }) => [code, values]);
    expect(pending('2026-02-28')).toEqual([['decision-pending', { paper: 'Paper p', committee: 'Council', date: '2026-03-01' }]]);
    expect(pending('2026-03-01')).toEqual([['decision-pending', {}]]);
  });
});
