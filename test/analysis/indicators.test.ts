import { describe, expect, it } from 'vitest';
import { atDay } from '../../src/analysis/at-day.ts';
import { gapReport } from '../../src/analysis/gap-report.ts';
import { expectedAt, indicatorStandings } from '../../src/analysis/indicators.ts';
import type { Indicator, Visibility } from '../../src/model/records.ts';
import type { IndicatorStanding } from '../../src/model/standing.ts';
import { codesIn, gapsOf, indicator, reportOf, settings, workspaceOf } from '../support/workspace.ts';

function standing(data: Record<string, unknown>, asOf = '2027-01-01', audience: Visibility = 'internal'): IndicatorStanding {
  const [found] = indicatorStandings(atDay(workspaceOf(indicator('i', data)), asOf), asOf, audience);
  if (!found) throw new Error('no indicator');
  return found;
}

/** What one measured value is held against. */
function compared(data: Record<string, unknown>, value: number, period = '2025') {
  const { comparedWith } = standing({ unit: 'days', measurements: [{ period, value }], ...data });
  return comparedWith && { expected: comparedWith.expected, off: comparedWith.offTrack };
}

const indicatorOf = (data: Partial<Indicator>): Indicator => ({
  id: 'i',
  title: 'I',
  unit: 'days',
  direction: 'up',
  cycle: 'yearly',
  ...data,
});

describe('the straight line', () => {
  // 31.12.2023 to 31.12.2027: 366 + 365 + 365 + 365 = 1461 days
  const line = indicatorOf({ baseline: { date: '2023-12-31', value: 0 }, targets: [{ date: '2027-12-31', value: 1461 }] });

  it.each([
    ['2023-12-31', 0],
    ['2024-02-29', 60], // 31 + 29 days
    ['2024-12-31', 366], // a leap year
    ['2025-12-31', 731],
    ['2027-12-31', 1461],
    ['2027-12-30', 1460],
    ['2028-12-31', 1461], // after the target its value
  ])('goes by days: on %s %i', (day, value) => {
    expect(expectedAt(line, day)).toEqual({ line: value });
  });

  it('expects nothing before the baseline', () => {
    expect(expectedAt(line, '2023-12-30')).toBeUndefined();
  });

  it('falls where the target is lower', () => {
    // as the waiting days of the example: 19 → 10 from 31.12.2024 to 31.12.2027, 1095 days, 638 of them until 30.09.2026
    const waiting = indicatorOf({
      direction: 'down',
      baseline: { date: '2024-12-31', value: 19 },
      targets: [{ date: '2027-12-31', value: 10 }],
    });
    const expected = expectedAt(waiting, '2026-09-30');
    expect(expected && 'line' in expected && expected.line).toBeCloseTo(19 - (9 * 638) / 1095, 10);
  });

  it('goes to the first target on or after the day, from the baseline each time', () => {
    const targets = [
      { date: '2027-12-31', value: 40 },
      { date: '2025-12-31', value: 30 },
    ];
    const stairs = indicatorOf({ baseline: { date: '2023-12-31', value: 10 }, targets });
    // 731 days to the first target, 366 of them gone: 10 + 20 × 366 / 731
    expect(expectedAt(stairs, '2024-12-31')).toEqual({ line: 10 + (20 * 366) / 731 });
    expect(expectedAt(stairs, '2025-12-31')).toEqual({ line: 30 });
    // 732 of 1461 days: 10 + 30 × 732 / 1461
    expect(expectedAt(stairs, '2026-01-01')).toEqual({ line: 10 + (30 * 732) / 1461 });
    expect(expectedAt(stairs, '2029-01-01')).toEqual({ line: 40 });
  });

  it('is level where the target is the baseline', () => {
    const level = indicatorOf({ baseline: { date: '2023-12-31', value: 10 }, targets: [{ date: '2027-12-31', value: 10 }] });
    expect(expectedAt(level, '2025-12-31')).toEqual({ line: 10 });
  });

  it('leaves out a target that is not after the baseline', () => {
    const early = [
      { date: '2023-12-31', value: 99 },
      { date: '2024-12-31', value: 366 },
    ];
    const both = { ...line, targets: early };
    // 366 days, 182 of them gone on 30 June 2024: 31 + 29 + 31 + 30 + 31 + 30
    expect(expectedAt(both, '2024-06-30')).toEqual({ line: 182 });
    expect(expectedAt({ ...both, targets: early.slice(0, 1) }, '2024-06-30')).toBeUndefined();
  });

  it('without a dated baseline only a target that was reached counts', () => {
    const targets = [
      { date: '2025-12-31', value: 50 },
      { date: '2027-12-31', value: 70 },
    ];
    for (const baseline of [undefined, { value: 40 }, { pending: '2026-01-01' }]) {
      const undated = indicatorOf({ targets, ...(baseline && { baseline }) });
      expect(expectedAt(undated, '2025-12-30')).toBeUndefined();
      expect(expectedAt(undated, '2025-12-31')).toEqual({ line: 50 });
      expect(expectedAt(undated, '2026-12-31')).toEqual({ line: 50 });
      expect(expectedAt(undated, '2028-01-01')).toEqual({ line: 70 });
    }
  });

  it('there is none without targets', () => {
    expect(expectedAt(indicatorOf({ baseline: { date: '2023-12-31', value: 10 } }), '2025-12-31')).toBeUndefined();
  });
});

