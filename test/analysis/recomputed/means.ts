import { statusOn } from './measures.ts';
import { type Measure, measures, period, qe, type Resource } from './raw.ts';

/** Whether anything of a measure happened from the first to the last day of a year. */
export function isActiveIn(year: number, end: string, measure: Measure): boolean {
  const first = `${year}-01-01`;
  const days = [
    ...(measure.progress ?? []).map(({ date }) => date),
    ...(measure.steps ?? []).map(({ done }) => done ?? ''),
    ...(measure.reviews ?? []).map(({ date }) => date),
    ...(measure.experiences ?? []).map(({ date }) => date ?? ''),
    ...(measure.uptake ?? []).map((item) => period(item.period).end),
  ];
  const status = statusOn(measure, end);
  if (days.some((day) => first <= day && day <= end)) return status !== 'idea';
  const { progress } = measure;
  if (!progress && status !== 'idea') throw new Error(`a measure without a course, which this test does not read: ${measure.id}`);
  const hasBegun = (measure.start ?? first) <= end && (progress ?? []).some(({ date }) => date <= end);
  return (status === 'running' || status === 'continued') && hasBegun;
}

type Counts = 'yes' | 'no' | 'if worked on';
const all = { granted: 'yes', reserved: 'yes', requested: 'yes' } as const;
const ended = { granted: 'if worked on', reserved: 'if worked on', requested: 'no' } as const;

/** Whether means count in a year, by what the measure came to by its end (or the reference date) and by whether they are secured. */
const rules: Record<string, Record<string, Counts>> = {
  idea: { granted: 'no', reserved: 'no', requested: 'no' },
  planned: all,
  'awaiting-decision': all,
  running: all,
  paused: all,
  continued: all,
  done: { granted: 'yes', reserved: 'yes', requested: 'no' },
  deferred: ended,
  replaced: ended,
  dropped: ended,
};

const lastBudget = Math.max(...qe.budget.map(({ year }) => year));

/** Every resource in every year it is for; recurring ones up to the last year of the budget, behind which the example names nothing. */
const perYear = measures.flatMap((measure) =>
  (measure.resources ?? []).flatMap((resource) => {
    const { year, recurring } = resource;
    if (year === undefined || year > lastBudget) throw new Error(`means for a year which this test does not read: ${measure.id}`);
    return Array.from({ length: recurring ? lastBudget - year + 1 : 1 }, (_, more) => ({
      measure,
      resource,
      year: year + more,
    }));
  }),
);

/** What counts in a year, as known on a day. */
export function countedIn(year: number, asOf: string) {
  const end = `${year}-12-31` < asOf ? `${year}-12-31` : asOf;
  return perYear
    .filter((row) => row.year === year)
    .filter(({ measure, resource: { state = 'requested' } }) => {
      const rule = rules[statusOn(measure, end)]?.[state];
      if (rule === undefined) throw new Error(`a status which this test does not read: ${measure.id}`);
      return rule === 'yes' || (rule === 'if worked on' && isActiveIn(year, end, measure));
    })
    .map(({ measure: { id }, resource }) => ({ measure: { id }, resource }));
}

export const yearsOfMeans = [...new Set(perYear.map(({ year }) => year))];

/** A resource as reports list it. */
export const rowOf = ({
  measure,
  resource: { source, amount, posts, hours, granted },
}: ReturnType<typeof countedIn>[number]) => ({
  measure,
  source,
  amount,
  posts,
  hours,
  granted: granted === amount ? undefined : granted,
});

/** In euros, posts and hours by their state. */
export function sumsOf(resources: readonly Resource[]) {
  const sum = (state: string, key: 'amount' | 'posts' | 'hours') =>
    resources
      .filter((row) => (row.state ?? 'requested') === state)
      .map((row) => (key === 'amount' && state === 'granted' ? (row.granted ?? row.amount) : row[key]) ?? 0)
      .reduce((total, part) => total + part, 0);
  const of = (state: string) => ({ amount: sum(state, 'amount'), posts: sum(state, 'posts'), hours: sum(state, 'hours') });
  return { granted: of('granted'), reserved: of('reserved'), requested: of('requested') };
}

function balanceOf(resources: readonly Resource[], lines: readonly { amount: number }[]) {
  const sums = sumsOf(resources);
  if (lines.length === 0) return sums;
  const available = lines.reduce((total, { amount }) => total + amount, 0);
  return { ...sums, available, difference: available - sums.granted.amount - sums.reserved.amount };
}

/** The means of a year by their origin. */
export function meansOf(year: number, asOf: string) {
  const rows = countedIn(year, asOf);
  const budget = qe.budget.filter((line) => line.year === year);
  const resources = rows.map(({ resource }) => resource);
  const names = [...new Set([...budget, ...resources].map(({ source }) => source))];
  if (names.includes(undefined)) throw new Error('means without an origin, which this test does not read');
  const ofSource = <T extends { source?: string }>(some: readonly T[], name?: string) =>
    some.filter(({ source }) => source === name);
  return {
    year,
    sources: names.map((source) => ({ source, ...balanceOf(ofSource(resources, source), ofSource(budget, source)) })),
    total: balanceOf(resources, budget),
    rows: rows.map(rowOf),
    budget: budget.map(({ source, amount }) => ({ source, amount })),
  };
}
