import type { DoneMeasure, SuccessMessage } from '../model/brief.ts';
import type { Measure } from '../model/records.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { newestProgress } from './measures.ts';
import type { Overview } from './overview.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';
import { succeeding } from './succeeding.ts';

/**
 * What succeeded most recently: standards that reached a higher level with the newest agreed assessment, or the measure that was done
 * or made permanent last, whichever is later (on the same day the standards). Where there is neither: the standards that are reached,
 * then the result of a phase that is there since last, then that the network has begun.
 */
export function latestSuccess(workspace: Workspace, now: Overview): SuccessMessage {
  const { improved, reached } = succeeding(workspace, now);
  const [measure] = doneMeasures(now);
  const assessed = newestAgreed(now);
  if (improved.length > 0 && assessed !== undefined && (measure?.date ?? '') <= assessed)
    return {
      kind: 'improved',
      date: assessed,
      since: improved[0]?.since ?? assessed,
      standards: improved.map(({ since: _since, ...standard }) => standard),
    };
  if (measure) return measure;
  if (reached.length > 0) return { kind: 'reached', standards: reached };
  return latestDeliverable(now) ?? { kind: 'begun' };
}

/** Done or made permanent, the newest first; undated ones last, by id. */
export function doneMeasures({ workspace }: Overview): DoneMeasure[] {
  const isDone = ({ data }: Entry<Measure>) => data.status === 'done' || data.status === 'continued';
  return workspace.measures
    .filter(isDone)
    .map((entry): DoneMeasure => {
      const date = doneSince(entry.data);
      return {
        kind: 'measure',
        measure: { id: entry.id, title: entry.data.title },
        status: entry.data.status,
        ...(date === undefined ? {} : { date }),
        ...pick(entry.data, ['result']),
        place: placeOf(entry),
      };
    })
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.measure.id, b.measure.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day of the newest entry of its course, which gives the status. */
const doneSince = ({ progress = [] }: Measure): string | undefined => newestProgress(progress)?.date;

function newestAgreed({ workspace }: Overview): string | undefined {
  return workspace.assessments
    .flatMap(({ data }) => (data.agreed ? [data.date] : []))
    .sort()
    .at(-1);
}

function latestDeliverable({ workspace: { process } }: Overview): SuccessMessage | undefined {
  const done = (process?.data.phases ?? []).flatMap((phase) =>
    (phase.deliverables ?? []).flatMap(({ title, state, date }) =>
      state === 'done' && date !== undefined ? [{ title, date, phase: { id: phase.id, title: phase.title } }] : [],
    ),
  );
  // of several on a day the one that stands last
  const latest = done.reduce<(typeof done)[number] | undefined>(
    (best, item) => (best && best.date > item.date ? best : item),
    undefined,
  );
  return latest && process && { kind: 'deliverable', ...latest, file: process.file.path };
}