describe('off track', () => {
  const between = { baseline: { date: '2024-12-31', value: 10 }, targets: [{ date: '2026-12-31', value: 30 }] };

  it.each([
    // 365 of 730 days: 10 + 20 / 2 = 20
    ['up', 20, false],
    ['up', 19.9, true],
    ['up', 25, false],
    ['up', 20 - 1e-12, false], // rounding
  ])('%s, measured %d: %s', (direction, value, off) => {
    expect(compared({ direction, ...between }, value)).toEqual({ expected: { line: 20 }, off });
  });

  it.each([
    // 30 − 20 × 365 / 730 = 20
    [20, false],
    [20 + 1e-12, false], // rounding
    [20.1, true],
    [12, false],
  ])('down, measured %d: %s', (value, off) => {
    const falling = { baseline: { date: '2024-12-31', value: 30 }, targets: [{ date: '2026-12-31', value: 10 }] };
    expect(compared({ direction: 'down', ...falling }, value)).toEqual({ expected: { line: 20 }, off });
  });

  it('a target equal to the baseline asks to keep the value at least, or at most', () => {
    const level = { baseline: { date: '2024-12-31', value: 10 }, targets: [{ date: '2026-12-31', value: 10 }] };
    expect([9, 10, 11].map((value) => compared({ direction: 'up', ...level }, value)?.off)).toEqual([true, false, false]);
    expect([9, 10, 11].map((value) => compared({ direction: 'down', ...level }, value)?.off)).toEqual([false, false, true]);
  });

  it.each([
    [59.9, true],
    [60, false],
    [75, false],
    [75.1, true],
  ])('corridor 60 to 75, measured %d: %s', (value, off) => {
    const targets = [{ date: '2026-12-31', from: 60, to: 75 }];
    expect(compared({ direction: 'corridor', targets }, value)).toEqual({ expected: { from: 60, to: 75 }, off });
  });

  it('the corridor is that of the first target on or after the end of the period, else of the last', () => {
    const targets = [
      { date: '2025-12-31', from: 1, to: 2 },
      { date: '2024-12-31', from: 3, to: 4 },
    ];
    const corridor = (period: string) => compared({ direction: 'corridor', targets }, 0, period)?.expected;
    expect(corridor('2024')).toEqual({ from: 3, to: 4 });
    expect(corridor('2025-01')).toEqual({ from: 1, to: 2 });
    expect(corridor('2026-01')).toEqual({ from: 1, to: 2 });
    expect(compared({ direction: 'corridor', targets: [{ date: '2025-12-31', value: 5 }] }, 0)).toBeUndefined();
  });

  it.each([
    [84.9, true],
    [85, false],
    [95, false],
    [95.1, true],
  ])('hold 90 ± 5, measured %d: %s', (value, off) => {
    const hold = { direction: 'hold', baseline: { date: '2024-12-31', value: 90 }, tolerance: 5 };
    expect(compared(hold, value)).toEqual({ expected: { from: 85, to: 95 }, off });
  });

  it('hold without a tolerance means the very value, without a baseline nothing', () => {
    expect([89, 90, 91].map((value) => compared({ direction: 'hold', baseline: { value: 90 } }, value)?.off)).toEqual([
      true,
      false,
      true,
    ]);
    expect(compared({ direction: 'hold', tolerance: 5 }, 90)).toBeUndefined();
  });

  it('context is never compared', () => {
    expect(compared({ direction: 'context', ...between }, 0)).toBeUndefined();
  });

  it('the baseline itself is on no way yet, the next value is', () => {
    const baseline = { date: '2025-12-31', value: 63 };
    for (const more of [
      { direction: 'up', targets: [{ date: '2027-12-31', value: 65 }] },
      { direction: 'hold', tolerance: 1 },
    ]) {
      expect(compared({ baseline, ...more }, 63, '2025')).toBeUndefined();
      // a month of 24 later, a little more than 63 is expected
      expect(compared({ baseline, ...more }, 64, '2026-01')?.off).toBe(false);
    }
    // a range to be in does not begin with the baseline
    const corridor = { direction: 'corridor', targets: [{ date: '2027-12-31', from: 60, to: 70 }] };
    expect(compared({ baseline, ...corridor }, 63, '2025')?.off).toBe(false);
  });

  it('nothing is compared before the baseline', () => {
    expect(compared({ direction: 'up', ...between }, 0, '2024-Q3')).toBeUndefined();
  });

  it('after the last target its value counts', () => {
    const late = (value: number) =>
      compared({ direction: 'up', baseline: between.baseline, targets: [{ date: '2025-06-30', value: 30 }] }, value);
    expect(late(30)).toEqual({ expected: { line: 30 }, off: false });
    expect(late(29)).toEqual({ expected: { line: 30 }, off: true });
  });
});

