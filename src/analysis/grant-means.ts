import type { SourceOfMeans, YearOfMeans } from '../model/grant.ts';
import type { Measure } from '../model/records.ts';
import type { Resource } from '../model/resource.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';
import { exact, type NamedResource, resourcesIn, sumsByState } from './resources.ts';

/**
 * The means of a year by origin: what qe.yaml has available and what measures name. Ideas and what was put off count nothing. What was
 * granted or reserved for a measure that was replaced or dropped counts in the years in which the measure was worked on: it has been used.
 */
export function yearOfMeans(
  shown: Workspace,
  whole: Workspace,
  year: number,
  isActive: (measure: Entry<Measure>) => boolean,
): YearOfMeans {
  const of = (workspace: Workspace) => resourcesIn(workspace, year, (measure, resource) => counts(measure, resource, isActive));
  const resources = of(shown);
  const budget = (shown.settings.budget ?? []).filter((line) => line.year === year);
  const isAll = of(whole).length === resources.length;
  return {
    year,
    ...(isAll && {
      sources: bySource(resources, budget),
      total: sourceOf(
        undefined,
        resources,
        budget.map(({ amount }) => amount),
      ),
    }),
    rows: resources.map(({ measure, resource, index }) => ({
      measure: { id: measure.id, title: measure.data.title },
      status: measure.data.status,
      ...pick(resource, ['source', 'amount', 'posts', 'hours', 'note']),
      state: resource.state ?? 'requested',
      ...(resource.granted !== undefined && resource.granted !== resource.amount ? { granted: resource.granted } : {}),
      place: placeOf(measure, ['resources', index]),
    })),
    budget: budget.map((line) => ({ source: line.source, amount: line.amount, ...pick(line, ['budgetLine', 'note']) })),
  };
}

function counts(measure: Entry<Measure>, { state }: Resource, isActive: (measure: Entry<Measure>) => boolean): boolean {
  const { status } = measure.data;
  if (status === 'idea' || status === 'deferred') return false;
  if (status !== 'replaced' && status !== 'dropped') return true;
  return (state === 'granted' || state === 'reserved') && isActive(measure);
}

/** Origins of the budget in its order, then those only measures name, by their words; what names none comes last. */
function bySource(resources: readonly NamedResource[], budget: readonly { source: string; amount: number }[]): SourceOfMeans[] {
  const lines = [...new Set(budget.map(({ source }) => nameOf(source)))];
  const named = resources.flatMap(({ resource: { source } }) => (source === undefined ? [] : [nameOf(source)]));
  const others = [...new Set(named)].filter((source) => !lines.includes(source)).sort();
  const of = (source: string | undefined) =>
    sourceOf(
      source,
      resources.filter(({ resource }) => (resource.source === undefined ? undefined : nameOf(resource.source)) === source),
      budget.filter((line) => nameOf(line.source) === source).map(({ amount }) => amount),
    );
  return [...lines, ...others, ...(resources.some(({ resource }) => resource.source === undefined) ? [undefined] : [])].map(of);
}

/** The same origin written the same way, whatever its spaces and composed letters. */
const nameOf = (source: string): string => source.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

function sourceOf(source: string | undefined, resources: readonly NamedResource[], available: readonly number[]): SourceOfMeans {
  const sums = sumsByState(resources.map(({ resource }) => resource));
  const isPlanned = available.length > 0;
  return {
    ...(source === undefined ? {} : { source }),
    ...sums,
    ...(isPlanned && {
      available: exact(available),
      difference: exact([...available, -sums.granted.amount, -sums.reserved.amount]),
    }),
  };
}
