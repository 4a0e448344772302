import type { Doing, Place } from './gap.ts';
import type { MeasureStatus } from './records.ts';
import type { ReportHead } from './report.ts';
import type { MeasureStanding, Named, Uptake } from './standing.ts';

/** What a year's measures ask for and have, in euros, posts and hours. */
export interface YearOfResources {
  readonly year: number;
  readonly requested: ResourceSum;
  readonly reserved: ResourceSum;
  readonly granted: ResourceSum;
  /** Of `budget` in qe.yaml, in euros; absent where the year has none. */
  readonly available?: number;
}

export interface ResourceSum {
  readonly amount: number;
  readonly posts: number;
  readonly hours: number;
}

/** The Maßnahmenplan. */
export interface MeasuresReport extends ReportHead {
  readonly report: 'measures';
  readonly measures: readonly { readonly status: MeasureStatus; readonly measures: readonly MeasureStanding[] }[];
  /** How far offers are used: of each measure that says so the latest period, by its end. */
  readonly uptake: readonly (Uptake & { readonly measure: Named; readonly place: Place })[];
  readonly resources: readonly YearOfResources[];
  /** Standards with criteria below the minimum for which nothing is agreed. */
  readonly withoutMeasure: readonly (Named & { readonly number?: string; readonly criteria: readonly string[] })[];
  /** What waits for what. */
  readonly waiting: readonly { readonly measure: Named; readonly on: readonly Doing[] }[];
}
