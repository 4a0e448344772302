import { describe, expect, it } from 'vitest';
import { sinceWhen } from '../../src/analysis/evaluation-measures.ts';
import { evaluationReport } from '../../src/analysis/evaluation-report.ts';
import type { Visibility } from '../../src/model/records.ts';
import {
  agreed,
  type Files,
  indicator,
  measure,
  meeting,
  paper,
  process,
  settings,
  standard,
  workspaceOf,
} from '../support/workspace.ts';

const asOf = '2026-11-21';
const report = (parts: readonly Files[], day = asOf, audience: Visibility = 'internal') =>
  evaluationReport(workspaceOf(...parts), day, audience);

const ladder = (steps: readonly object[]): Files => ({
  'outcomes.yaml': { ladders: [{ id: 't', title: 'Treppe', targetGroup: 'Familien', steps }] },
});

describe('standards at the start and now', () => {
  const parts = [
    standard('a', { minimum: 2, vision: 1 }),
    standard('b', { minimum: 1 }),
    standard('c', { goals: 2 }),
    agreed('2023-05-01', { 'a.m1': 'reliably', 'a.m2': 'reliably', 'b.m1': 'reliably' }),
    agreed('2024-05-01', { 'a.m1': 'started', 'a.m2': 'largely', 'b.m1': 'largely', 'c.g1': 'largely', 'c.g2': 'started' }),
    agreed('2026-05-01', { 'a.m1': 'largely', 'b.m1': 'started', 'c.g2': 'reliably' }),
    process([{ planned: { from: '2024-01', to: '2024-12' } }]),
  ];

  it('begins with the first agreed assessment of the round, not with one of the round before', () => {
    const { start, standards } = report(parts);
    expect(start).toEqual({ asOf: '2024-05-01', kind: 'first-assessment', again: true });
    expect(standards.map(({ id, before, now, course }) => [id, before?.level, now.level, course])).toEqual([
      ['a', 'below-minimum', 'minimum', 'higher'],
      ['b', 'minimum', 'below-minimum', 'lower'],
      ['c', undefined, undefined, 'more'],
    ]);
    expect(report(parts).succeeded.higher.map(({ id }) => id)).toEqual(['a']);
  });

  it('begins with the first of all without a process', () => {
    const { start, standards } = report(parts.slice(0, -1));
    expect(start?.asOf).toBe('2023-05-01');
    expect(standards[0]?.course).toBe('same');
  });

  it('says that there is none yet, or that nothing has come after it', () => {
    expect(report(parts.slice(0, 3)).start).toBeUndefined();
    expect(report(parts.slice(0, 3)).standards.map(({ before }) => before)).toEqual([undefined, undefined, undefined]);
    expect(report(parts, '2025-01-01').start).toEqual({ asOf: '2024-05-01', kind: 'first-assessment', again: false });
  });

  it('is not told outside where the first assessment is not seen: the second must not pass for it', () => {
    const mixed = [
      settings({ visibility: { standards: 'public', assessments: 'public' } }),
      standard('b', { minimum: 1 }),
      agreed('2024-05-01', { 'b.m1': 'started' }, { visibility: 'internal' }),
      agreed('2025-05-01', { 'b.m1': 'started' }),
      agreed('2026-05-01', { 'b.m1': 'largely' }),
    ];
    expect(report(mixed, asOf, 'public').start).toBeUndefined();
    expect(report(mixed).start?.asOf).toBe('2024-05-01');
  });
});

