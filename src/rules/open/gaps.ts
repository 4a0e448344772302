import type { Measure, Process } from '../../model/records.ts';
import type { Pointer } from '../../model/source.ts';
import type { AnyRule } from '../rule.ts';
import { isDueSound, isPhaseSound, isReviewSound } from '../time/sound.ts';
import { defineGapRule } from './gap-rule.ts';

/** A field at the top of the gap's record. */
const at =
  (...pointer: Pointer) =>
  () =>
    pointer;

/** The gaps that a check restates, in the order in which they are explained; which ones and why, see `OpenFindings`. */
export const gapRules: readonly AnyRule[] = [
  defineGapRule('measure-unowned', { answer: at('responsible') }),
  // what follows only from a mistyped date is told as such by the rules of `time`
  defineGapRule('measure-overdue', { answer: at('due'), isDue: (_, file) => isDueSound(file.data as Measure) }),
  defineGapRule('review-due', { answer: at('reviews'), isDue: (_, file) => isReviewSound(file.data as Measure) }),
  defineGapRule('resource-open', { answer: at('resources', 0, 'state') }),
  defineGapRule('decision-pending', {
    answer: at('needsDecision'),
    restsOn: ['papers/'],
    // where a paper is named, there is nothing to enter before its session: then the committee decides
    isDue: ({ values: { date } }, file, asOf) =>
      (file.data as Measure).needsDecision === undefined || (date !== undefined && date < asOf),
  }),
  defineGapRule('uptake-missing', { answer: at('uptake') }),
  defineGapRule('evidence-missing', {
    answer: ({ subject }) => ['ratings', subject.id, 'evidence'],
    // a rating counts until a newer one is read
    restsOn: ['assessments/'],
  }),
  defineGapRule('indicator-stale', { answer: at('measurements') }),
  defineGapRule('baseline-missing', { answer: at('baseline') }),
  defineGapRule('deliverable-missing', { answer: at('phases', 0, 'deliverables', 0, 'state') }),
  defineGapRule('deviation-unexplained', {
    answer: at('phases', 0, 'deviation'),
    isDue: ({ subject }, file) => isPhaseSound(file.data as Process, subject.id),
  }),
  defineGapRule('perspective-missing', { restsOn: ['assessments/'] }),
  defineGapRule('logbook-silent', { restsOn: ['logbook/'] }),
];
