import type { LogbookReport } from '../model/outcomes-report.ts';
import type { Past } from '../model/past.ts';
import type { Visibility } from '../model/records.ts';
import type { Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { headOf } from './head.ts';
import { overview } from './overview.ts';
import { entriesWithoutPhase, formatCounts, lessonsOf, phaseStandings, successesOf } from './process.ts';
import { sinceThen } from './since.ts';

/**
 * The logbook by phase, as an audience may see it, with the formats held against those planned. Compared with an earlier state, entries
 * and lessons are those since then; what is counted is counted over the whole time.
 */
export function logbookReport(workspace: Workspace, asOf: string, audience: Visibility, past?: Past): LogbookReport {
  const now = overview(workspace, asOf, audience);
  const since = sinceThen(workspace, now, past);
  const isShown = ({ id, date }: { readonly id: string; readonly date: string }) =>
    past === undefined || date > past.asOf || since.changes?.meetings.some((meeting) => meeting.id === id) === true;
  return {
    ...headOf(now, 'logbook'),
    ...since,
    successes: successesOf(now.workspace).filter(({ entry, date }) => isShown({ id: entry, date })),
    phases: phaseStandings(now.workspace, asOf)
      .map((phase) => ({ ...phase, entries: phase.entries.filter(isShown) }))
      .filter(({ state, entries }) => past === undefined || state === 'running' || entries.length > 0),
    formats: formatCounts(now.workspace, atDay(workspace, asOf)),
    otherEntries: entriesWithoutPhase(now.workspace).filter(isShown),
    lessons: lessonsOf(now.workspace).filter(({ entry, date }) => isShown({ id: entry, date })),
  };
}
