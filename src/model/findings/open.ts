import type { Field } from '../field.ts';
import type { GapCode, GapValues, Subject } from '../gap.ts';

/** A gap as a finding tells it. */
export interface OpenValues<K extends GapCode> {
  readonly subject: Subject;
  readonly gap: GapValues[K];
  /** Where the answer is entered. */
  readonly field?: Field;
  /** The label of the rating, where the folder's own scale gives one. */
  readonly label?: string;
}

/**
 * The open work that a check of the files restates, by the gap's code: what is answered by entering something in a file. What an
 * assessment came to (below-minimum, vision-open, views-differ, measure-missing, not-assessed, rating-stale) and how an indicator
 * develops (indicator-off-track) are answered by talking and deciding; the Standortbestimmung tells them, with what is being done.
 */
export interface OpenFindings {
  'measure-unowned': OpenValues<'measure-unowned'>;
  'measure-overdue': OpenValues<'measure-overdue'>;
  'review-due': OpenValues<'review-due'>;
  'resource-open': OpenValues<'resource-open'>;
  'decision-pending': OpenValues<'decision-pending'>;
  'uptake-missing': OpenValues<'uptake-missing'>;
  'evidence-missing': OpenValues<'evidence-missing'>;
  'indicator-stale': OpenValues<'indicator-stale'>;
  'baseline-missing': OpenValues<'baseline-missing'>;
  'deliverable-missing': OpenValues<'deliverable-missing'>;
  'deviation-unexplained': OpenValues<'deviation-unexplained'>;
  'perspective-missing': OpenValues<'perspective-missing'>;
  'logbook-silent': OpenValues<'logbook-silent'>;
}

export type OpenCode = keyof OpenFindings;
