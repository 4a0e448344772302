import { statusOn } from './measures.ts';
import { type Measure, measures, period, qe, type Resource } from './raw.ts';

const hasEnded = (status: string) => status === 'replaced' || status === 'dropped';

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

/** What measures name for a year as they stand on a day; of what was given up only what was granted, and only where work went on. */
function resourcesIn(year: number, day: string, isActive: (measure: Measure) => boolean) {
  return measures.flatMap((measure) => {
    const status = statusOn(measure, day);
    if (status === 'idea' || status === 'deferred') return [];
    return (measure.resources ?? [])
      .filter(({ year: from = 9999, recurring }) => from === year || (recurring === true && from < year))
      .filter(({ state }) => !hasEnded(status) || (isActive(measure) && (state === 'granted' || state === 'reserved')))
      .map((resource) => ({ measure: { id: measure.id }, resource }));
  });
}

/** In euros, posts and hours by their state. */
function sumsOf(resources: readonly Resource[]) {
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
export function meansOf(year: number, day: string, isActive: (measure: Measure) => boolean) {
  const rows = resourcesIn(year, day, isActive);
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
    rows: rows.map(({ measure, resource: { source, amount, posts, hours, granted } }) => ({
      measure,
      source,
      amount,
      posts,
      hours,
      granted: granted === amount ? undefined : granted,
    })),
    budget: budget.map(({ source, amount }) => ({ source, amount })),
  };
}
