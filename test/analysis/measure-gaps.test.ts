import { describe, expect, it } from 'vitest';
import { codesIn, type Files, gapsOf, measure, paper, reportOf, settings } from '../support/workspace.ts';

/** A running measure at which nothing is open. */
const sound = { responsible: 'clinic', noUptake: true };
const codes = (data: Record<string, unknown>, asOf = '2026-06-30', ...more: readonly Files[]) =>
  codesIn(reportOf([measure('m', { ...sound, ...data }), ...more], asOf)).map((line) => line.replace(' m', ''));
const statuses = [
  'idea',
  'planned',
  'awaiting-decision',
  'running',
  'paused',
  'deferred',
  'done',
  'continued',
  'replaced',
  'dropped',
];
/** The statuses with which a code fires. */
const firing = (code: string, data: Record<string, unknown>) =>
  statuses.filter((status) => codes({ ...data, status }).includes(code));

it('a running measure with somebody responsible has no gap', () => {
  expect(codes({})).toEqual([]);
});

describe('measure-unowned', () => {
  it('fires while a measure is planned, waits or runs', () => {
    expect(firing('measure-unowned', { responsible: undefined })).toEqual(['planned', 'awaiting-decision', 'running']);
    expect(firing('measure-unowned', {})).toEqual([]);
  });

  it('says the status, and what is being done is the measure itself', () => {
    const [gap] = gapsOf(reportOf([measure('m', { status: 'planned', due: '2026-12-31' })]), 'measure-unowned');
    expect(gap?.values).toEqual({ status: 'planned' });
    expect(gap?.subject).toEqual({ named: 'measure', id: 'm', title: 'Measure m' });
    expect(gap?.doing).toEqual([{ id: 'm', title: 'Measure m', status: 'planned', due: '2026-12-31' }]);
    expect(gap?.place).toEqual({ file: 'measures/m.yaml', line: 1 });
  });
});

describe('measure-overdue', () => {
  it.each([
    ['2026-06-30', []],
    ['2026-07-01', ['measure-overdue']],
  ])('due on 30 June, on %s: %j', (asOf, expected) => {
    expect(codes({ due: '2026-06-30' }, asOf)).toEqual(expected);
  });

  it('fires while a measure is planned, waits or runs', () => {
    expect(firing('measure-overdue', { due: '2026-06-29' })).toEqual(['planned', 'awaiting-decision', 'running']);
  });

  it('points to the line of the date', () => {
    const text = 'id: m\ntitle: M\nstatus: running\nresponsible: clinic\nnoUptake: true\ndue: 2026-01-31\n';
    const [gap] = gapsOf(reportOf([{ 'measures/m.yaml': text }]), 'measure-overdue');
    expect([gap?.values, gap?.place]).toEqual([{ due: '2026-01-31' }, { file: 'measures/m.yaml', line: 6 }]);
  });
});

describe('review-due', () => {
  const review = { date: '2026-06-30', method: 'talk' };
  const reviewed = (date: string) => ({ review, reviews: [{ date, result: 'fine' }] });

  it.each([
    ['2026-06-29', []],
    ['2026-06-30', ['review-due']],
  ])('agreed for 30 June, on %s: %j', (asOf, expected) => {
    expect(codes({ review }, asOf)).toEqual(expected);
  });

  it('is done by a review on that day or later, not by an earlier one', () => {
    expect(codes(reviewed('2026-06-29'), '2026-07-31')).toEqual(['review-due']);
    expect(codes(reviewed('2026-06-30'), '2026-07-31')).toEqual([]);
    expect(codes(reviewed('2026-07-31'), '2026-07-31')).toEqual([]);
    expect(codes(reviewed('2026-08-01'), '2026-07-31')).toEqual(['review-due']); // not held yet
  });

  it('fires at open measures, also at those that became permanent', () => {
    expect(firing('review-due', { review })).toEqual(['planned', 'awaiting-decision', 'running', 'continued']);
    expect(codes({ review: { method: 'talk' } })).toEqual([]);
  });
});

describe('resource-open', () => {
  const resource = (more: Record<string, unknown>) => ({ resources: [{ amount: 500, ...more }] });

  it.each([
    ['requested', ['resource-open']],
    ['granted', []],
    ['reserved', []],
    [undefined, []],
  ])('state %s: %j', (state, expected) => {
    expect(codes(resource({ ...(state && { state }) }))).toEqual(expected);
  });

  it.each([
    [2025, []],
    [2026, ['resource-open']],
    [2027, ['resource-open']],
  ])('for %i, as of June 2026: %j', (year, expected) => {
    expect(codes(resource({ state: 'requested', year }))).toEqual(expected);
  });

  it('is said once, with all that is asked for', () => {
    const resources = [
      { posts: 0.25, hours: 10, state: 'requested' },
      { amount: 500, year: 2027, state: 'requested', source: 'county' },
      { amount: 100, year: 2027, state: 'granted' },
    ];
    const gaps = gapsOf(reportOf([measure('m', { ...sound, resources })]), 'resource-open');
    expect(gaps.map(({ values }) => values)).toEqual([
      {
        needs: [
          { posts: 0.25, hours: 10 },
          { amount: 500, year: 2027 },
        ],
      },
    ]);
  });

  it('fires at open measures', () => {
    expect(firing('resource-open', resource({ state: 'requested' }))).toEqual([
      'planned',
      'awaiting-decision',
      'running',
      'continued',
    ]);
  });
});

