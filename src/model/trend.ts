import type { Level, Place } from './gap.ts';
import type { MeasureStatus } from './records.ts';
import type { Share } from './standing.ts';

/** Where a standard in focus stood, as far as the audience may know. */
export type TrendLevel = Exclude<Level, 'out-of-focus'> | 'undisclosed';

/** Where the folder stood on a day. */
export interface TrendPoint {
  readonly date: string;
  /** The full id of the commit that told what records do not date; absent where git knows none for that day. */
  readonly revision?: string;
  /** How many standards in focus are at each level; those with goals only have none. Levels without a standard are left out. */
  readonly levels: readonly { readonly level: TrendLevel; readonly count: number }[];
  /** Of the standards in focus; absent where this audience may not see all that they rest on. */
  readonly shares?: { readonly minimum: Share; readonly vision: Share; readonly goals: Share };
  /** In the order of a measure's course; absent where this audience does not see all measures. */
  readonly measures?: readonly { readonly status: MeasureStatus; readonly count: number }[];
  /** The agreed assessments of that day. */
  readonly assessments: readonly Place[];
}

/** An indicator's newest value on each of the days. */
export interface IndicatorTrend {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** One for each day; absent where there was none yet. */
  readonly values: readonly ({ readonly period: string; readonly value: number; readonly interim: boolean } | undefined)[];
  /** Absent where the record is no longer there. */
  readonly place?: Place;
}

/** The course over years, by one yardstick: today's scale and `metFrom`. */
export interface Trend {
  /** What the days are. */
  readonly days: 'assessments' | 'year-ends';
  readonly points: readonly TrendPoint[];
  readonly indicators: readonly IndicatorTrend[];
  /** A part of git's history is not in this copy, so that older states are missing. */
  readonly isCut: boolean;
}
