import type { Past } from '../model/past.ts';
import type { Visibility } from '../model/records.ts';
import type { Status } from '../model/report.ts';
import type { WordingHistory } from '../model/suspect.ts';
import type { Workspace } from '../model/workspace.ts';
import { countsOf } from './counts.ts';
import { plannedDates } from './dates.ts';
import { groupStandards } from './groups.ts';
import { headOf } from './head.ts';
import { overview } from './overview.ts';
import { pick } from './pick.ts';
import { phaseStandings } from './process.ts';
import { sinceThen } from './since.ts';
import { noHistory, suspectWork } from './suspect.ts';

/** How many dates an overview shows. */
const shownDates = 8;

/** The overview: levels, how much is open, the running phase, what comes next, what is to be looked at again. */
export function status(
  workspace: Workspace,
  asOf: string,
  audience: Visibility,
  past?: Past,
  history: WordingHistory = noHistory,
): Status {
  const now = overview(workspace, asOf, audience);
  const phases = phaseStandings(now.workspace, asOf);
  const phase = phases.find(({ state }) => state === 'running') ?? phases.findLast(({ state }) => state === 'due');
  const { references, affected, withheld } = suspectWork(workspace, asOf, audience, history);
  return {
    ...headOf(now, 'status'),
    ...sinceThen(workspace, now, past),
    groups: groupStandards(now.workspace, now.standards)
      .map(({ standards, ...group }) => ({ ...group, standards: standards.filter(({ inFocus }) => inFocus) }))
      .filter(({ standards }) => standards.length > 0),
    outOfFocus: now.standards.filter(({ inFocus }) => !inFocus).length,
    ...(now.gapsWithheld ? {} : { counts: countsOf(now) }),
    ...(phase && { phase: pick(phase, ['id', 'title', 'planned', 'state']) }),
    // what is to be measured is no appointment
    nextDates: plannedDates(now)
      .filter(({ kind }) => kind !== 'measurement')
      .slice(0, shownDates)
      .map(({ id: _id, ...date }) => date),
    toCheck: { ...(withheld ? {} : { count: references.length }), references, affected },
  };
}
