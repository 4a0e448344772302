import { newestProgress } from '../../analysis/measures.ts';
import type { Measure, MeasureStatus } from '../../model/records.ts';
import type { Pointer } from '../../model/source.ts';
import { defineRule } from '../rule.ts';

/** The status a file comes to in the end, and where it stands. No day is asked for: what is wrong here does not depend on time. */
function lastStatus({ status, progress = [] }: Measure): { status: MeasureStatus; pointer: Pointer; note?: string } {
  const newest = newestProgress(progress);
  if (!newest) return { status, pointer: ['status'] };
  const { note } = newest;
  const pointer = ['progress', progress.indexOf(newest), 'status'];
  return { status: newest.status, pointer, ...(note === undefined ? {} : { note }) };
}

const finished: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['done', 'continued']);
const halted: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['paused', 'deferred', 'dropped']);

/** Finished, and nothing says what came of it: reports would tell of a success without content. */
export const measureResultMissing = defineRule({
  id: 'measure-result-missing',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { data, file } of workspace.measures) {
      const { status, pointer } = lastStatus(data);
      if (!finished.has(status) || data.result !== undefined) continue;
      yield { file, pointer, values: { title: data.title, status, field: workspace.fieldAt(file, ['result']) } };
    }
  },
});

/** Halted or given up, and nobody could say later why. A note on that entry of the course is a reason as well. */
export const measureReasonMissing = defineRule({
  id: 'measure-reason-missing',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { data, file } of workspace.measures) {
      const { status, pointer, note } = lastStatus(data);
      if (!halted.has(status) || data.statusReason !== undefined || note !== undefined) continue;
      yield { file, pointer, values: { title: data.title, status, field: workspace.fieldAt(file, ['statusReason']) } };
    }
  },
});

/** Replaced, without naming what has taken its place. */
export const measureSuccessorMissing = defineRule({
  id: 'measure-successor-missing',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { data, file } of workspace.measures) {
      const { status, pointer } = lastStatus(data);
      if (status !== 'replaced' || data.replacedBy !== undefined) continue;
      yield { file, pointer, values: { title: data.title, field: workspace.fieldAt(file, ['replacedBy']) } };
    }
  },
});
