import type { LogbookReport } from '../model/outcomes-report.ts';
import type { Visibility } from '../model/records.ts';
import type { Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { headOf } from './head.ts';
import { overview } from './overview.ts';
import { entriesWithoutPhase, formatCounts, lessonsOf, phaseStandings } from './process.ts';

/** The logbook by phase, as an audience may see it, with the formats held against those planned. */
export function logbookReport(workspace: Workspace, asOf: string, audience: Visibility): LogbookReport {
  const now = overview(workspace, asOf, audience);
  return {
    ...headOf(now, 'logbook'),
    phases: phaseStandings(now.workspace, asOf),
    formats: formatCounts(now.workspace, atDay(workspace, asOf)),
    otherEntries: entriesWithoutPhase(now.workspace),
    lessons: lessonsOf(now.workspace),
  };
}
