import type { IndicatorTrend, TrendValue } from '../model/indicator-trend.ts';
import type { IndicatorStanding, MeasurementStanding } from '../model/standing.ts';
import { periodSpan } from './day.ts';
import { cycleMonths } from './indicator-values.ts';
import { pick } from './pick.ts';

/** Two values nearer to each other than so many percentage points, or per cent of the earlier value, are about the same. */
export const sameBelow = 2;

/** A value that rests on fewer people or things is told as a small number: one more or less would change a share by over three points. */
export const smallBelow = 30;

/** Rounding of shares must not decide. */
const tiny = 1e-9;

type Given = Pick<
  IndicatorStanding,
  'unit' | 'direction' | 'cycle' | 'cumulative' | 'tolerance' | 'baseline' | 'measurements' | 'comparedWith'
>;

/**
 * How an indicator changed: its latest comparable value against the baseline where that is earlier, else against the comparable value
 * before. Comparable are all values of an indicator that does not count up; of one that does, those over a period as long as its cycle,
 * so that nine months are never held against a year. About the same is what differs by less than the indicator's tolerance or, without
 * one, by less than `sameBelow`. The order of the measurements does not matter.
 */
export function indicatorTrend(indicator: Given): IndicatorTrend {
  const comparable = indicator.measurements.filter((item) => isComparable(indicator, item)).sort(byTime);
  const latest = comparable.at(-1);
  if (!latest) return { change: 'unknown' };
  const to = measuredValue(latest);
  const earlier = earlierValue(indicator, comparable, latest);
  if (!earlier) return { change: 'unknown', to, ...small(to) };
  const { value: from, against } = earlier;
  const threshold = thresholdOf(indicator, from.value);
  const difference = to.value - from.value;
  const isSame = Math.abs(difference) <= tiny || Math.abs(difference) < threshold - tiny;
  const change = isSame ? 'same' : difference > 0 ? 'up' : 'down';
  const wanted = wantedOf(indicator, change, latest);
  return { change, against, from, to, threshold, ...(wanted && { wanted }), ...small(from, to) };
}

function isComparable({ cumulative, cycle }: Given, { period, interim }: MeasurementStanding): boolean {
  const months = cycleMonths[cycle as keyof typeof cycleMonths];
  return !interim && (cumulative !== true || months === undefined || periodSpan(period).months === months);
}

/** By the end of their period; of two that end together, the one over the longer time counts as the later. */
function byTime(a: MeasurementStanding, b: MeasurementStanding): number {
  const keys = (item: MeasurementStanding) => [item.end, String(periodSpan(item.period).months).padStart(4, '0'), item.period];
  const [one, other] = [keys(a).join(), keys(b).join()];
  return one < other ? -1 : one > other ? 1 : a.value - b.value;
}

function earlierValue({ baseline }: Given, comparable: readonly MeasurementStanding[], latest: MeasurementStanding) {
  if (baseline && (baseline.date ?? '') < latest.end) {
    const same = comparable.find(({ end, value }) => end === baseline.date && Math.abs(value - baseline.value) <= tiny);
    return { against: 'baseline' as const, value: same ? measuredValue(same) : baselineValue(baseline) };
  }
  const previous = comparable.filter(({ end }) => end < latest.end).at(-1);
  return previous && { against: 'previous' as const, value: measuredValue(previous) };
}

function measuredValue(item: MeasurementStanding): TrendValue {
  const n = item.n ?? item.denominator;
  return { time: item.period, ...pick(item, ['value', 'numerator', 'denominator']), ...(n === undefined ? {} : { n }) };
}

function baselineValue({ date, ...baseline }: NonNullable<Given['baseline']>): TrendValue {
  return {
    ...(date === undefined ? {} : { time: date }),
    ...pick(baseline, ['value', 'numerator', 'denominator']),
    ...(baseline.denominator === undefined ? {} : { n: baseline.denominator }),
  };
}

function thresholdOf({ tolerance, unit }: Given, from: number): number {
  return tolerance ?? (unit.trim() === '%' ? sameBelow : (Math.abs(from) * sameBelow) / 100);
}

function wantedOf({ direction, comparedWith }: Given, change: 'up' | 'down' | 'same', latest: MeasurementStanding) {
  switch (direction) {
    case 'context':
      return undefined;
    case 'up':
    case 'down':
      return change === 'same' ? 'unchanged' : change === direction ? 'as-wanted' : 'against';
    default:
      if (comparedWith?.period !== latest.period) return undefined;
      return comparedWith.offTrack ? 'against' : 'as-wanted';
  }
}

function small(...values: readonly TrendValue[]): { smallNumber?: number } {
  const few = values.flatMap(({ n }) => (n !== undefined && n < smallBelow ? [n] : []));
  return few.length === 0 ? {} : { smallNumber: Math.min(...few) };
}