describe('shares', () => {
  const share = (numerator: number, denominator: number) => ({ numerator, denominator });

  it('are per cent where the unit is %, else as they are', () => {
    const measurements = [{ period: '2025', ...share(1, 8) }];
    expect(standing({ measurements }).measurements[0]?.value).toBe(12.5);
    expect(standing({ unit: 'per birth', measurements }).measurements[0]?.value).toBe(0.125);
    expect(standing({ baseline: { date: '2024-12-31', ...share(3, 4) } }).baseline).toMatchObject({
      value: 75,
      numerator: 3,
      denominator: 4,
    });
    expect(standing({ measurements: [{ period: '2025', value: 7, ...share(1, 2) }] }).measurements[0]?.value).toBe(7);
  });

  it('exactly on the line are on track, whatever floating point makes of them', () => {
    // 31 of 54 to 41 of 54 in two years: half way is 36 of 54
    const baseline = { date: '2024-12-31', ...share(31, 54) };
    const targets = [{ date: '2026-12-31', value: (41 / 54) * 100 }];
    const off = (numerator: number) =>
      standing({ baseline, targets, measurements: [{ period: '2025', ...share(numerator, 54) }] }).comparedWith?.offTrack;
    expect([35, 36, 37].map(off)).toEqual([true, false, false]);
  });
});

