import type { Gap, GapCode, GapValues, Need, Subject } from '../model/gap.ts';
import type { Measure } from '../model/records.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { addMonths, periodSpan } from './day.ts';
import { makeGap } from './gap.ts';
import { doingOf, isOpen } from './measures.ts';
import { isDecided } from './paper.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';

/** An offer's use is looked at once a year; a measure that began less than half a year ago has nothing to show yet. */
const uptakeMonths = 12;
const startUpMonths = 6;

/** Open work at one measure. */
export function measureGaps(workspace: Workspace, entry: Entry<Measure>, asOf: string): Gap[] {
  const { data } = entry;
  const { status } = data;
  if (!isOpen(status)) return [];
  const subject: Subject = { named: 'measure', id: entry.id, title: data.title };
  const doing = [doingOf(workspace, entry)];
  const gap = <K extends GapCode>(code: K, values: GapValues[K], key?: string) =>
    makeGap(code, subject, values, placeOf(entry, key === undefined ? [] : [key], 'key'), doing);
  const found: Gap[] = [];
  const underWay = status !== 'continued';

  if (underWay && data.responsible === undefined) found.push(gap('measure-unowned', { status }));
  if (underWay && data.due !== undefined && data.due < asOf) found.push(gap('measure-overdue', { due: data.due }, 'due'));
  const review = data.review?.date;
  if (review !== undefined && review <= asOf && !(data.reviews ?? []).some(({ date }) => date >= review))
    found.push(gap('review-due', { date: review }, 'review'));
  const needs = openNeeds(data, asOf);
  if (needs.length > 0) found.push(gap('resource-open', { needs }, 'resources'));
  const pending = pendingDecision(workspace, data);
  if (pending) found.push(gap('decision-pending', pending, data.needsDecision === undefined ? 'status' : 'needsDecision'));
  const uptake = missingUptake(data, asOf);
  if (uptake) found.push(gap('uptake-missing', uptake, 'uptake'));
  return found;
}

/** What is asked for and neither granted nor reserved; a year that is over is asked for no more. */
function openNeeds(measure: Measure, asOf: string): Need[] {
  return (measure.resources ?? [])
    .filter(({ state, year }) => state === 'requested' && (year === undefined || String(year) >= asOf.slice(0, 4)))
    .map((resource) => pick(resource, ['year', 'amount', 'posts', 'hours']));
}

function pendingDecision(workspace: Workspace, measure: Measure): GapValues['decision-pending'] | undefined {
  const paper = workspace.papers.find(({ id }) => id === measure.needsDecision);
  const isOpenPaper = paper !== undefined && !isDecided(paper.data);
  if (measure.status !== 'awaiting-decision' && !isOpenPaper) return undefined;
  const next = isOpenPaper ? paper.data.consultations?.find(({ result }) => result === undefined) : undefined;
  const committee = workspace.settings.committees?.find(({ id }) => id === next?.committee)?.title;
  return {
    ...(isOpenPaper && { paper: paper.data.title }),
    ...(committee !== undefined && { committee }),
    ...(next && { date: next.date }),
  };
}

/** The first day on which its progress tells that it runs. */
function firstRun({ progress }: Measure): string | undefined {
  const days = (progress ?? []).filter(({ status }) => status === 'running' || status === 'continued').map(({ date }) => date);
  return days.sort()[0];
}

function missingUptake(measure: Measure, asOf: string): GapValues['uptake-missing'] | undefined {
  const runs = measure.status === 'running' || measure.status === 'continued';
  const since = measure.start ?? firstRun(measure);
  if (!runs || measure.noUptake === true || since === undefined || addMonths(since, startUpMonths) > asOf) return undefined;
  const ends = (measure.uptake ?? [])
    .map(({ period }) => ({ period, end: periodSpan(period).last }))
    .sort((a, b) => (a.end < b.end ? -1 : 1));
  const last = ends.at(-1);
  if (last && addMonths(last.end, uptakeMonths) >= asOf) return undefined;
  return last ? { lastPeriod: last.period } : {};
}
