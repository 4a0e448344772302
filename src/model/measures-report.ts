import type { DoneMeasure } from './brief.ts';
import type { Doing, Place } from './gap.ts';
import type { BudgetLine, MeansOfMeasure, MeansState, ResourceSum } from './means.ts';
import type { Measure, MeasureStatus } from './records.ts';
import type { ReportHead, Succeeding } from './report.ts';
import type { Resource } from './resource.ts';
import type { MeasureStanding, Named, Uptake } from './standing.ts';

/** What a year's measures ask for and have. The sums are absent where the audience does not see all of these means. */
export interface YearOfResources extends Partial<Record<MeansState, ResourceSum>> {
  readonly year: number;
  /** Of `budget` in qe.yaml, in euros; absent where the year has none. */
  readonly available?: number;
  /** What is summed up, each with the measure that names it. */
  readonly rows: readonly MeansOfMeasure[];
  readonly budget: readonly BudgetLine[];
}

/** A measure of the plan: with its course, its means and how it goes on. */
export interface PlannedMeasure extends MeasureStanding {
  /**
   * The day on which the work began: of the first entry of its course that says it runs, or `start` where that is earlier or no entry
   * says so. Absent before, and where the course ended or rests without it ever having run.
   */
  readonly begun?: string;
  /** Since when it has had its status, as far as its course says. */
  readonly statusSince?: string;
  readonly progress: readonly { readonly date: string; readonly status: MeasureStatus; readonly note?: string }[];
  readonly stepsDone: readonly { readonly text: string; readonly done: string }[];
  /** The review that is agreed and has not been held yet; not where the measure was replaced or dropped. */
  readonly nextReview?: { readonly date?: string; readonly method?: string };
  readonly realityCheck?: NonNullable<Measure['realityCheck']>;
  /** All means it names, also those that count in no year. */
  readonly resources: readonly (Resource & { readonly place: Place })[];
}

/** The Maßnahmenplan. */
export interface MeasuresReport extends ReportHead {
  readonly report: 'measures';
  /** What is done or made permanent, the newest first, and the measures' indicators that are on their way. */
  readonly succeeding: {
    readonly measures: readonly DoneMeasure[];
    readonly indicators: Succeeding['indicators'];
  };
  readonly measures: readonly { readonly status: MeasureStatus; readonly measures: readonly PlannedMeasure[] }[];
  /** How far offers are used: of each measure that says so the latest period, by its end. */
  readonly uptake: readonly (Uptake & { readonly measure: Named; readonly place: Place })[];
  readonly resources: readonly YearOfResources[];
  /** Standards with criteria below the minimum for which nothing is agreed. */
  readonly withoutMeasure: readonly (Named & { readonly number?: string; readonly criteria: readonly string[] })[];
  /** What waits for what. */
  readonly waiting: readonly { readonly measure: Named; readonly on: readonly Doing[] }[];
}
