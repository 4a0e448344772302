import type { Field } from '../field.ts';
import type { MeasureStatus } from '../records.ts';

/** What a record lacks for the state it is in. `fields` and `field` are those that are missing. */
export interface CompletenessFindings {
  'measure-incomplete': { readonly title: string; readonly status: MeasureStatus; readonly fields: readonly Field[] };
  'measure-result-missing': { readonly title: string; readonly status: MeasureStatus; readonly field: Field };
  'measure-reason-missing': { readonly title: string; readonly status: MeasureStatus; readonly field: Field };
  'measure-successor-missing': { readonly title: string; readonly field: Field };
  'reality-check-unanswered': { readonly fields: readonly Field[] };
  'reality-check-changes': { readonly field: Field };
  'rating-reason-missing': { readonly criterion: string; readonly field: Field };
  'paper-proposal-missing': { readonly field: Field };
  'paper-change-missing': { readonly field: Field };
  'paper-incomplete': { readonly title: string; readonly fields: readonly Field[] };
  'indicator-incomplete': { readonly title: string; readonly fields: readonly Field[] };
  /** Of a step that the ladder does not have at all, no fields are named. */
  'ladder-hole': {
    readonly title: string;
    readonly claimed: number;
    readonly holes: readonly { readonly step: number; readonly fields: readonly Field[] }[];
  };
  'logbook-empty': { readonly cancelled: boolean; readonly fields: readonly Field[] };
  'priority-reason-missing': { readonly ref: string; readonly field: Field };
}
