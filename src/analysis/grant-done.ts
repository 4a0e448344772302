import type { GrantReport, MeasureInYear } from '../model/grant.ts';
import type { MeasureStatus } from '../model/records.ts';
import type { MeasureStanding } from '../model/standing.ts';
import type { Entry, Phase, Workspace } from '../model/workspace.ts';
import { endsIn, type FundingYear, isIn } from './grant-year.ts';
import { named } from './measure-standing.ts';
import { pick } from './pick.ts';
import { logEntry } from './process.ts';

/** Statuses in which work on a measure has come to an end. */
const ended: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['done', 'continued', 'replaced', 'dropped']);

const isFinished = (status: MeasureStatus): boolean => status === 'done' || status === 'continued';

/** A measure as it stood at the end of the year, with what is dated in it. `today` is its status on the reference date. */
export function measureInYear(
  year: FundingYear,
  standing: MeasureStanding,
  { measures }: Workspace,
  today: MeasureStatus | undefined,
): MeasureInYear {
  const data = measures.find(({ id }) => id === standing.id)?.data;
  // reason and result are not dated: they are those of the status that came last
  const isLast = today === standing.status;
  const progress = data?.progress ?? [];
  const inYear = progress.filter(({ date }) => isIn(year, date));
  return {
    ...pick(standing, ['id', 'title', 'status', 'summary', 'responsible', 'areas', 'place']),
    progress: inYear.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    // without a course it is told in the year it was to end in
    finished: isFinished(standing.status) && (progress.length === 0 || inYear.some(({ status }) => isFinished(status))),
    stepsDone: (data?.steps ?? []).flatMap(({ text, done }) => (done !== undefined && isIn(year, done) ? [{ text, done }] : [])),
    uptake: standing.uptake.filter(({ period }) => endsIn(year, period)),
    reviews: standing.reviews.filter(({ date }) => isIn(year, date)),
    experiences: standing.experiences.filter(({ date }) => isIn(year, date)),
    ...(isLast ? pick(standing, ['statusReason', 'replacedBy']) : {}),
    ...(isLast && ended.has(standing.status) ? pick(standing, ['result']) : {}),
  };
}

type Meetings = Pick<GrantReport, 'entries' | 'formats' | 'participation'>;

/** The meetings held in the year; numbers only where the audience sees all of them. */
export function meetingsIn(year: FundingYear, shown: Workspace, whole: Workspace): Meetings {
  const held = ({ logbook }: Workspace) =>
    logbook.filter(({ data }) => (data.status === undefined || data.status === 'held') && isIn(year, data.date));
  const entries = held(shown)
    .map((entry) => logEntry(shown, entry))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const all = held(whole);
  const formats = [...new Set(entries.map(({ format }) => format))].map((format) => {
    const count = entries.filter((entry) => entry.format === format).length;
    return { format, ...(all.filter(({ data }) => data.format === format).length === count ? { held: count } : {}) };
  });
  const isAll = all.length === entries.length && shown.groups.length === whole.groups.length;
  return { entries, formats, ...(isAll ? { participation: participationOf(entries, shown) } : {}) };
}

/** Groups in the order of the network, with the meetings they were at and the people counted there. */
function participationOf(entries: Meetings['entries'], { groups }: Workspace): NonNullable<Meetings['participation']> {
  return groups.flatMap(({ id, data }) => {
    const parts = entries.flatMap(({ participants }) => participants.find(({ group }) => group.id === id) ?? []);
    const counts = parts.flatMap(({ count }) => count ?? []);
    if (parts.length === 0) return [];
    const people = counts.reduce((sum, count) => sum + count, 0);
    // a sum that leaves out meetings without a count would pass for all
    return [{ group: { id, title: data.title }, meetings: parts.length, ...(counts.length === parts.length ? { people } : {}) }];
  });
}

const turns: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['paused', 'deferred', 'replaced', 'dropped']);

/** What went otherwise than planned in the year: phases, entries of the logbook, measures that came to rest or to another form. */
export function deviationsIn(year: FundingYear, shown: Workspace): GrantReport['deviations'] {
  return {
    phases: (shown.process?.data.phases ?? [])
      .filter((phase) => phase.deviation !== undefined && touches(year, phase))
      .map((phase) => pick(phase, ['id', 'title', 'planned', 'actual', 'deviation'])),
    entries: shown.logbook
      .filter(({ data }) => data.deviation !== undefined && isIn(year, data.date))
      .map(({ id, data }) => ({ id, ...pick(data, ['date', 'title', 'deviation']) })),
    measures: shown.measures.flatMap((measure) => turnsOf(year, measure, shown)),
  };
}

/** Whether a phase fell into the year, by its plan or by its course. */
function touches({ first, last }: FundingYear, { planned, actual }: Phase): boolean {
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)];
  const within = (begin: string, end: string) => begin <= to && from <= end;
  return within(planned.from, planned.to) || (actual !== undefined && within(actual.from, actual.to ?? to));
}

function turnsOf(
  year: FundingYear,
  { id, data }: Entry<Workspace['measures'][number]['data']>,
  { measures }: Workspace,
): GrantReport['deviations']['measures'][number][] {
  return (data.progress ?? [])
    .filter(({ date, status }) => isIn(year, date) && turns.has(status))
    .map((entry) => {
      const replacedBy = entry.status === 'replaced' ? named(measures, data.replacedBy) : undefined;
      return { id, title: data.title, ...pick(entry, ['date', 'status', 'note']), ...(replacedBy && { replacedBy }) };
    });
}
