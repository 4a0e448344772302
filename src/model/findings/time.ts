import type { Field } from '../field.ts';
import type { Indicator } from '../records.ts';

/** A day, month, year or period as it is written in the file, with its field. */
export interface Dated {
  readonly field: Field;
  readonly value: string;
}

/** Which two dates of a record are in an unlikely order. */
export type Sequence =
  | 'review-before-start'
  | 'evidence-after-assessment'
  | 'confirmed-before-assessment'
  | 'next-step-before-meeting'
  | 'deadline-after-committee'
  | 'paper-after-committee'
  | 'committees-out-of-order'
  | 'target-before-baseline';

/** How a measurement's period does not go with the indicator's cycle. */
export type CycleMismatch = 'longer' | 'twice-a-cycle' | 'part-of-cycle';

/** What can be wrong with days, months and periods. */
export interface TimeFindings {
  'time-year': Dated;
  /** The earlier of two dates lies behind the later; without `other` they are the two halves of one period. */
  'time-order': Dated & { readonly other?: Dated };
  /** `value` stands at the place, `other` is what it is held against. */
  'time-sequence': { readonly why: Sequence; readonly value: string; readonly other: string };
  /** `end`: the last day of what counts when it is over. `more`: how many others of the record lie ahead too. */
  'time-future': Dated & { readonly asOf: string; readonly end?: string; readonly more?: number };
  'time-twice': {
    readonly what: 'measurement' | 'uptake' | 'target';
    readonly value: string;
    readonly other: { readonly value: string; readonly line: number };
  };
  'time-overlap': { readonly value: string; readonly other: { readonly value: string; readonly line: number } };
  'time-cycle': {
    readonly why: CycleMismatch;
    readonly value: string;
    readonly cycle: Indicator['cycle'];
    /** The cycle that goes with the period. */
    readonly fitting?: Indicator['cycle'];
    readonly other?: string;
  };
  /** A later phase has ended, and this one has no end (`unfinished`) or has not begun (`unrecorded`); then `otherFrom` is that end. */
  'phase-order': {
    readonly why: 'planned' | 'actual' | 'unfinished' | 'unrecorded';
    readonly phase: string;
    readonly other: string;
    readonly from?: string;
    readonly otherFrom: string;
  };
  'phase-overlap': { readonly phase: string; readonly other: string; readonly from: string; readonly otherTo: string };
}
