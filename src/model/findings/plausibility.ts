import type { Field } from '../field.ts';

/** A value that stands elsewhere in the same file, with its line. */
interface Elsewhere {
  readonly value: number;
  readonly line: number;
}

/** Why a target does not go with the indicator it stands in. */
export type TargetMismatch =
  | { readonly why: 'against-baseline'; readonly direction: 'up' | 'down'; readonly value: number; readonly baseline: number }
  | {
      readonly why: 'back';
      readonly direction: 'up' | 'down';
      readonly value: number;
      readonly before: number;
      readonly beforeDate: string;
    }
  | { readonly why: 'off-hold'; readonly value: number; readonly baseline: number; readonly tolerance?: number }
  | { readonly why: 'wide-tolerance'; readonly value: number; readonly baseline: number }
  | { readonly why: 'context' }
  | { readonly why: 'needs-range' }
  | { readonly why: 'needs-value' };

/** What can be wrong with numbers that are all possible one by one. */
export interface PlausibilityFindings {
  'share-over-whole': { readonly numerator: number; readonly denominator: number };
  'share-differs': {
    readonly value: number;
    readonly quotient: number;
    readonly numerator: number;
    readonly denominator: number;
    readonly unit: string;
  };
  'share-as-fraction': { readonly value: number; readonly percent: number };
  'percent-range': { readonly field: Field; readonly value: number };
  /** `all`: how many criteria have more answers than people; then `sum` is the largest. */
  'counts-over-respondents': { readonly sum: number; readonly respondents: number; readonly all?: number };
  'counts-under-respondents': { readonly sum: number; readonly respondents: number };
  'group-size': { readonly field: Field; readonly count: number; readonly members: number; readonly group: string };
  'votes-count': { readonly sum: number; readonly votes: number; readonly committee: string };
  'votes-result': { readonly yes: number; readonly no: number; readonly result: 'adopted' | 'rejected' };
  'uptake-capacity': { readonly count: number; readonly capacity: number };
  'uptake-unit': { readonly unit: string; readonly other: { readonly value: string; readonly line: number } };
  'granted-amount': { readonly granted: number; readonly amount: number };
  /** `mend`: the value that the others suggest, where a shifted decimal point explains it. */
  'value-jump': {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly others: number;
    readonly unit: string;
    readonly mend?: number;
  };
  'baseline-differs': { readonly period: string; readonly value: number; readonly baseline: Elsewhere; readonly unit: string };
  'target-direction': TargetMismatch & { readonly unit: string };
  'target-range': { readonly from: number; readonly to: number };
  'entry-twice': { readonly field: Field; readonly by?: Field; readonly line: number };
}
