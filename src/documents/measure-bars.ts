import { measureTime } from '../messages/measure-time.ts';
import type { PlannedMeasure } from '../model/measures-report.ts';
import type { MeasureStatus } from '../model/records.ts';
import type { TimelineData, TimelineLook } from './charts/timeline.ts';

type Bar = TimelineData['rows'][number]['bars'][number];

const lookOf: Readonly<Record<MeasureStatus, TimelineLook>> = {
  idea: 'ahead',
  planned: 'ahead',
  'awaiting-decision': 'ahead',
  running: 'running',
  continued: 'done',
  done: 'done',
  paused: 'resting',
  deferred: 'resting',
  replaced: 'resting',
  dropped: 'resting',
};

/** A measure in the timeline, with the words that say the same. */
export const timelineRow = (measure: PlannedMeasure, asOf: string): TimelineData['rows'][number] => ({
  label: measure.title,
  note: measureTime(measure, asOf),
  bars: barsOf(measure, asOf),
});

/** What happened up to the reference date, in the look of the status, and the plan for what is behind it as an outline. */
function barsOf({ status, start, due, begun, statusSince }: PlannedMeasure, asOf: string): Bar[] {
  const look = lookOf[status];
  if (look === 'ahead') return planned(start, due, asOf);
  if (status === 'running' || status === 'paused') {
    if (begun === undefined && start !== undefined && start > asOf) return planned(start, due, asOf);
    if (begun === undefined && due === undefined) return [];
    const past = { look, ...(begun === undefined ? {} : { from: begun }), to: asOf };
    return [past, ...(due !== undefined && due > asOf ? planned(asOf, due, asOf) : [])];
  }
  if (statusSince !== undefined) return [{ look, from: begun ?? statusSince, to: statusSince }];
  // ended without a word on when: the plan has to do, as far as its time has come
  const from = begun ?? due;
  if (from === undefined || from > asOf) return [];
  return [{ look, from, to: due === undefined ? from : due < asOf ? due : asOf }];
}

/** From the planned beginning, or from the reference date on where none is said; without an end it is open. */
function planned(start: string | undefined, due: string | undefined, asOf: string): Bar[] {
  if (start === undefined && due === undefined) return [];
  const from = start ?? (due !== undefined && due < asOf ? due : asOf);
  return [{ look: 'ahead', from, ...(due === undefined ? {} : { to: due }) }];
}