describe('measurements', () => {
  it('are ordered by the end of their period, and the latest is compared', () => {
    const measurements = ['2025', '2024-12', '2025-Q3', '2024'].map((period, index) => ({ period, value: index }));
    const found = standing({ unit: 'days', targets: [{ date: '2024-12-31', value: 1 }], measurements });
    expect(found.measurements.map(({ period, end }) => [period, end])).toEqual([
      ['2024', '2024-12-31'],
      ['2024-12', '2024-12-31'],
      ['2025-Q3', '2025-09-30'],
      ['2025', '2025-12-31'],
    ]);
    expect(found.comparedWith).toEqual({ period: '2025', value: 0, expected: { line: 1 }, offTrack: true });
  });

  it.each([
    ['yearly', '2026-01/2026-09', true],
    ['yearly', '2026', false],
    ['yearly', '2025-07/2026-12', false],
    ['quarterly', '2026-01/2026-02', true],
    ['quarterly', '2026-Q1', false],
    ['two-yearly', '2026', true],
    ['once', '2026-01', false],
  ])('counted up, %s: %s is interim: %s', (cycle, period, interim) => {
    const measurements = [{ period, value: 1 }];
    expect(standing({ cumulative: true, cycle, measurements }).measurements[0]?.interim).toBe(interim);
    expect(standing({ cycle, measurements }).measurements[0]?.interim).toBe(false);
  });

  it('interim ones are shown, never compared', () => {
    const data = {
      unit: 'families',
      direction: 'corridor',
      cumulative: true,
      targets: [{ date: '2027-12-31', from: 60, to: 75 }],
      measurements: [
        { period: '2025', value: 71 },
        { period: '2026-01/2026-09', value: 54 },
      ],
    };
    expect(standing(data).measurements).toHaveLength(2);
    expect(standing(data).comparedWith).toMatchObject({ period: '2025', value: 71, offTrack: false });
    expect(standing({ ...data, measurements: data.measurements.slice(1) }).comparedWith).toBeUndefined();
    expect(standing({ ...data, cumulative: false }).comparedWith).toMatchObject({ value: 54, offTrack: true });
  });

  it('on fewer than reportFrom people are shown to the steering group only, as is such a baseline', () => {
    const data = {
      unit: 'parents',
      reportFrom: 5,
      baseline: { date: '2023-12-31', value: 4 },
      measurements: [
        { period: '2024', value: 4 },
        { period: '2025', value: 50, n: 4 },
        { period: '2026', numerator: 4, denominator: 5 },
        { period: '2023', value: 5 },
      ],
    };
    const seen = (audience: Visibility) => {
      const { baseline, measurements } = standing(data, '2027-01-01', audience);
      return [baseline?.value, measurements.map(({ period }) => period)];
    };
    expect(seen('internal')).toEqual([4, ['2023', '2024', '2025', '2026']]);
    expect(seen('network')).toEqual([undefined, ['2023', '2026']]);
  });
});

describe('what hidden small numbers must not change', () => {
  // no record is withheld, only values are
  const allPublic = settings({ visibility: { network: 'public' } });
  const small = (values: readonly [number, number]) => ({
    unit: 'days',
    reportFrom: 5,
    visibility: 'public',
    baseline: { date: '2023-12-31', value: 10 },
    targets: [{ date: '2024-12-31', value: 20 }],
    measurements: [
      { period: '2025', value: values[0], n: 30 },
      { period: '2026', value: values[1], n: 3 },
    ],
  });
  const report = (values: readonly [number, number], audience: Visibility) =>
    gapReport(workspaceOf(allPublic, indicator('i', small(values))), '2027-01-01', audience);

  it('no record is withheld here', () => {
    expect(report([5, 25], 'public').withheld).toBe(0);
  });

  it('an older value is not told as off track where the newest is not', () => {
    expect(codesIn(report([5, 25], 'internal'))).toEqual([]);
    expect(codesIn(report([5, 25], 'public'))).toEqual([]);
  });

  it('an older value is not told as succeeding where the newest does not', () => {
    expect(codesIn(report([25, 5], 'internal'))).toEqual(['indicator-off-track i']);
    expect(report([25, 5], 'public').succeeding.indicators).toEqual([]);
  });

  it('an indicator is not called stale for want of a value that is only hidden', () => {
    expect(codesIn(gapReport(workspaceOf(allPublic, indicator('i', small([25, 25]))), '2027-12-31', 'public'))).toEqual([]);
  });
});

