import { dayOfYear, listing } from '../../messages/format.ts';
import { byState, meansWithState } from '../../messages/means.ts';
import { measureTime } from '../../messages/measure-time.ts';
import type { ResourceSum } from '../../model/means.ts';
import type { PlannedMeasure, YearOfResources } from '../../model/measures-report.ts';
import type { Resource } from '../../model/resource.ts';
import { courseByYear } from './course.ts';

/** Helpers of the Maßnahmenplan. */
export function planHelpers() {
  return {
    /** A measure's status with what happened and what is planned: `{{measureTime this ../asOf}}` */
    measureTime: (measure: PlannedMeasure, asOf: string) => measureTime(measure, asOf),
    /** Posts or hours of a year or an origin by whether they are secured: „0,25 bewilligt, 0,5 beantragt“ */
    byState: (sums: Partial<Record<'requested' | 'reserved' | 'granted', ResourceSum>>, key: 'posts' | 'hours') =>
      byState(sums, key),
    meansInWords: (resource: Resource) => meansWithState(resource),
    /** Years of which the audience does not see all means: „2026 und 2027“ */
    yearsWithoutSums: (years: readonly YearOfResources[]) =>
      listing(years.filter(({ granted }) => granted === undefined).map(({ year }) => String(year))),
    courseByYear: (measure: PlannedMeasure) => courseByYear(measure),
    /** „21.11.“ */
    dayOfYear: (day: string) => dayOfYear(day),
    /** The first of a list: `{{#each (firstOf successes 3)}}` */
    firstOf: (list: readonly unknown[], count: number) => list.slice(0, count),
  };
}
