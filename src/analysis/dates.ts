import type { Logbook } from '../model/records.ts';
import type { PlannedDate } from '../model/report.ts';
import type { Workspace } from '../model/workspace.ts';
import { addMonths, endOfMonth, periodSpan } from './day.ts';
import { cycleMonths } from './indicator-values.ts';
import { isOpen } from './measures.ts';
import type { Overview } from './overview.ts';
import { wordingHash } from './wording.ts';

type Add = (kind: PlannedDate['kind'], record: string, date: string | undefined, title: string, detail?: string) => void;

/**
 * Everything planned on or after the reference date, in its order: measures as they were on it, papers and meetings also where they
 * are dated later, as plans are. Ids stay the same when a date is moved, or a step or a sitting is put before.
 */
export function plannedDates({ workspace, released, indicators, asOf }: Overview): PlannedDate[] {
  const dates: PlannedDate[] = [];
  const add: Add = (kind, record, date, title, detail) => {
    if (date !== undefined && date >= asOf)
      dates.push({ id: `${kind}-${record}`, date, kind, title, ...(detail === undefined ? {} : { detail }) });
  };
  ofMeasures(workspace, add);
  ofPapers(released, add);
  for (const { id, data } of released.logbook)
    if (data.status === 'planned' && !isConsultation(data, released.papers)) add('meeting', id, data.date, data.title);
  for (const { id, title, cycle, measurements } of indicators) {
    const months = cycleMonths[cycle as keyof typeof cycleMonths];
    const latest = measurements.at(-1);
    if (months !== undefined && latest !== undefined) add('measurement', id, nextEnd(latest.period, months), title);
  }
  const order = ({ date, kind, title, detail }: PlannedDate) => [date, kind, title, detail ?? ''].join('\n');
  return dates.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** A planned sitting of a committee that is told as a paper's consultation: of the papers it names on that day, or of any where it names none. */
function isConsultation({ date, format, relatesTo = [] }: Logbook, papers: Workspace['papers']): boolean {
  if (format !== 'committee') return false;
  const named = papers.filter(({ id }) => relatesTo.includes(id));
  return (named.length > 0 ? named : papers).some(({ data }) => data.consultations?.some((sitting) => sitting.date === date));
}

/** The day on which the next value can be taken: the end of the period that follows, or of the one that a shorter period began. */
function nextEnd(period: string, cycle: number): string {
  const { first, last, months } = periodSpan(period);
  return endOfMonth((months < cycle ? addMonths(first, cycle - 1) : addMonths(last, cycle)).slice(0, 7));
}

function ofMeasures({ measures }: Workspace, add: Add): void {
  for (const { id, data } of measures.filter(({ data: { status } }) => isOpen(status))) {
    add('due', id, data.due, data.title);
    add('review', id, data.review?.date, data.title);
    for (const { name, item: step } of named(data.steps ?? [], ({ text }) => wordingHash(text)))
      if (step.done === undefined) add('step', `${id}-${name}`, step.due, data.title, step.text);
  }
}

function ofPapers({ papers, settings }: Workspace, add: Add): void {
  for (const { id, data } of papers) {
    add('deadline', id, data.deadline, data.title);
    for (const { name, item } of named(data.consultations ?? [], ({ committee }) => committee))
      add(
        'committee',
        `${id}-${name}`,
        item.date,
        data.title,
        settings.committees?.find(({ id: body }) => body === item.committee)?.title,
      );
  }
}

/** Items by what they are, so that one more before them changes no name; of several alike by their order too. */
function named<T>(items: readonly T[], nameOf: (item: T) => string): { name: string; item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: count === 1 ? name : `${name}-${count}`, item };
  });
}