describe('with an earlier state', () => {
  const then = [
    settings({ visibility: { standards: 'public', assessments: 'public' } }),
    standard('b', { minimum: 1 }),
    agreed('2024-05-01', { 'b.m1': 'started' }),
    agreed('2025-05-01', { 'b.m1': 'largely' }),
    measure('m', { status: 'planned', reviews: [{ date: '2024-06-01', result: 'Gut.', adjustment: 'Früher.' }] }),
    indicator('i', { measurements: [{ period: '2024', value: 10 }] }),
    meeting('2024-06-01', { lesson: 'Alt.' }),
  ];
  const now = [
    ...then,
    agreed('2026-05-01', { 'b.m1': 'largely' }),
    measure('m', {
      status: 'done',
      reviews: [
        { date: '2024-06-01', result: 'Gut.', adjustment: 'Früher.' },
        { date: '2026-06-01', result: 'Gut.', adjustment: 'Später.' },
      ],
    }),
    indicator('i', {
      measurements: [
        { period: '2024', value: 10 },
        { period: '2025', value: 20 },
      ],
    }),
    meeting('2026-06-01', { lesson: 'Neu.' }),
  ];
  const past = { workspace: workspaceOf(...then), asOf: '2025-06-01', ref: 'v1', revision: 'abc' };
  const data = evaluationReport(workspaceOf(...now), asOf, 'internal', past);

  it('everything is compared with it: levels, statuses, values, and what was learned since', () => {
    expect(data.since).toEqual({ asOf: '2025-06-01', ref: 'v1', revision: 'abc' });
    expect(data.start).toEqual({ asOf: '2025-06-01', kind: 'since', again: true });
    expect(data.standards.map(({ before, course }) => [before?.level, course])).toEqual([['minimum', 'same']]);
    expect(data.measures.map(({ before, status }) => [before, status])).toEqual([['planned', 'done']]);
    expect(data.targets.map(({ before, reached }) => [before?.value, reached?.value])).toEqual([[10, 20]]);
    expect(data.lessons.map(({ lesson }) => lesson)).toEqual(['Neu.']);
    expect(data.adjustments.map(({ adjustment }) => adjustment)).toEqual(['Später.']);
  });

  it('nothing is known of a measure whose course began later', () => {
    const late = [
      measure('neu', { status: 'done', progress: [{ date: '2026-02-01', status: 'done' }] }),
      measure('alt', {
        status: 'done',
        progress: [
          { date: '2025-05-01', status: 'running' },
          { date: '2026-02-01', status: 'done' },
        ],
      }),
    ];
    const { measures } = evaluationReport(workspaceOf(...late), asOf, 'internal', {
      workspace: workspaceOf(...late),
      asOf: '2025-06-01',
      ref: '2025-06-01',
    });
    expect(measures.map(({ id, before }) => [id, before])).toEqual([
      ['alt', 'running'],
      ['neu', undefined],
    ]);
  });

  it('what was withdrawn since is not told from history', () => {
    const withdrawn = [
      ...now.filter((part) => !('assessments/2025-05-01-gemeinsam.yaml' in part)),
      agreed('2025-05-01', { 'b.m1': 'largely' }, { visibility: 'internal' }),
    ];
    const told = evaluationReport(workspaceOf(...withdrawn), asOf, 'public', past);
    expect(told.standards.map(({ before }) => [before?.level, before?.disclosed])).toEqual([[undefined, false]]);
    // without the withdrawal the level that it gave is told
    const open = evaluationReport(workspaceOf(...now), asOf, 'public', past);
    expect(open.standards.map(({ before }) => before?.level)).toEqual(['minimum']);
  });
});

describe('measures', () => {
  const course = (...entries: readonly (readonly [string, string])[]) =>
    entries.map(([date, status]) => ({ date, status: status as 'running' }));

  it('have had their status since the first of its newest entries', () => {
    expect(sinceWhen(course(['2026-01-01', 'planned'], ['2026-02-01', 'running'], ['2026-03-01', 'running']))).toBe('2026-02-01');
    expect(sinceWhen(course(['2026-03-01', 'running'], ['2026-01-01', 'running'], ['2026-02-01', 'paused']))).toBe('2026-03-01');
    // of two on a day the lower one counts
    expect(sinceWhen(course(['2026-01-01', 'running'], ['2026-01-01', 'done']))).toBe('2026-01-01');
    expect(sinceWhen([])).toBeUndefined();
  });

  it('keep their date, or come later; what is carried on was done before', () => {
    const of = (status: string, due: string, progress = course()) =>
      report([measure('m', { status, due, progress })]).measures.map(({ timing }) => timing)[0];
    expect(of('done', '2026-03-31', course(['2026-03-31', 'done']))).toBe('kept');
    expect(of('done', '2026-03-31', course(['2026-04-01', 'done']))).toBe('later');
    expect(of('continued', '2026-03-31', course(['2026-03-01', 'done'], ['2026-06-01', 'continued']))).toBe('kept');
    expect(of('done', '2026-03-31')).toBeUndefined();
    expect(of('running', asOf)).toBe('ahead');
    expect(of('running', '2026-11-20')).toBe('passed');
    expect(of('paused', '2026-01-01')).toBeUndefined();
  });

  it('that are carried on say when they were done first, with which their date was kept', () => {
    const of = (...entries: [string, string][]) => {
      const [told] = report([measure('m', { status: 'continued', due: '2024-12-31', progress: course(...entries) })]).measures;
      return [told?.finishedSince, told?.statusSince, told?.timing];
    };
    expect(of(['2024-12-02', 'done'], ['2025-12-04', 'continued'])).toEqual(['2024-12-02', '2025-12-04', 'kept']);
    expect(of(['2024-12-02', 'running'], ['2025-12-04', 'continued'])).toEqual([undefined, '2025-12-04', 'later']);
  });

  it('are set beside what they were to contribute to', () => {
    const { measures } = report([
      standard('b', { minimum: 3 }),
      agreed('2026-05-01', { 'b.m1': 'largely', 'b.m2': 'started' }),
      indicator('i', { targets: [{ date: '2025-12-31', value: 10 }], measurements: [{ period: '2025', value: 12 }] }),
      measure('m', { addresses: ['b.m1', 'b.m2', 'b.m3', 'b'], recognisedBy: { indicators: ['i'], sign: 'Anrufe' } }),
    ]);
    expect(measures[0]?.aims.map(({ id, kind, rating, met }) => [id, kind, rating, met])).toEqual([
      ['b.m1', 'criterion', 'largely', true],
      ['b.m2', 'criterion', 'started', false],
      ['b.m3', 'criterion', undefined, undefined],
      ['b', 'standard', undefined, undefined],
    ]);
    expect(measures[0]?.targets.map(({ state }) => state)).toEqual(['reached']);
  });

  it('name the one that took their place', () => {
    const { measures } = report([
      measure('alt', { status: 'replaced', replacedBy: 'neu' }),
      measure('neu', { status: 'running' }),
    ]);
    expect(measures.map(({ id, replacedBy }) => [id, replacedBy?.title])).toEqual([
      ['neu', undefined],
      ['alt', 'Measure neu'],
    ]);
  });
});

