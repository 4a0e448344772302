import type { Place } from './gap.ts';
import type { Named } from './standing.ts';

/** A criterion whose views lie so far apart that a talk is worth while. */
export interface Difference {
  readonly id: string;
  readonly text: string;
  readonly standard: Named & { readonly number?: string };
  readonly spread: { readonly steps: number; readonly lowest: string; readonly highest: string };
  /** How many people gave the views shown. */
  readonly respondents: number;
  /** Who holds the lowest and the highest step; a perspective may hold both. */
  readonly lowest: readonly Named[];
  readonly highest: readonly Named[];
  /** An agreement as new as the newest view, carried by all, has settled it. */
  readonly settled: boolean;
  readonly place: Place;
}

/** Who was heard on the focus in the newest round of views. */
export interface Heard {
  /** The day of the newest view of the round. */
  readonly until: string;
  /** Views after this day belong to the round: that of the agreed assessment before it. Absent where there is none. */
  readonly after?: string;
  /** By title; outside internal outputs without groups that are too small to be told apart. */
  readonly heard: readonly Named[];
  /** Belong into the process by process.yaml, and have given no view in the round. */
  readonly awaited: readonly Named[];
  /** The other groups of network.yaml that work along by then and have given no view. */
  readonly others: readonly Named[];
}

/** The views side by side: where they differ most, and whose are not there. */
export interface Dialogue {
  /** By spread, then by the number of people, both falling; else as the standards are told. */
  readonly differences: readonly Difference[];
  /** Absent where nobody has given a view on the focus. */
  readonly round?: Heard;
}
