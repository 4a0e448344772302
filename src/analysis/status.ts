import type { Logbook, Visibility } from '../model/records.ts';
import type { NextDate, Status } from '../model/report.ts';
import type { Workspace } from '../model/workspace.ts';
import { countsOf } from './counts.ts';
import { groupStandards } from './groups.ts';
import { headOf } from './head.ts';
import { isOpen } from './measures.ts';
import { overview } from './overview.ts';
import { phaseStandings } from './process.ts';

/** The overview: levels, how much is open, the running phase, what comes next. */
export function status(workspace: Workspace, asOf: string, audience: Visibility): Status {
  const now = overview(workspace, asOf, audience);
  const phase = phaseStandings(now.workspace, asOf).find(({ state }) => state === 'running');
  return {
    ...headOf(now, 'status'),
    groups: groupStandards(now.workspace, now.standards)
      .map(({ standards, ...group }) => ({ ...group, standards: standards.filter(({ inFocus }) => inFocus) }))
      .filter(({ standards }) => standards.length > 0),
    outOfFocus: now.standards.filter(({ inFocus }) => !inFocus).length,
    ...(now.gapsWithheld ? {} : { counts: countsOf(now) }),
    ...(phase && { phase: { id: phase.id, title: phase.title, planned: phase.planned } }),
    nextDates: nextDates(now.released, now.workspace, asOf),
  };
}

/** How many dates an overview shows. */
const shownDates = 8;

/** What is planned on or after the day: measures as they were on it, papers and meetings also where they are dated later, as plans are. */
function nextDates({ papers, logbook, settings }: Workspace, { measures }: Workspace, asOf: string): NextDate[] {
  const dates: NextDate[] = [];
  const add = (kind: NextDate['kind'], date: string | undefined, title: string, detail?: string) => {
    if (date !== undefined && date >= asOf) dates.push({ date, kind, title, ...(detail === undefined ? {} : { detail }) });
  };
  for (const { data } of measures.filter(({ data: { status: state } }) => isOpen(state))) {
    add('due', data.due, data.title);
    add('review', data.review?.date, data.title);
    for (const step of data.steps ?? []) if (step.done === undefined) add('step', step.due, data.title, step.text);
  }
  for (const { data } of papers) {
    add('deadline', data.deadline, data.title);
    for (const { committee, date } of data.consultations ?? [])
      add('committee', date, data.title, settings.committees?.find(({ id }) => id === committee)?.title);
  }
  for (const { data } of logbook)
    if (data.status === 'planned' && !isConsultation(data, papers)) add('meeting', data.date, data.title);
  const order = ({ date, kind, title, detail }: NextDate) => [date, kind, title, detail ?? ''].join('\n');
  return dates.sort((a, b) => (order(a) < order(b) ? -1 : 1)).slice(0, shownDates);
}

/** A planned sitting of a committee that is told as a paper's consultation: of the papers it names on that day, or of any where it names none. */
function isConsultation({ date, format, relatesTo = [] }: Logbook, papers: Workspace['papers']): boolean {
  if (format !== 'committee') return false;
  const named = papers.filter(({ id }) => relatesTo.includes(id));
  return (named.length > 0 ? named : papers).some(({ data }) => data.consultations?.some((sitting) => sitting.date === date));
}
