import type { IndicatorTrend } from '../model/indicator-trend.ts';
import type { IndicatorStanding } from '../model/standing.ts';
import { indicatorTrend } from './indicator-trend.ts';

/** An indicator with its trend. */
export interface Telling {
  readonly indicator: IndicatorStanding;
  readonly trend: IndicatorTrend;
}

/**
 * Indicators that have something to say, those first of which most can be said, whether it pleases or not: a trend before none, then a
 * target, then a comparison from elsewhere, then more values, then the id. What describes the context only comes last.
 */
export function tellingIndicators(indicators: readonly IndicatorStanding[]): Telling[] {
  return indicators
    .filter(({ measurements }) => measurements.length > 0)
    .map((indicator) => ({ indicator, trend: indicatorTrend(indicator) }))
    .sort((a, b) => firstDifference(orderOf(a), orderOf(b)) || (a.indicator.id < b.indicator.id ? -1 : 1));
}

/** Smaller comes first. */
function orderOf({ indicator, trend }: Telling): number[] {
  return [
    trend.change === 'unknown' ? 1 : 0,
    indicator.direction === 'context' ? 1 : 0,
    indicator.targets.length === 0 ? 1 : 0,
    indicator.comparison.length === 0 ? 1 : 0,
    -indicator.measurements.length,
  ];
}

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
