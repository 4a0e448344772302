import type { PhasePapers, ProcessStanding } from '../model/process-standing.ts';
import type { Phase, Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { endOfMonth } from './day.ts';
import type { Overview } from './overview.ts';
import { consultationsOf, isClosed } from './paper.ts';
import { participation } from './participation.ts';
import { placeOf } from './place.ts';
import { formatCounts, phaseStandings } from './process.ts';

/** The process in brief: phases with their results and what the committees made of their papers, meetings held, who took part. */
export function processStanding(workspace: Workspace, { workspace: shown, asOf, audience }: Overview): ProcessStanding {
  const whole = atDay(workspace, asOf);
  const { process } = shown;
  return {
    phases: phaseStandings(shown, asOf).map(({ entries: _entries, summary: _summary, ...phase }, index) => {
      const data = process?.data.phases[index];
      const later = data && monthsLater(data, asOf);
      return {
        ...phase,
        ...(later !== undefined && { monthsLater: later }),
        ...phasePapers(shown, whole, phase.id),
        place: process ? placeOf(process, ['phases', index]) : { file: '', line: 1 },
      };
    }),
    formats: formatCounts(shown, whole),
    participation: participation(shown, whole, audience),
  };
}

/** Whole months from the planned to the actual end or, while the phase runs, to the month of the day. */
function monthsLater({ planned, actual }: Phase, day: string): number | undefined {
  const end = actual?.to ?? (actual && endOfMonth(planned.to) < day ? day.slice(0, 7) : planned.to);
  const months = ordinal(end) - ordinal(planned.to);
  return months > 0 ? months : undefined;
}

const ordinal = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** Whether a phase asks for a paper at its end, and what the committees made of those it has. */
export function phasePapers(shown: Workspace, whole: Workspace, phase: string): PhasePapers {
  const dataIn = ({ process }: Workspace) => process?.data.phases.find(({ id }) => id === phase);
  const named = (workspace: Workspace) => (dataIn(workspace)?.deliverables ?? []).flatMap(({ paper }) => paper ?? []);
  const papers = shown.papers.filter(({ id }) => named(shown).includes(id));
  const all = whole.papers.filter(({ id }) => named(whole).includes(id));
  return {
    decisionPaper: dataIn(shown)?.decisionPaper === true,
    papers: papers.map((entry) => ({
      id: entry.id,
      title: entry.data.title,
      isDraft: !isClosed(entry.data),
      consultations: consultationsOf(shown, entry.data),
      place: placeOf(entry),
    })),
    ...(papers.length < all.length && { papersWithheld: true }),
  };
}
