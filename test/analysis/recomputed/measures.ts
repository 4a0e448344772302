import { byId, later, type Measure, measures, type Paper, papers, period, qe, type Resource } from './raw.ts';

/** The status of a day: that of the newest entry of its course, else the one given. */
export function statusOn({ status, progress = [] }: Measure, day: string): string {
  const known = progress.filter(({ date }) => date <= day).sort((a, b) => a.date.localeCompare(b.date));
  return known.at(-1)?.status ?? status;
}

export const isOpenOn = (measure: Measure, day: string): boolean =>
  ['planned', 'awaiting-decision', 'running', 'continued'].includes(statusOn(measure, day));

const uptakeOn = ({ uptake = [] }: Measure, day: string) => uptake.filter((item) => period(item.period).end <= day);

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

const uptakeNumbers = ({ count, capacity }: { count: number; capacity?: number }) => ({ count, capacity });

/** The numbers of one measure. */
export const measureNumbers = (measure: Measure, day: string) => ({
  uptake: byId(uptakeOn(measure, day).map((item) => [item.period, uptakeNumbers(item)])),
  gaps: needsTold([measure], day),
});

/** The Maßnahmenplan. */
export function measuresReportOn(day: string) {
  const statuses = [...new Set(measures.map((measure) => statusOn(measure, day)))];
  const latest = (measure: Measure) =>
    [...uptakeOn(measure, day)].sort((a, b) => period(a.period).end.localeCompare(period(b.period).end)).at(-1);
  return {
    measures: byId(
      statuses.map((status) => {
        const some = measures.filter((measure) => statusOn(measure, day) === status);
        return [
          status,
          {
            measures: byId(some.map((measure) => [measure.id, measureNumbers(measure, day)])),
          },
        ];
      }),
    ),
    uptake: byId(
      measures.flatMap((measure) => {
        const item = latest(measure);
        return item ? [[measure.id, uptakeNumbers(item)] as const] : [];
      }),
    ),
    resources: resourcesOn(day),
  };
}

/** Means by year: one row for each resource and year, recurring ones written out. */
function resourcesOn(day: string) {
  const counted = measures
    .filter((measure) => !['idea', 'deferred', 'replaced', 'dropped'].includes(statusOn(measure, day)))
    .flatMap(({ resources = [] }) => resources);
  const last = Math.max(...qe.budget.map(({ year }) => year), ...counted.map(({ year }) => year ?? 0));
  const rows = counted.flatMap((resource) =>
    resource.year === undefined
      ? []
      : Array.from({ length: resource.recurring ? last - resource.year + 1 : 1 }, (_, index) => ({
          ...resource,
          year: (resource.year ?? 0) + index,
        })),
  );
  const years = [...new Set(rows.map(({ year }) => year))];
  const amountOf = (row: Resource, key: 'amount' | 'posts' | 'hours') =>
    (key === 'amount' && row.state === 'granted' ? (row.granted ?? row.amount) : row[key]) ?? 0;
  return byId(
    years.map((year) => {
      const sum = (state: string, key: 'amount' | 'posts' | 'hours') =>
        rows.reduce(
          (total, row) => total + (row.year === year && (row.state ?? 'requested') === state ? amountOf(row, key) : 0),
          0,
        );
      const all = (state: string) => ({ amount: sum(state, 'amount'), posts: sum(state, 'posts'), hours: sum(state, 'hours') });
      const available = qe.budget.filter((line) => line.year === year).reduce((total, { amount }) => total + amount, 0);
      return [String(year), { year, requested: all('requested'), reserved: all('reserved'), granted: all('granted'), available }];
    }),
  );
}
