import type { Measure } from '../model/records.ts';
import type { Entry } from '../model/workspace.ts';
import { periodSpan } from './day.ts';

/** A funding year: a calendar year, up to the reference date where it is not over. */
export interface FundingYear {
  readonly year: number;
  readonly first: string;
  readonly last: string;
  readonly complete: boolean;
}

/** The last calendar year that is complete on the reference date; on its last day a year is. */
export function lastCompleteYear(asOf: string): number {
  const year = Number(asOf.slice(0, 4));
  return asOf.slice(5) === '12-31' ? year : year - 1;
}

/** A year as far as it can be told on the reference date; undefined where it has not begun. */
export function fundingYear(year: number, asOf: string): FundingYear | undefined {
  const [first, end] = [`${String(year).padStart(4, '0')}-01-01`, `${String(year).padStart(4, '0')}-12-31`];
  if (first > asOf) return undefined;
  return { year, first, last: end <= asOf ? end : asOf, complete: end <= asOf };
}

/** Whether a day lies in the told part of the year. */
export const isIn = ({ first, last }: FundingYear, day: string | undefined): boolean =>
  day !== undefined && first <= day && day <= last;

/** Whether a period ends in the told part of the year. One that began earlier belongs to the year it ends in. */
export const endsIn = (year: FundingYear, period: string): boolean => isIn(year, periodSpan(period).last);

/**
 * Whether anything of a measure happened in the year: progress, a step, a review, uptake or an experience dated in it, or it was
 * running or carried on without a word. `released` is the measure with what is dated later: one whose course begins later was not there.
 */
export function isActiveIn(year: FundingYear, { data }: Entry<Measure>, released: Measure): boolean {
  const days = [
    ...(data.progress ?? []).map(({ date }) => date),
    ...(data.steps ?? []).map(({ done }) => done),
    ...(data.reviews ?? []).map(({ date }) => date),
    ...(data.experiences ?? []).map(({ date }) => date),
    ...(data.uptake ?? []).map(({ period }) => periodSpan(period).last),
  ];
  if (days.some((day) => isIn(year, day))) return data.status !== 'idea';
  const hasBegun = (data.start ?? year.first) <= year.last;
  if (data.status === 'running' || data.status === 'continued')
    return hasBegun && ((released.progress ?? []).length === 0 || (data.progress ?? []).length > 0);
  // finished without a word on when: the planned day has to do
  return data.status === 'done' && (released.progress ?? []).length === 0 && isIn(year, data.due);
}
