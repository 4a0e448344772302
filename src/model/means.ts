import type { Place } from './gap.ts';
import type { MeasureStatus } from './records.ts';
import type { Named } from './standing.ts';

/** In euros, posts and hours. */
export interface ResourceSum {
  readonly amount: number;
  readonly posts: number;
  readonly hours: number;
}

export type MeansState = 'requested' | 'reserved' | 'granted';

/** What a measure names for a year. */
export interface MeansOfMeasure {
  readonly measure: Named;
  /** At the end of the year, or on the reference date where that is earlier. */
  readonly status: MeasureStatus;
  readonly source?: string;
  readonly state: MeansState;
  /** In euros, as asked for. */
  readonly amount?: number;
  /** In euros, where something else than asked for was granted. */
  readonly granted?: number;
  readonly posts?: number;
  readonly hours?: number;
  readonly note?: string;
  readonly place: Place;
}

/** A line of `budget` in qe.yaml. */
export interface BudgetLine {
  readonly source: string;
  /** In euros. */
  readonly amount: number;
  readonly budgetLine?: string;
  readonly note?: string;
  readonly place: Place;
}
