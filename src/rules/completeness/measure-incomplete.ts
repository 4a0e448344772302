import type { Measure, MeasureStatus } from '../../model/records.ts';
import { onDay } from '../on-day.ts';
import { defineRule } from '../rule.ts';
import { missingFields } from './missing.ts';

/** Agreed and under way: what has become a lasting task has no end to plan for. */
const underWay: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['planned', 'awaiting-decision', 'running']);

/**
 * What a measure that is agreed still leaves open, in one finding a measure. Who is responsible is a gap of its own
 * (`measure-unowned`) and not told twice.
 */
export const measureIncomplete = defineRule({
  id: 'measure-incomplete',
  defaultSeverity: 'info',
  dependsOnDay: true,
  *check(context) {
    for (const { data, file } of onDay(context).workspace.measures) {
      const { title, status } = data;
      if (!underWay.has(status)) continue;
      const fields = missingFields(context.workspace, file, [], answersOf(data));
      if (fields.length > 0) yield { file, pointer: ['status'], values: { title, status, fields } };
    }
  },
});

/** `resources: []` is an answer: nothing is needed. */
function answersOf({ status, start, due, resources, recognisedBy, review }: Measure) {
  return {
    // a measure that runs has begun
    start: start !== undefined || status === 'running',
    due: due !== undefined,
    resources: resources !== undefined,
    recognisedBy: recognisedBy?.sign !== undefined || (recognisedBy?.indicators ?? []).length > 0,
    review: review?.date !== undefined,
  };
}
