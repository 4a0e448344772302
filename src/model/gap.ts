import type { MeasureStatus } from './records.ts';

/** Where a standard stands; see "Level" in ARCHITECTURE.md. Standards that only have goals have none. */
export const levels = ['out-of-focus', 'not-applicable', 'unassessed', 'below-minimum', 'minimum', 'vision'] as const;
export type Level = (typeof levels)[number];

/** Which of a standard's lists a criterion stands in. */
export type Tier = 'minimum' | 'vision' | 'goal';

/** What each open piece of work needs to be told in words; the key is its code. Days are yyyy-mm-dd. */
export interface GapValues {
  'not-assessed': { readonly tier: Tier; readonly cannotSay: boolean };
  'below-minimum': { readonly rating: string; readonly date: string };
  'vision-open': { readonly rating: string; readonly date: string };
  'rating-stale': { readonly date: string; readonly months: number };
  'evidence-missing': { readonly rating: string; readonly date: string };
  'views-differ': { readonly lowest: string; readonly highest: string; readonly spread: number };
  'measure-missing': object;
  'measure-overdue': { readonly due: string };
  'measure-unowned': { readonly status: MeasureStatus };
  'review-due': { readonly date: string };
  'resource-open': { readonly needs: readonly Need[] };
  'decision-pending': { readonly paper?: string; readonly committee?: string; readonly date?: string };
  'uptake-missing': { readonly lastPeriod?: string };
  'indicator-off-track': { readonly period: string; readonly value: number; readonly unit: string; readonly expected: Expected };
  'indicator-stale': { readonly lastPeriod?: string };
  'baseline-missing': { readonly pending?: string };
  /** Without `deliverable`: the paper to the committees that the phase ends with. */
  'deliverable-missing': { readonly phase: string; readonly deliverable?: string; readonly end: string };
  'deviation-unexplained': { readonly phase: string; readonly planned: string; readonly actual?: string };
  'perspective-missing': { readonly perspective: string };
  'logbook-silent': { readonly last?: string };
}

export type GapCode = keyof GapValues;

/** What a measure asks for in a year. */
export interface Need {
  readonly year?: number;
  /** In euros. */
  readonly amount?: number;
  readonly posts?: number;
  readonly hours?: number;
}

/** What an indicator is compared with: the value of its line, or the range it should lie in. */
export type Expected = { readonly line: number } | { readonly from: number; readonly to: number };

/** A file and line of the folder. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What a gap is about. */
export interface Subject {
  readonly named: 'criterion' | 'measure' | 'indicator' | 'phase' | 'group' | 'process';
  readonly id: string;
  readonly title: string;
  /** The standard of a criterion. */
  readonly standard?: string;
}

/** A measure that works on a gap. */
export interface Doing {
  readonly id: string;
  readonly title: string;
  readonly status: MeasureStatus;
  readonly nextStep?: { readonly text: string; readonly due?: string };
  readonly responsible?: string;
  readonly due?: string;
}

/** Open work: what, why, where it stands, and what is being done about it (nothing agreed yet where `doing` is empty). */
export type GapOf<K extends GapCode> = {
  readonly code: K;
  readonly subject: Subject;
  readonly values: GapValues[K];
  readonly place: Place;
  readonly doing: readonly Doing[];
  /** Something is being done that this audience does not see; then an empty `doing` does not mean that nothing is agreed. */
  readonly doingWithheld?: true;
};

export type Gap = { [K in GapCode]: GapOf<K> }[GapCode];