describe('indicator-off-track', () => {
  it('fires with period, value, unit and what was expected', () => {
    const data = {
      unit: 'days',
      direction: 'down',
      baseline: { date: '2024-12-31', value: 30 },
      targets: [{ date: '2026-12-31', value: 10 }],
    };
    const report = (value: number) => reportOf([indicator('i', { ...data, measurements: [{ period: '2025', value }] })]);
    expect(codesIn(report(20))).toEqual([]);
    expect(report(20).succeeding.indicators).toEqual([
      { id: 'i', title: 'Indicator i', period: '2025', value: 20, unit: 'days' },
    ]);
    const [gap] = gapsOf(report(21), 'indicator-off-track');
    expect(gap?.values).toEqual({ period: '2025', value: 21, unit: 'days', expected: { line: 20 } });
    expect(report(21).succeeding.indicators).toEqual([]);
    expect(report(21).counts?.gaps).toBe(1);
  });
});

describe('indicator-stale', () => {
  const codes = (data: Record<string, unknown>, asOf: string, more = {}) =>
    codesIn(reportOf([settings(more), indicator('i', { baseline: { date: '2024-12-31', value: 1 }, ...data })], asOf));

  it.each([
    // end of the period + cycle + 3 months
    ['yearly', '2025', '2027-03-31', '2027-04-01'],
    ['half-yearly', '2025-H2', '2026-09-30', '2026-10-01'],
    ['quarterly', '2025-Q4', '2026-06-30', '2026-07-01'],
    ['monthly', '2025-10', '2026-02-28', '2026-03-01'], // 31 October + 4 months
    ['two-yearly', '2025', '2028-03-31', '2028-04-01'],
  ])('%s, last for %s: not on %s, but on %s', (cycle, period, last, after) => {
    const measurements = [
      { period, value: 1 },
      { period: '2024-01', value: 1 },
    ];
    expect(codes({ cycle, measurements }, last)).toEqual([]);
    expect(codes({ cycle, measurements }, after)).toEqual(['indicator-stale i']);
  });

  it('never where a value is taken once', () => {
    expect(codes({ cycle: 'once', measurements: [{ period: '2020', value: 1 }] }, '2040-01-01')).toEqual([]);
  });

  it('counts from the baseline where nothing was measured since', () => {
    // 31 December 2024 + 12 + 3 months
    expect(codes({}, '2026-03-31')).toEqual([]);
    expect(codes({}, '2026-04-01')).toEqual(['indicator-stale i']);
  });

  it('takes the months of grace from qe.yaml, and says the last period', () => {
    const measurements = [{ period: '2025', value: 1 }];
    expect(codes({ measurements }, '2026-12-31', { reviewCycles: { indicators: 0 } })).toEqual([]);
    expect(codes({ measurements }, '2027-01-01', { reviewCycles: { indicators: 0 } })).toEqual(['indicator-stale i']);
    const report = reportOf([indicator('i', { baseline: { value: 1 }, measurements })], '2027-04-01');
    expect(gapsOf(report, 'indicator-stale')[0]?.values).toEqual({ lastPeriod: '2025' });
  });
});

describe('baseline-missing', () => {
  const codes = (data: Record<string, unknown>, asOf = '2026-06-30') => codesIn(reportOf([indicator('i', data)], asOf));

  it('fires without a baseline, not with one', () => {
    expect(codes({})).toEqual(['baseline-missing i']);
    expect(codes({ baseline: { value: 0 } })).toEqual([]);
    expect(codes({ baseline: { date: '2026-06-30', numerator: 0, denominator: 4 } })).toEqual([]);
  });

  it('a baseline dated later is not there yet', () => {
    expect(codes({ baseline: { date: '2026-06-30', value: 1 } }, '2026-06-29')).toEqual(['baseline-missing i']);
  });

  it.each([
    ['2026-06-30', []],
    ['2026-07-01', ['baseline-missing i']],
  ])('to come by 30 June, on %s: %j', (asOf, expected) => {
    expect(codes({ baseline: { pending: '2026-06-30' } }, asOf)).toEqual(expected);
  });

  it('is not asked for where the value only describes the context', () => {
    expect(codes({ direction: 'context' })).toEqual([]);
  });
});