describe('decision-pending', () => {
  const committees = settings({
    committees: [
      { id: 'jha', title: 'JHA' },
      { id: 'kt', title: 'Kreistag' },
    ],
  });
  const consultation = (result?: string, more: Record<string, unknown> = {}) => ({
    committee: 'jha',
    date: '2026-06-30',
    role: 'decision',
    ...(result && { result }),
    ...more,
  });
  const needing = (...consultations: readonly Record<string, unknown>[]) => [
    committees,
    paper('p', { consultations }),
    measure('m', { ...sound, needsDecision: 'p' }),
  ];
  const fires = (parts: readonly Files[], asOf = '2026-06-30') => codesIn(reportOf(parts, asOf)).includes('decision-pending m');

  it('fires while a measure waits for a decision', () => {
    expect(codes({ status: 'awaiting-decision' })).toEqual(['decision-pending']);
    expect(gapsOf(reportOf([measure('m', { ...sound, status: 'awaiting-decision' })]), 'decision-pending')[0]?.values).toEqual(
      {},
    );
  });

  it.each([
    ['adopted', false],
    ['adopted-changed', false],
    ['rejected', false],
    ['postponed', true],
    ['noted', true],
    [undefined, true],
  ])('its paper was %s: %s', (result, expected) => {
    expect(fires(needing(consultation(result)))).toBe(expected);
  });

  it('a committee that only advises decides nothing', () => {
    expect(fires(needing(consultation('adopted', { role: 'preliminary' })))).toBe(true);
    expect(fires(needing(consultation('adopted', { role: 'information' })))).toBe(true);
    expect(fires(needing(consultation('adopted', { role: 'preliminary' }), consultation('rejected', { committee: 'kt' })))).toBe(
      false,
    );
  });

  it('is pending until the day of the decision', () => {
    expect(fires(needing(consultation('adopted')), '2026-06-29')).toBe(true);
    expect(fires(needing(consultation('adopted')), '2026-06-30')).toBe(false);
  });

  it('says paper, and committee and day of the next consultation', () => {
    const parts = needing(
      consultation('postponed', { date: '2026-05-01' }),
      consultation('adopted', { committee: 'kt', date: '2026-07-15' }),
    );
    expect(gapsOf(reportOf(parts), 'decision-pending')[0]?.values).toEqual({
      paper: 'Paper p',
      committee: 'Kreistag',
      date: '2026-07-15',
    });
  });

  it('a paper dated later is not known yet', () => {
    const parts = [paper('p', { date: '2026-07-01' }), measure('m', { ...sound, needsDecision: 'p' })];
    expect(fires(parts, '2026-06-30')).toBe(false);
    expect(fires(parts, '2026-07-01')).toBe(true);
  });

  it('is not said of what is not agreed or over', () => {
    const parts = (status: string) => [...needing(consultation()), measure('m', { status, needsDecision: 'p' })];
    expect(statuses.filter((status) => fires(parts(status)))).toEqual(['planned', 'awaiting-decision', 'running', 'continued']);
  });
});

describe('uptake-missing', () => {
  const running = { start: '2026-01-01', noUptake: false };

  it.each([
    // six months after 1 January
    ['2026-06-30', []],
    ['2026-07-01', ['uptake-missing']],
  ])('begun on 1 January, on %s: %j', (asOf, expected) => {
    expect(codes(running, asOf)).toEqual(expected);
  });

  it.each([
    // the period ends on 31 December 2024; twelve months later
    ['2025-12-31', []],
    ['2026-01-01', ['uptake-missing']],
  ])('last told for 2024, on %s: %j', (asOf, expected) => {
    const uptake = [
      { period: '2024', count: 3 },
      { period: '2023', count: 2 },
    ];
    expect(codes({ ...running, start: '2023-01-01', uptake }, asOf)).toEqual(expected);
  });

  it('says the last period', () => {
    const uptake = [
      { period: '2024-H2', count: 3 },
      { period: '2024-H1', count: 3 },
    ];
    const values = (more: Record<string, unknown>) =>
      gapsOf(reportOf([measure('m', { ...sound, ...running, ...more })], '2026-07-01'), 'uptake-missing')[0]?.values;
    expect(values({ uptake })).toEqual({ lastPeriod: '2024-H2' });
    expect(values({})).toEqual({});
  });

  it('fires while a measure runs or has become permanent', () => {
    expect(firing('uptake-missing', { start: '2025-01-01', noUptake: undefined })).toEqual(['running', 'continued']);
    expect(firing('uptake-missing', { start: '2025-01-01', noUptake: true })).toEqual([]);
  });

  it('takes the first day on which the progress has it running where no start is given', () => {
    const progress = [
      { date: '2026-05-01', status: 'running' },
      { date: '2025-12-31', status: 'running' },
      { date: '2025-01-01', status: 'planned' },
    ];
    expect(codes({ noUptake: undefined, progress }, '2026-06-29')).toEqual([]);
    expect(codes({ noUptake: undefined, progress }, '2026-06-30')).toEqual(['uptake-missing']);
    expect(codes({ noUptake: undefined, progress: [{ date: '2025-12-31', status: 'continued' }] }, '2026-06-30')).toEqual([
      'uptake-missing',
    ]);
  });

  it('is not said where nothing tells when it began', () => {
    expect(codes({ noUptake: undefined })).toEqual([]);
  });
});
