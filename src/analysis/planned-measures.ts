import type { MeasuresReport, PlannedMeasure } from '../model/measures-report.ts';
import type { Measure, MeasureStatus } from '../model/records.ts';
import type { MeasureStanding } from '../model/standing.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Day } from './day.ts';
import { sinceWhen } from './evaluation-measures.ts';
import { measuresByStatus } from './measure-standing.ts';
import type { Overview } from './overview.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';

/** All measures by status, each with its course, its means and how it goes on. */
export function plannedMeasures({ workspace, measureGaps, asOf }: Overview): MeasuresReport['measures'] {
  return measuresByStatus(workspace, measureGaps).map(({ status, measures }) => ({
    status,
    measures: measures.map((standing) => plannedMeasure(workspace, standing, asOf)),
  }));
}

function plannedMeasure({ measures }: Workspace, standing: MeasureStanding, asOf: Day): PlannedMeasure {
  const entry = measures.find(({ id }) => id === standing.id);
  if (!entry) return { ...standing, progress: [], stepsDone: [], resources: [] };
  const { data } = entry;
  const progress = [...(data.progress ?? [])].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const statusSince = sinceWhen(progress);
  const begun = begunOn(data, statusSince ?? asOf, asOf);
  const nextReview = openReview(data);
  return {
    ...standing,
    ...(begun === undefined ? {} : { begun }),
    ...(statusSince === undefined ? {} : { statusSince }),
    progress,
    stepsDone: (data.steps ?? []).flatMap(({ text, done }) => (done === undefined ? [] : [{ text, done }])),
    ...(nextReview && { nextReview }),
    ...pick(data, ['realityCheck']),
    resources: (data.resources ?? []).map((resource, index) => ({ ...resource, place: placeOf(entry, ['resources', index]) })),
  };
}

/** Work on these has begun, goes on or has come to an end. */
const afterBeginning: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>([
  'running',
  'paused',
  'done',
  'continued',
  'deferred',
  'replaced',
  'dropped',
]);

const ended: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['done', 'continued', 'deferred', 'replaced', 'dropped']);

/** Of these the course may say that they never ran. */
const unfinished: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['paused', 'deferred', 'replaced', 'dropped']);

/** See `begun` of `PlannedMeasure`; of a measure that has ended no day after its end. */
function begunOn({ status, start, progress = [] }: Measure, since: Day, asOf: Day): Day | undefined {
  if (!afterBeginning.has(status)) return undefined;
  const [ran] = progress.flatMap((entry) => (entry.status === 'running' ? [entry.date] : [])).sort();
  const neverRan = ran === undefined && progress.length > 0 && unfinished.has(status);
  const last = ended.has(status) ? since : asOf;
  return [ran, neverRan ? undefined : start].flatMap((day) => (day !== undefined && day <= last ? [day] : [])).sort()[0];
}

function openReview({ status, review, reviews = [] }: Measure): PlannedMeasure['nextReview'] {
  if (!review || status === 'replaced' || status === 'dropped') return undefined;
  const { date } = review;
  const isHeld = date !== undefined && reviews.some((held) => held.date >= date);
  return isHeld ? undefined : pick(review, ['date', 'method']);
}
