import type { Aim, EvaluatedMeasure, Timing } from '../model/evaluation.ts';
import type { Measure, MeasureStatus } from '../model/records.ts';
import type { MeasureStanding, StandardStanding } from '../model/standing.ts';
import type { TargetRow } from '../model/targets.ts';
import type { Start } from './evaluation-start.ts';
import { measuresByStatus } from './measure-standing.ts';
import { isOpen } from './measures.ts';
import type { Overview } from './overview.ts';

/** All measures with what each was to bring about, finished ones first. */
export function evaluatedMeasures(now: Overview, targets: readonly TargetRow[], start: Start | undefined): EvaluatedMeasure[] {
  const records = new Map(now.workspace.measures.map(({ id, data }) => [id, data]));
  const before = statusesAt(start);
  return measuresByStatus(now.workspace, now.measureGaps)
    .flatMap(({ measures }) => measures)
    .map((measure) => {
      const progress = records.get(measure.id)?.progress ?? [];
      const statusSince = sinceWhen(progress);
      const finishedSince = sinceWhen(progress, isSameEnd);
      const timing = timingOf(measure, finishedSince, now.asOf);
      const status = before.get(measure.id);
      return {
        ...measure,
        ...(status === undefined ? {} : { before: status }),
        ...(statusSince === undefined ? {} : { statusSince }),
        ...(measure.status === 'continued' && finishedSince !== undefined && finishedSince !== statusSince
          ? { finishedSince }
          : {}),
        ...(timing && { timing }),
        aims: measure.addresses.map((aim) => aimOf(aim, now.standards)),
        targets: targets.filter(({ id }) => measure.indicators.some((indicator) => indicator.id === id)),
      };
    });
}

/** The statuses at an earlier state; of a measure whose course began later nothing is known of that day. */
function statusesAt(start: Start | undefined): ReadonlyMap<string, MeasureStatus> {
  if (start?.kind !== 'since') return new Map();
  const { workspace, released } = start.earlier;
  const hasCourse = new Set(released.measures.filter(({ data }) => (data.progress ?? []).length > 0).map(({ id }) => id));
  return new Map(
    workspace.measures
      .filter(({ id, data }) => !hasCourse.has(id) || (data.progress ?? []).length > 0)
      .map(({ id, data }) => [id, data.status]),
  );
}

/** The day on which the newest status was reached: the first of the newest entries that all say the same. */
export function sinceWhen(
  progress: NonNullable<Measure['progress']>,
  isSame: (a: MeasureStatus, b: MeasureStatus) => boolean = (a, b) => a === b,
): string | undefined {
  // of two on a day the lower one is the newer
  const newestFirst = [...progress].reverse().sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
  const [newest] = newestFirst;
  const other = newestFirst.findIndex(({ status }) => newest !== undefined && !isSame(status, newest.status));
  return newestFirst[(other < 0 ? newestFirst.length : other) - 1]?.date;
}

/** What is carried on was done before: its date is that of its end. */
const isSameEnd = (a: MeasureStatus, b: MeasureStatus): boolean => a === b || (isFinished(a) && isFinished(b));

const isFinished = (status: MeasureStatus): boolean => status === 'done' || status === 'continued';

function timingOf({ status, due }: MeasureStanding, since: string | undefined, asOf: string): Timing | undefined {
  if (due === undefined) return undefined;
  if (isFinished(status)) {
    if (since === undefined) return undefined;
    return since <= due ? 'kept' : 'later';
  }
  if (!isOpen(status)) return undefined;
  return due >= asOf ? 'ahead' : 'passed';
}

function aimOf(aim: MeasureStanding['addresses'][number], standards: readonly StandardStanding[]): Aim {
  const current = standards.flatMap(({ criteria }) => criteria).find(({ id }) => id === aim.id);
  return current?.current ? { ...aim, rating: current.current.rating, met: current.met } : aim;
}
