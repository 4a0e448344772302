import type { Measure, MeasureStatus } from '../model/records.ts';
import type { Changes, Consulted, HeldMeeting, IndicatorChange, MeasureChange } from '../model/since.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import type { Overview } from './overview.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';
import type { Renames } from './renames/renames.ts';
import { byId } from './since-standards.ts';

type Listed = 'measures' | 'indicators' | 'papers' | 'logbook';

/** Whether a record existed then: as an entry, or in a file that could not be used. */
function existed({ whole: { workspace } }: Overview, list: Listed, id: string): boolean {
  if ((workspace[list] as readonly Entry<unknown>[]).some((entry) => entry.id === id)) return true;
  const places = workspace.definitions.get(id.toLowerCase()) ?? [];
  return places.some(({ id: defined, file }) => defined === id && workspace.unread.includes(file.path));
}

const achieved: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['done', 'continued']);
const givenUp: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['replaced', 'dropped']);
const ahead: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['idea', 'planned', 'awaiting-decision', 'deferred']);

type MeasureList = Exclude<keyof Changes['measures'], 'removed'>;

/** What became of the measures; each is in one list. */
export function measureChanges(now: Overview, before: Overview, { former, today }: Renames): Changes['measures'] {
  const lists: Record<MeasureList, MeasureChange[]> = { done: [], begun: [], added: [], changed: [], ended: [] };
  for (const entry of now.workspace.measures) {
    const id = former(entry.id);
    const then = byId(before.whole.workspace.measures, id);
    const isNew = then ? isStillAhead(then, entry) : !existed(before, 'measures', id);
    const shownThen = byId(before.workspace.measures, id)?.data.status;
    if (!isNew && shownThen === undefined) continue;
    const from = isNew ? undefined : shownThen;
    const list = listOf(from, entry.data.status);
    if (list === undefined) continue;
    const { title, status, result } = entry.data;
    lists[list].push({
      id: entry.id,
      title,
      ...(from !== undefined && { from }),
      to: status,
      ...(result !== undefined && list === 'done' && { result }),
      place: placeOf(entry),
    });
  }
  const gone = before.workspace.measures.filter(({ id }) => !byId(now.whole.workspace.measures, today(id)));
  const removed = gone.filter(({ id }) => !existed(now, 'measures', today(id)));
  return {
    ...lists,
    removed: now.audience === 'internal' ? removed.map(({ id, data }) => ({ id, title: data.title, from: data.status })) : [],
  };
}

/** All that its course tells of is later than that day: then it was not agreed on yet, whatever the file says of today. */
function isStillAhead(then: Entry<Measure>, now: Entry<Measure>): boolean {
  return then.data.progress?.length === 0 && (now.data.progress ?? []).length > 0;
}

function listOf(from: MeasureStatus | undefined, to: MeasureStatus): MeasureList | undefined {
  if (from === to) return undefined;
  if (achieved.has(to)) return 'done';
  if (givenUp.has(to)) return 'ended';
  if (to === 'running' && (from === undefined || ahead.has(from))) return 'begun';
  return from === undefined ? 'added' : 'changed';
}

/** Indicators with values of periods that had none. */
export function indicatorChanges(now: Overview, before: Overview, { former }: Renames): IndicatorChange[] {
  return now.indicators.flatMap((indicator) => {
    const id = former(indicator.id);
    const periods = new Set((byId(before.whole.indicators, id)?.measurements ?? []).map(({ period }) => period));
    if (periods.size === 0 && existed(before, 'indicators', id) && !byId(before.whole.indicators, id)) return [];
    const added = indicator.measurements.filter(({ period }) => !periods.has(period));
    const to = indicator.measurements.at(-1);
    if (added.length === 0 || !to || !added.includes(to)) return [];
    // as it is told today: a value on few people may have been withdrawn
    const from = indicator.measurements.filter(({ period }) => periods.has(period)).at(-1);
    return [
      {
        ...pick(indicator, ['id', 'title', 'unit', 'place']),
        ...(from && { from: pick(from, ['period', 'value', 'interim']) }),
        to: pick(to, ['period', 'value', 'interim']),
        added: added.length,
      },
    ];
  });
}

/** What committees did with papers since then. */
export function decisionsSince(now: Overview, before: Overview, { former }: Renames): Consulted[] {
  const { papers, settings } = now.workspace;
  const found = papers.flatMap((entry) => {
    const then = byId(before.whole.workspace.papers, former(entry.id))?.data.consultations ?? [];
    return (entry.data.consultations ?? []).flatMap(({ committee, date, role, result }, index): Consulted[] => {
      const known = then.some(
        (sitting) => sitting.committee === committee && sitting.date === date && sitting.result !== undefined,
      );
      if (result === undefined || known) return [];
      const title = settings.committees?.find(({ id }) => id === committee)?.title ?? committee;
      const place = placeOf(entry, ['consultations', index]);
      return [{ id: entry.id, title: entry.data.title, committee: title, date, role, result, place }];
    });
  });
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Meetings of the time since then; of its very day those that the folder did not know of. */
export function meetingsSince(now: Overview, before: Overview, { former }: Renames): HeldMeeting[] {
  return now.workspace.logbook
    .filter(({ id, data: { date, status } }) => {
      const isSince = date > before.asOf || (date === before.asOf && !existed(before, 'logbook', former(id)));
      return isSince && (status === undefined || status === 'held');
    })
    .map((entry) => ({ id: entry.id, ...pick(entry.data, ['date', 'title', 'format']), place: placeOf(entry) }));
}

/** Nothing of the folder was there. */
export function isNothing({ files, unread }: Workspace): boolean {
  return files.length === 0 && unread.length === 0;
}

/** A state from before qe was installed has none, and one whose qe.yaml cannot be parsed says nothing of them. */
export function hasSettings({ files }: Workspace): boolean {
  return files.some(({ kind }) => kind === 'settings');
}
