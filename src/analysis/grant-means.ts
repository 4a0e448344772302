import type { SourceOfMeans, YearOfMeans } from '../model/grant.ts';
import type { BudgetLine } from '../model/means.ts';
import type { Workspace } from '../model/workspace.ts';
import { budgetOf, type CountedResource, countedMeans, meansRow } from './counted-means.ts';
import type { Day } from './day.ts';
import { exact, sumsByState } from './resources.ts';

/** The means of a year by origin: what qe.yaml has available, and what measures name as `countedMeans` defines it. */
export function yearOfMeans(released: Workspace, workspace: Workspace, year: number, asOf: Day): YearOfMeans {
  const resources = countedMeans(released, asOf).get(year) ?? [];
  const budget = budgetOf(released, year);
  const isAll = (countedMeans(workspace, asOf).get(year) ?? []).length === resources.length;
  return {
    year,
    ...(isAll && { sources: bySource(resources, budget), total: sourceOf(undefined, resources, budget) }),
    rows: resources.map(meansRow),
    budget,
  };
}

/** Origins of the budget in its order, then those only measures name, by their words; what names none comes last. */
function bySource(resources: readonly CountedResource[], budget: readonly BudgetLine[]): SourceOfMeans[] {
  const lines = [...new Set(budget.map(({ source }) => nameOf(source)))];
  const named = resources.flatMap(({ resource: { source } }) => (source === undefined ? [] : [nameOf(source)]));
  const others = [...new Set(named)].filter((source) => !lines.includes(source)).sort();
  const of = (source: string | undefined) =>
    sourceOf(
      source,
      resources.filter(({ resource }) => (resource.source === undefined ? undefined : nameOf(resource.source)) === source),
      budget.filter((line) => nameOf(line.source) === source),
    );
  return [...lines, ...others, ...(resources.some(({ resource }) => resource.source === undefined) ? [undefined] : [])].map(of);
}

/** The same origin written the same way, whatever its spaces and composed letters. */
const nameOf = (source: string): string => source.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

function sourceOf(
  source: string | undefined,
  resources: readonly CountedResource[],
  budget: readonly BudgetLine[],
): SourceOfMeans {
  const sums = sumsByState(resources.map(({ resource }) => resource));
  const available = budget.map(({ amount }) => amount);
  return {
    ...(source === undefined ? {} : { source }),
    ...sums,
    ...(budget.length > 0 && {
      available: exact(available),
      difference: exact([...available, -sums.granted.amount, -sums.reserved.amount]),
    }),
    places: [...budget, ...resources.map(meansRow)].map(({ place }) => place),
  };
}
