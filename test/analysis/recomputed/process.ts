import { votesOf } from './papers.ts';
import { unheardOn } from './quality.ts';
import { byId, groups, lastDay, later, type Meeting, meetings, type Phase, papers, process, qe } from './raw.ts';

/** Neither planned nor cancelled. */
export const isHeld = ({ status }: Meeting) => status === undefined || status === 'held';
export const monthsOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** How many pieces of the process are open. */
export function openInProcess(asOf: string): number {
  if (asOf < `${process.phases[0]?.actual?.from}-01`) return 0;
  const ended = ({ actual }: Phase) => (actual?.to !== undefined && lastDay(actual.to) <= asOf ? actual.to : undefined);
  const results = process.phases.flatMap((phase) =>
    lastDay(ended(phase) ?? phase.planned.to) >= asOf
      ? []
      : (phase.deliverables ?? []).filter(({ state, date }) => state === 'open' || (state === 'done' && (date ?? asOf) > asOf)),
  );
  const unwritten = process.phases.filter(
    (phase) => phase.decisionPaper && namedIn(phase).length === 0 && lastDay(ended(phase) ?? phase.planned.to) < asOf,
  );
  const unexplained = process.phases.filter((phase) => {
    const end = ended(phase);
    const isLate = end === undefined ? lastDay(phase.planned.to) < asOf : end > phase.planned.to;
    return isLate && phase.deviation === undefined;
  });
  const newest = meetings
    .filter((meeting) => isHeld(meeting) && meeting.date <= asOf)
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const begin = `${process.phases[0]?.actual?.from}-01`;
  const isSilent = later(newest === undefined || newest < begin ? begin : newest, qe.reviewCycles?.logbook ?? 3) < asOf;
  return results.length + unwritten.length + unexplained.length + unheardOn(asOf) + (isSilent ? 1 : 0);
}

export const formatsOn = (asOf: string) =>
  byId(
    process.formats.map(({ format, planned }) => {
      const held = meetings.filter((meeting) => meeting.format === format && isHeld(meeting) && meeting.date <= asOf).length;
      return [format, { planned, held }];
    }),
  );

/** Numbers of people in the entries of some meetings. */
export const entriesOf = (some: readonly Meeting[]) =>
  byId(
    some.map(({ id, participants = [] }) => [
      id,
      { participants: byId(participants.map(({ group, count }) => [group, { count }])) },
    ]),
  );

/** The Prozess-Logbuch; with an earlier day, only what was written after it. */
export function logbookOn(asOf: string, since = '') {
  const known = meetings.filter(({ date }) => since < date && date <= asOf);
  const phases = process.phases.map(({ id }) => id);
  return {
    phases: byId(phases.map((phase) => [phase, { entries: entriesOf(known.filter((meeting) => meeting.phase === phase)) }])),
    formats: formatsOn(asOf),
    otherEntries: entriesOf(known.filter(({ phase }) => phase === undefined || !phases.includes(phase))),
  };
}

/** How many meetings, and how many people of a group were counted there. */
export function attendance(some: readonly Meeting[], group: string) {
  const counts = some.flatMap(({ participants = [] }) =>
    participants.filter((item) => item.group === group).flatMap(({ count }) => count ?? []),
  );
  return {
    meetings: some.length,
    ...(counts.length === 0 ? {} : { participants: counts.reduce((sum, count) => sum + count, 0) }),
  };
}

function delay({ planned, actual }: Phase, asOf: string): number | undefined {
  if (!actual || `${actual.from}-01` > asOf) return undefined;
  const end = actual.to !== undefined && lastDay(actual.to) <= asOf ? actual.to : asOf.slice(0, 7);
  const months = monthsOf(end) - monthsOf(planned.to);
  return months > 0 ? months : undefined;
}

const namedIn = ({ deliverables = [] }: Phase) => deliverables.flatMap(({ paper }) => paper ?? []);

/** What committees were given to read at the end of a phase. */
export function papersOf(phase: Phase, asOf: string) {
  const known = papers.filter(({ id, date }) => namedIn(phase).includes(id) && (date ?? asOf) <= asOf);
  return byId(known.map((paper) => [paper.id, { consultations: votesOf(paper, asOf) }]));
}

/** The process in brief. */
export function processOn(asOf: string) {
  return {
    phases: byId(
      process.phases.map((phase) => {
        return [phase.id, { monthsLater: delay(phase, asOf), papers: papersOf(phase, asOf) }];
      }),
    ),
    formats: formatsOn(asOf),
    participation: byId(
      groups.flatMap(({ id }) => {
        const there = meetings.filter(
          (meeting) => isHeld(meeting) && meeting.date <= asOf && (meeting.participants ?? []).some(({ group }) => group === id),
        );
        if (there.length === 0) return [];
        const by = (key: 'phase' | 'format', names: readonly string[]) =>
          byId(
            names.flatMap((name) => {
              const some = there.filter((meeting) => meeting[key] === name);
              return some.length === 0 ? [] : [[name, attendance(some, id)] as const];
            }),
          );
        const phases = by(
          'phase',
          process.phases.map((phase) => phase.id),
        );
        const formats = by(
          'format',
          there.map(({ format }) => format),
        );
        return [[id, { total: attendance(there, id), phases, formats }] as const];
      }),
    ),
  };
}
