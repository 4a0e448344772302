import type { Field } from '../field.ts';
import type { GapCode, GapValues, Subject } from '../gap.ts';

/**
 * The open work that a check of the files restates: what is answered by entering something in a file. What an assessment came to
 * (below-minimum, vision-open, views-differ, measure-missing, not-assessed, rating-stale) and how an indicator develops
 * (indicator-off-track) are answered by talking and deciding; the Standortbestimmung tells them, with what is being done.
 */
export type OpenCode = Exclude<
  GapCode,
  'not-assessed' | 'below-minimum' | 'vision-open' | 'rating-stale' | 'views-differ' | 'measure-missing' | 'indicator-off-track'
>;

/** A gap as a finding tells it. */
export interface OpenValues<K extends GapCode> {
  readonly subject: Subject;
  readonly gap: GapValues[K];
  /** Where the answer is entered. */
  readonly field?: Field;
  /** The label of the rating, where the folder's own scale gives one. */
  readonly label?: string;
}

/** Open work, by the gap's code. */
export type OpenFindings = { readonly [K in OpenCode]: OpenValues<K> };
