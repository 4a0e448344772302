import type { FormatCount, Guide, LogEntry, PhaseStanding } from '../model/guide.ts';
import type { LogbookReport } from '../model/outcomes-report.ts';
import type { Logbook } from '../model/records.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { endOfMonth } from './day.ts';
import { named } from './measure-standing.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';
import { bodyOf } from './prose.ts';

/** A logbook entry as reports tell it. */
export function logEntry(workspace: Workspace, entry: Entry<Logbook>): LogEntry {
  const { data } = entry;
  return {
    id: entry.id,
    date: data.date,
    title: data.title,
    format: data.format,
    cancelled: data.status === 'cancelled',
    participants: (data.participants ?? []).flatMap(({ group, count }) => {
      const known = named(workspace.groups, group);
      return known ? [{ group: known, ...(count === undefined ? {} : { count }) }] : [];
    }),
    decisions: data.decisions ?? [],
    ...pick(data, ['success', 'obstacle', 'deviation', 'lesson']),
    nextSteps: (data.nextSteps ?? []).map(({ text, due, responsible }) => {
      const role = named(workspace.groups, responsible);
      return { text, ...(due === undefined ? {} : { due }), ...(role && { responsible: role }) };
    }),
    ...bodyOf(entry),
  };
}

/** The phases in their order, each with what the logbook tells of it. */
export function phaseStandings(workspace: Workspace, asOf: string): PhaseStanding[] {
  return (workspace.process?.data.phases ?? []).map((phase) => {
    const begun = phase.actual ? `${phase.actual.from}-01` <= asOf : false;
    const over = phase.actual?.to !== undefined && endOfMonth(phase.actual.to) <= asOf;
    return {
      ...pick(phase, ['summary', 'deviation', 'actual']),
      id: phase.id,
      title: phase.title,
      planned: phase.planned,
      state: over
        ? 'over'
        : begun
          ? 'running'
          : phase.actual === undefined && `${phase.planned.from}-01` <= asOf
            ? 'due'
            : 'ahead',
      deliverables: (phase.deliverables ?? []).map((deliverable) => {
        const document = workspace.documents.find(({ id }) => id === deliverable.document)?.data;
        return {
          title: deliverable.title,
          state: deliverable.state,
          ...pick(deliverable, ['date']),
          ...(document && { document: pick(document, ['title', 'url']) }),
        };
      }),
      entries: workspace.logbook.filter(({ data }) => data.phase === phase.id).map((entry) => logEntry(workspace, entry)),
    };
  });
}

/** Logbook entries that name no phase of the process. */
export function entriesWithoutPhase(workspace: Workspace): LogEntry[] {
  const phases = new Set((workspace.process?.data.phases ?? []).map(({ id }) => id));
  return workspace.logbook
    .filter(({ data }) => data.phase === undefined || !phases.has(data.phase))
    .map((entry) => logEntry(workspace, entry));
}

/** Planned formats against those the logbook tells of as held; `held` is absent where the audience does not see all of them, else told with its entries. */
export function formatCounts(shown: Workspace, whole: Workspace): FormatCount[] {
  const held = ({ logbook }: Workspace, format: string) =>
    logbook.filter(({ data }) => data.format === format && (data.status === undefined || data.status === 'held'));
  return (shown.process?.data.formats ?? []).map(({ format, planned, note }) => {
    const seen = held(shown, format);
    const isAll = seen.length === held(whole, format).length;
    return {
      format,
      planned,
      ...(isAll ? { held: seen.length, places: seen.map((entry) => placeOf(entry, ['date'], 'key')) } : {}),
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** What other municipalities may learn from the logbook. */
export function lessonsOf({ logbook }: Workspace): Guide['lessons'] {
  return logbook.flatMap(({ id, data }) =>
    data.lesson === undefined ? [] : [{ date: data.date, title: data.title, lesson: data.lesson, entry: id }],
  );
}

/** What succeeded as the logbook tells it, the newest first; of two on a day the one that stands below. */
export function successesOf({ logbook }: Workspace): LogbookReport['successes'] {
  return logbook
    .flatMap(({ id, data }) =>
      data.success === undefined ? [] : [{ date: data.date, title: data.title, success: data.success, entry: id }],
    )
    .reverse()
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
}
