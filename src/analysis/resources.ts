import type { MeansState, ResourceSum } from '../model/means.ts';
import type { YearOfResources } from '../model/measures-report.ts';
import type { Visibility } from '../model/records.ts';
import type { Resource } from '../model/resource.ts';
import type { Workspace } from '../model/workspace.ts';
import { budgetOf, countedMeans, meansRow } from './counted-means.ts';
import type { Day } from './day.ts';
import { forAudience } from './for-audience.ts';

/**
 * What the measures ask for and have, by year, as `countedMeans` defines it: each means with the measure that names it, and their sums
 * where the audience sees all of them.
 */
export function resourcesByYear(workspace: Workspace, asOf: Day, audience: Visibility): YearOfResources[] {
  const whole = countedMeans(workspace, asOf);
  const shown = audience === 'internal' ? whole : countedMeans(forAudience(workspace, audience), asOf);
  return [...shown].map(([year, counted]) => {
    const budget = budgetOf(workspace, year);
    const isAll = whole.get(year)?.length === counted.length;
    return {
      year,
      ...(isAll && sumsByState(counted.map(({ resource }) => resource))),
      ...(budget.length === 0 ? {} : { available: exact(budget.map(({ amount }) => amount)) }),
      rows: counted.map(meansRow),
      budget,
    };
  });
}

/** Amounts in euros, posts and hours by their state; without a state they are asked for. */
export function sumsByState(resources: readonly Resource[]): Record<MeansState, ResourceSum> {
  const sum = (state: MeansState) => sumOf(resources.filter((resource) => (resource.state ?? 'requested') === state));
  return { requested: sum('requested'), reserved: sum('reserved'), granted: sum('granted') };
}

const sumOf = (resources: readonly Resource[]): ResourceSum => ({
  amount: exact(resources.map(({ amount, granted, state }) => (state === 'granted' ? (granted ?? amount) : amount) ?? 0)),
  posts: exact(resources.map(({ posts }) => posts ?? 0)),
  hours: exact(resources.map(({ hours }) => hours ?? 0)),
});

/** In hundredths: sums of decimal fractions are not exact. */
export const exact = (values: readonly number[]): number =>
  values.reduce((hundredths, value) => hundredths + Math.round(value * 100), 0) / 100;