describe('ladders', () => {
  it('have their figures and measures at each step, the highest first', () => {
    const { ladders } = report([
      ladder([
        { step: 1, goal: 'Da sein.', indicators: ['i'], measures: ['m'] },
        { step: 4, goal: 'Wissen.', result: 'Sie wissen es.' },
      ]),
      indicator('i', {
        ladder: 't',
        step: 1,
        targets: [{ date: '2027-12-31', value: 10 }],
        measurements: [{ period: '2025', value: 4 }],
      }),
      measure('m', { status: 'done' }),
    ]);
    expect(
      ladders[0]?.steps.map(({ step, result, targets, measures }) => [
        step,
        result,
        targets.map(({ state, missing }) => [state, missing]),
        measures.map(({ status }) => status),
      ]),
    ).toEqual([
      [4, 'Sie wissen es.', [], []],
      [1, undefined, [['time-left', 6]], ['done']],
    ]);
  });
});

describe('decisions and phases', () => {
  const committees = { committees: [{ id: 'jha', title: 'Ausschuss' }] };
  const turn = (date: string, more: object = {}) => ({ committee: 'jha', date, role: 'decision', ...more });
  const { decisions, open, succeeded, phases } = report([
    settings(committees),
    paper('alt', {
      date: '2025-01-01',
      consultations: [turn('2025-02-01', { result: 'adopted' })],
      proposal: [
        { id: 'b1', text: 'Ziele.', state: 'done' },
        { id: 'b2', text: 'Bericht.', state: 'in-progress' },
      ],
    }),
    paper('neu', { date: '2026-11-01', consultations: [turn('2026-12-10')] }),
    paper('nein', { date: '2024-01-01', consultations: [turn('2024-02-01', { result: 'rejected' })] }),
    process([
      {
        planned: { from: '2025-11', to: '2025-12' },
        actual: { from: '2025-11', to: '2026-02' },
        deliverables: [
          { title: 'Auftrag', state: 'open' },
          { title: 'Plan', state: 'done' },
        ],
      },
      { planned: { from: '2026-03', to: '2026-08' }, actual: { from: '2026-03' } },
      { planned: { from: '2026-10', to: '2026-12' }, actual: { from: '2026-10' } },
      { planned: { from: '2027-01', to: '2027-03' }, deliverables: [{ title: 'Leitfaden', state: 'open' }] },
    ]),
  ]);

  it('are those that were made, the oldest first, also one that was rejected; the others are still ahead', () => {
    expect(decisions.map(({ id }) => id)).toEqual(['nein', 'alt']);
    expect(succeeded.points.map(({ number, text }) => [number, text])).toEqual([[1, 'Ziele.']]);
    expect(open.decisions).toEqual([{ id: 'neu', title: 'Paper neu', committee: 'Ausschuss', date: '2026-12-10' }]);
  });

  it('made in a closed session are told outside neither as made nor as still ahead', () => {
    const closed = [
      settings({ ...committees, visibility: { papers: 'public' } }),
      paper('p', { date: '2026-01-01', consultations: [turn('2026-02-01', { public: false, result: 'adopted' })] }),
    ];
    expect(report(closed).decisions.map(({ id }) => id)).toEqual(['p']);
    const outside = report(closed, asOf, 'public');
    expect([outside.decisions, outside.open.decisions]).toEqual([[], []]);
  });

  it('are compared by the month of their end, one that goes on from its planned end', () => {
    expect(phases.map(({ state, months }) => [state, months])).toEqual([
      ['over', 2],
      ['running', 3],
      ['running', undefined],
      ['ahead', undefined],
    ]);
  });

  it('owe what should be there by now, not what a later phase is to bring', () => {
    expect(open.deliverables).toEqual([{ phase: 'Phase 1', title: 'Auftrag' }]);
  });
});

it('an empty folder gives an empty comparison', () => {
  const { start, succeeded, ladders, targets, measures, decisions, phases, standards, open } = report([]);
  expect([start, ladders, targets, measures, decisions, phases, standards]).toEqual([undefined, [], [], [], [], [], []]);
  expect(succeeded).toEqual({ reached: [], measures: [], higher: [], targets: [], points: [] });
  expect(open).toEqual({ decisions: [], deliverables: [], standards: [], steps: [] });
});
