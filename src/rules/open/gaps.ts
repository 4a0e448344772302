import type { Measure } from '../../model/records.ts';
import type { Pointer } from '../../model/source.ts';
import { defineGapRule } from './gap-rule.ts';

/** A field at the top of the gap's record. */
const at =
  (...pointer: Pointer) =>
  () =>
    pointer;

export const measureUnowned = defineGapRule('measure-unowned', { answer: at('responsible') });
export const measureOverdue = defineGapRule('measure-overdue', { answer: at('due') });
export const reviewDue = defineGapRule('review-due', { answer: at('reviews') });
export const resourceOpen = defineGapRule('resource-open', { answer: at('resources', 0, 'state') });
export const uptakeMissing = defineGapRule('uptake-missing', { answer: at('uptake') });
export const indicatorStale = defineGapRule('indicator-stale', { answer: at('measurements') });
export const baselineMissing = defineGapRule('baseline-missing', { answer: at('baseline') });
export const deliverableMissing = defineGapRule('deliverable-missing', { answer: at('phases', 0, 'deliverables', 0, 'state') });
export const deviationUnexplained = defineGapRule('deviation-unexplained', { answer: at('phases', 0, 'deviation') });
export const logbookSilent = defineGapRule('logbook-silent', { restsOn: ['logbook/'] });
export const perspectiveMissing = defineGapRule('perspective-missing', { restsOn: ['assessments/'] });

/** The rating counts until a newer one is read. */
export const evidenceMissing = defineGapRule('evidence-missing', {
  answer: ({ subject }) => ['ratings', subject.id, 'evidence'],
  restsOn: ['assessments/', 'standards/'],
});

/** Where a paper is named, there is nothing to enter before its session: then the committee decides. */
export const decisionPending = defineGapRule('decision-pending', {
  answer: at('needsDecision'),
  restsOn: ['papers/'],
  isDue: ({ date }, file, asOf) => (file.data as Measure).needsDecision === undefined || (date !== undefined && date < asOf),
});
