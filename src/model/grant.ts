import type { Place } from './gap.ts';
import type { LogEntry, PhaseStanding, Prose } from './guide.ts';
import type { BudgetLine, MeansOfMeasure, ResourceSum } from './means.ts';
import type { MeasureStatus, MeetingFormat } from './records.ts';
import type { ReportHead } from './report.ts';
import type { IndicatorStanding, MeasureStanding, Named } from './standing.ts';

/** Means of one origin in a year. */
export interface SourceOfMeans {
  /** As the records name it; absent where they name none. */
  readonly source?: string;
  /** Of `budget` in qe.yaml, in euros; absent where it has no line of this origin. */
  readonly available?: number;
  readonly granted: ResourceSum;
  readonly reserved: ResourceSum;
  readonly requested: ResourceSum;
  /** Available minus granted and reserved, in euros; below 0 where measures name more. Only with `available`. */
  readonly difference?: number;
  /** Where these figures come from: lines of the budget, means at measures. */
  readonly places: readonly Place[];
}

export interface YearOfMeans {
  readonly year: number;
  /** By origin, those of the budget first. Absent where the audience does not see all measures with means. */
  readonly sources?: readonly SourceOfMeans[];
  readonly total?: SourceOfMeans;
  readonly rows: readonly MeansOfMeasure[];
  /** The lines of the budget in qe.yaml. */
  readonly budget: readonly BudgetLine[];
}

/** A measure with what happened in the year. */
export interface MeasureInYear
  extends Pick<
    MeasureStanding,
    | 'id'
    | 'title'
    | 'status'
    | 'summary'
    | 'responsible'
    | 'areas'
    | 'uptake'
    | 'reviews'
    | 'experiences'
    | 'replacedBy'
    | 'place'
  > {
  readonly progress: readonly { readonly date: string; readonly status: MeasureStatus; readonly note?: string }[];
  /** It was finished in the year, or carried on for good. */
  readonly finished: boolean;
  readonly stepsDone: readonly { readonly text: string; readonly done: string }[];
  /** Neither is dated: only where the status has not changed since, and then as of the reference date. */
  readonly statusReason?: string;
  readonly result?: string;
}

/** An indicator with its value of the year. */
export type IndicatorInYear = Pick<
  IndicatorStanding,
  'id' | 'title' | 'unit' | 'direction' | 'step' | 'baseline' | 'comparedWith' | 'measurements' | 'place'
>;

/** What a Sachbericht needs and the folder does not know; with names or amounts where they say which. */
export type GrantMissing =
  | { readonly part: 'notice' | 'expenses' | 'fundingAreas' | 'unspent' | 'signature' | 'organisation' | 'budget' | 'posts' }
  | { readonly part: 'use' | 'beyond'; readonly source: string; readonly amount: number }
  | { readonly part: 'origin' | 'noLine' | 'uptake' | 'values' | 'participants'; readonly names: readonly string[] };

/** The Sachbericht for a funding year. */
export interface GrantReport extends ReportHead {
  readonly report: 'grant';
  readonly year: number;
  /** Told up to `last`: the end of the year, or the reference date where the year is not over. */
  readonly period: { readonly first: string; readonly last: string; readonly complete: boolean };
  /** The year is told up to the reference date; then what is not dated is of the same day as the rest. */
  readonly isUpToDate: boolean;
  readonly organisation?: string;
  readonly contact?: string;
  readonly facts: readonly { readonly label: string; readonly value: number; readonly unit?: string; readonly source?: string }[];
  readonly means: YearOfMeans;
  readonly measures: readonly MeasureInYear[];
  readonly entries: readonly LogEntry[];
  /** Meetings held; `held` is absent where the audience does not see all of them. */
  readonly formats: readonly { readonly format: MeetingFormat; readonly held?: number }[];
  /** Who took part how often: meetings with anybody of the group, and people counted at each of them. Absent where not all is seen. */
  readonly participation?: readonly { readonly group: Named; readonly meetings: number; readonly people?: number }[];
  readonly indicators: readonly IndicatorInYear[];
  readonly stories: readonly (Prose & { readonly basis: string })[];
  readonly deviations: {
    readonly phases: readonly Pick<PhaseStanding, 'id' | 'title' | 'planned' | 'actual' | 'deviation'>[];
    readonly entries: readonly Pick<LogEntry, 'id' | 'date' | 'title' | 'deviation'>[];
    readonly measures: readonly (Named & {
      readonly date: string;
      readonly status: MeasureStatus;
      readonly note?: string;
      readonly replacedBy?: Named;
    })[];
  };
  readonly outlook: {
    readonly text?: string;
    readonly next: YearOfMeans;
    readonly steps: readonly { readonly date?: string; readonly text: string; readonly measure: string }[];
  };
  readonly missing: readonly GrantMissing[];
}
