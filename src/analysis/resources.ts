import type { ResourceSum, YearOfResources } from '../model/measures-report.ts';
import type { Measure, MeasureStatus } from '../model/records.ts';
import type { Workspace } from '../model/workspace.ts';

/** Measures of these states need nothing (any more). */
const needNothing: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['idea', 'deferred', 'replaced', 'dropped']);

type Resource = NonNullable<Measure['resources']>[number];
type State = 'requested' | 'reserved' | 'granted';

/**
 * What the measures ask for and have, by year: amounts in euros, posts, hours. Where something other than what was asked for is granted,
 * that counts. What recurs counts in its year and in each later one up to the last year that anything names. Without a state it is
 * asked for; without a year it is in no year.
 */
export function resourcesByYear({ measures, settings }: Workspace): YearOfResources[] {
  const resources = measures.filter(({ data }) => !needNothing.has(data.status)).flatMap(({ data }) => data.resources ?? []);
  const budget = settings.budget ?? [];
  const named = resources.flatMap(({ year }) => year ?? []);
  const last = Math.max(...named, ...budget.map(({ year }) => year));
  const counts = (resource: Resource, year: number) =>
    resource.year === year ||
    (resource.recurring === true && resource.year !== undefined && resource.year < year && year <= last);
  const years = [
    ...new Set(resources.flatMap(({ year, recurring }) => (year === undefined ? [] : recurring ? span(year, last) : [year]))),
  ];
  return years
    .sort((a, b) => a - b)
    .map((year) => {
      const ofYear = resources.filter((resource) => counts(resource, year));
      const sum = (state: State) => sumOf(ofYear.filter((resource) => (resource.state ?? 'requested') === state));
      const available = budget.filter((line) => line.year === year);
      return {
        year,
        requested: sum('requested'),
        reserved: sum('reserved'),
        granted: sum('granted'),
        ...(available.length === 0 ? {} : { available: exact(available.map(({ amount }) => amount)) }),
      };
    });
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const sumOf = (resources: readonly Resource[]): ResourceSum => ({
  amount: exact(resources.map(({ amount, granted, state }) => (state === 'granted' ? (granted ?? amount) : amount) ?? 0)),
  posts: exact(resources.map(({ posts }) => posts ?? 0)),
  hours: exact(resources.map(({ hours }) => hours ?? 0)),
});

/** In hundredths: sums of decimal fractions are not exact. */
const exact = (values: readonly number[]): number =>
  values.reduce((hundredths, value) => hundredths + Math.round(value * 100), 0) / 100;
