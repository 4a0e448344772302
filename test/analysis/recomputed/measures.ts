import { byId, later, type Measure, type Paper, papers, period } from './raw.ts';

/** The status of a day: that of the newest entry of its course, else the one given. */
export function statusOn({ status, progress = [] }: Measure, day: string): string {
  const known = progress.filter(({ date }) => date <= day).sort((a, b) => a.date.localeCompare(b.date));
  return known.at(-1)?.status ?? status;
}

export const isOpenOn = (measure: Measure, day: string): boolean =>
  ['planned', 'awaiting-decision', 'running', 'continued'].includes(statusOn(measure, day));

export const uptakeOn = ({ uptake = [] }: Measure, day: string) => uptake.filter((item) => period(item.period).end <= day);

const needsOf = ({ resources = [] }: Measure, day: string) =>
  resources
    .filter(({ state, year }) => state === 'requested' && (year === undefined || year >= Number(day.slice(0, 4))))
    .map(({ year, amount, posts, hours }) => ({ year, amount, posts, hours }));

/** Whether a committee has decided on a paper by then. */
export const isDecidedOn = ({ consultations = [] }: Paper, day: string): boolean =>
  consultations.some(
    ({ role, result, date }) =>
      role === 'decision' && date <= day && ['adopted', 'adopted-changed', 'rejected'].includes(result ?? ''),
  );

/** Codes of open work at a measure. */
export function openAtMeasure(measure: Measure, day: string): string[] {
  if (!isOpenOn(measure, day)) return [];
  const status = statusOn(measure, day);
  const found: string[] = [];
  if (status !== 'continued' && measure.responsible === undefined) found.push('measure-unowned');
  if (status !== 'continued' && measure.due !== undefined && measure.due < day) found.push('measure-overdue');
  const review = measure.review?.date;
  if (review !== undefined && review <= day && !(measure.reviews ?? []).some(({ date }) => date >= review && date <= day))
    found.push('review-due');
  if (needsOf(measure, day).length > 0) found.push('resource-open');
  const paper = papers.find(({ id, date }) => id === measure.needsDecision && (date ?? day) <= day);
  if (status === 'awaiting-decision' || (paper && !isDecidedOn(paper, day))) found.push('decision-pending');
  const runs = (measure.progress ?? []).filter((entry) => ['running', 'continued'].includes(entry.status) && entry.date <= day);
  const since = measure.start ?? runs.map(({ date }) => date).sort()[0];
  const last = uptakeOn(measure, day)
    .map((item) => period(item.period).end)
    .sort()
    .at(-1);
  const isUsed = ['running', 'continued'].includes(status) && !measure.noUptake && since !== undefined && later(since, 6) <= day;
  if (isUsed && (last === undefined || later(last, 12) < day)) found.push('uptake-missing');
  return found;
}

/** The numbers that open work at measures tells of. */
export const needsTold = (some: readonly Measure[], day: string) =>
  byId(
    some
      .filter((measure) => openAtMeasure(measure, day).includes('resource-open'))
      .map((measure) => {
        const needs = needsOf(measure, day);
        const years = needs.map(({ year }) => year);
        const isUnique = new Set(years).size === years.length && !years.includes(undefined);
        return [
          `resource-open ${measure.id}`,
          { values: { needs: isUnique ? byId(needs.map((need) => [String(need.year), need])) : needs } },
        ] as const;
      }),
  );

export const uptakeNumbers = ({ count, capacity }: { count: number; capacity?: number }) => ({ count, capacity });

/** The numbers of one measure. */
export const measureNumbers = (measure: Measure, day: string) => ({
  uptake: byId(uptakeOn(measure, day).map((item) => [item.period, uptakeNumbers(item)])),
  gaps: needsTold([measure], day),
});
