import type { BudgetLine, MeansOfMeasure } from '../model/means.ts';
import type { Measure, MeasureStatus } from '../model/records.ts';
import type { Resource } from '../model/resource.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { measureAt } from './at-day.ts';
import type { Day } from './day.ts';
import { fundingYear, isActiveIn } from './grant-year.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';

/** A measure's resource, by its place in the measure's list; the measure as it stood at the end of the year. */
export interface CountedResource {
  readonly measure: Entry<Measure>;
  readonly resource: Resource;
  readonly index: number;
}

/** What these had counts only in years in which there was work on them. */
const givenUp: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['deferred', 'replaced', 'dropped']);

/** These ask for nothing any more. */
const over: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['done', ...givenUp]);

/**
 * The means that count in a year, for every report the same: for each year the measures count as they stood at its end, or on the
 * reference date where that is earlier, so that the sum of a past year stays what it is, whatever becomes of a measure later. What is
 * granted or reserved counts; of a measure that was put off, replaced or dropped by then only if it was worked on in that year
 * (`isActiveIn`). What is only asked for counts as long as the measure is not done, put off, replaced or dropped. Ideas count nothing.
 * What recurs counts in its year and in each later one up to the last year that the budget or counted means name. Without a state it is
 * asked for; without a year it is in no year. `released` is not yet reduced to a day. By year, in order.
 */
export function countedMeans({ measures, settings }: Workspace, asOf: Day): ReadonlyMap<number, readonly CountedResource[]> {
  const all = measures.flatMap((measure) =>
    (measure.data.resources ?? []).map((resource, index) => ({ measure, resource, index })),
  );
  const countedIn = (year: number, named: (resource: Resource) => boolean): CountedResource[] =>
    all.filter(({ resource }) => named(resource)).flatMap((row) => counted(row, year, asOf));
  const years = [...new Set(all.flatMap(({ resource }) => resource.year ?? []))].sort((a, b) => a - b);
  const lastNamed = years.filter((year) => countedIn(year, (resource) => resource.year === year).length > 0).at(-1);
  const last = Math.max(lastNamed ?? 0, ...(settings.budget ?? []).map(({ year }) => year));
  if (years.length === 0) return new Map();
  const told = all.some(({ resource }) => resource.recurring) ? span(Math.min(...years), Math.max(last, ...years)) : years;
  const byYear = told.map((year) => [year, countedIn(year, (resource) => isOf(resource, year, last))] as const);
  return new Map(byYear.filter(([, rows]) => rows.length > 0));
}

/** A resource with the measure that names it, as reports tell it. */
export function meansRow({ measure, resource, index }: CountedResource): MeansOfMeasure {
  return {
    measure: { id: measure.id, title: measure.data.title },
    status: measure.data.status,
    ...pick(resource, ['source', 'amount', 'posts', 'hours', 'note']),
    state: resource.state ?? 'requested',
    ...(resource.granted !== undefined && resource.granted !== resource.amount ? { granted: resource.granted } : {}),
    place: placeOf(measure, ['resources', index]),
  };
}

/** The lines of the budget for a year, with their places in qe.yaml. */
export function budgetOf({ settings, files }: Workspace, year: number): BudgetLine[] {
  const file = files.find(({ kind }) => kind === 'settings');
  return (settings.budget ?? []).flatMap((line, index) =>
    line.year === year
      ? [
          {
            source: line.source,
            amount: line.amount,
            ...pick(line, ['budgetLine', 'note']),
            place: { file: file?.path ?? 'qe.yaml', line: file?.locate(['budget', index]).line ?? 1 },
          },
        ]
      : [],
  );
}

function counted({ measure, resource, index }: CountedResource, year: number, asOf: Day): CountedResource[] {
  const told = fundingYear(year, asOf);
  const then = { ...measure, data: measureAt(measure.data, told?.last ?? asOf) };
  const { status } = then.data;
  if (status === 'idea') return [];
  const isSecured = resource.state === 'granted' || resource.state === 'reserved';
  const isWorkedOn = !givenUp.has(status) || (told !== undefined && isActiveIn(told, then, measure.data));
  return (isSecured ? isWorkedOn : !over.has(status)) ? [{ measure: then, resource, index }] : [];
}

const isOf = ({ year: from, recurring }: Resource, year: number, last: number): boolean =>
  from === year || (recurring === true && from !== undefined && from < year && year <= last);

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
