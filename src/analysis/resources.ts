import type { ResourceSum, YearOfResources } from '../model/measures-report.ts';
import type { Measure, MeasureStatus } from '../model/records.ts';
import type { Resource } from '../model/resource.ts';
import type { Entry, Workspace } from '../model/workspace.ts';

/** Measures of these states need nothing (any more). */
const needNothing: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['idea', 'deferred', 'replaced', 'dropped']);

/** A measure's resource, by its place in the measure's list. */
export interface NamedResource {
  readonly measure: Entry<Measure>;
  readonly resource: Resource;
  readonly index: number;
}

type State = 'requested' | 'reserved' | 'granted';

/**
 * What the measures ask for and have, by year: amounts in euros, posts, hours. Where something other than what was asked for is granted,
 * that counts. What recurs counts in its year and in each later one up to the last year that anything names. Without a state it is
 * asked for; without a year it is in no year.
 */
export function resourcesByYear(workspace: Workspace): YearOfResources[] {
  const all = namedResources(workspace, ({ data }) => !needNothing.has(data.status));
  const budget = workspace.settings.budget ?? [];
  const last = lastYear(workspace, all);
  const years = [
    ...new Set(
      all.flatMap(({ resource: { year, recurring } }) => (year === undefined ? [] : recurring ? span(year, last) : [year])),
    ),
  ];
  return years
    .sort((a, b) => a - b)
    .map((year) => {
      const ofYear = all.map(({ resource }) => resource).filter((resource) => countsIn(resource, year, last));
      const available = budget.filter((line) => line.year === year);
      return {
        year,
        ...sumsByState(ofYear),
        ...(available.length === 0 ? {} : { available: exact(available.map(({ amount }) => amount)) }),
      };
    });
}

/** What the chosen measures name for a year, with the measure that names it; what recurs counts as in `resourcesByYear`. */
export function resourcesIn(
  workspace: Workspace,
  year: number,
  isChosen: (measure: Entry<Measure>, resource: Resource) => boolean,
): NamedResource[] {
  const all = namedResources(workspace, isChosen);
  const last = lastYear(workspace, all);
  return all.filter(({ resource }) => countsIn(resource, year, last));
}

/** Amounts in euros, posts and hours by their state; without a state they are asked for. */
export function sumsByState(resources: readonly Resource[]): Record<State, ResourceSum> {
  const sum = (state: State) => sumOf(resources.filter((resource) => (resource.state ?? 'requested') === state));
  return { requested: sum('requested'), reserved: sum('reserved'), granted: sum('granted') };
}

function namedResources(
  { measures }: Workspace,
  isChosen: (measure: Entry<Measure>, resource: Resource) => boolean,
): NamedResource[] {
  return measures.flatMap((measure) =>
    (measure.data.resources ?? []).flatMap((resource, index) =>
      isChosen(measure, resource) ? [{ measure, resource, index }] : [],
    ),
  );
}

const lastYear = ({ settings }: Workspace, all: readonly NamedResource[]): number =>
  Math.max(...all.flatMap(({ resource }) => resource.year ?? []), ...(settings.budget ?? []).map(({ year }) => year));

const countsIn = ({ year: from, recurring }: Resource, year: number, last: number): boolean =>
  from === year || (recurring === true && from !== undefined && from < year && year <= last);

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const sumOf = (resources: readonly Resource[]): ResourceSum => ({
  amount: exact(resources.map(({ amount, granted, state }) => (state === 'granted' ? (granted ?? amount) : amount) ?? 0)),
  posts: exact(resources.map(({ posts }) => posts ?? 0)),
  hours: exact(resources.map(({ hours }) => hours ?? 0)),
});

/** In hundredths: sums of decimal fractions are not exact. */
export const exact = (values: readonly number[]): number =>
  values.reduce((hundredths, value) => hundredths + Math.round(value * 100), 0) / 100;
