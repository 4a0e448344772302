import type { GrantMissing, GrantReport } from '../model/grant.ts';
import type { Workspace } from '../model/workspace.ts';
import { cycleMonths } from './indicator-values.ts';

type Told = Omit<GrantReport, 'missing' | 'outlook' | 'deviations'>;

/** What a Sachbericht needs and this folder does not say: first what no folder says, then what could be entered for the year. */
export function grantMissing(told: Told, year: Workspace): GrantMissing[] {
  const { means, measures, entries, indicators, organisation } = told;
  const sources = means.sources ?? [];
  const hasPosts = means.rows.some(({ posts }) => posts !== undefined) || indicators.some(({ step }) => step === 'input');
  const part = (name: Extract<GrantMissing, { readonly part: string }>['part'], isMissing = true) =>
    isMissing ? [{ part: name } as GrantMissing] : [];
  return [
    ...part('notice'),
    ...part('organisation', organisation === undefined),
    ...part('expenses'),
    ...part('fundingAreas'),
    ...part('unspent'),
    ...part('budget', means.budget.length === 0),
    ...sources.flatMap(({ source, difference }): GrantMissing[] =>
      source === undefined || difference === undefined || difference === 0
        ? []
        : [{ part: difference > 0 ? 'use' : 'beyond', source, amount: Math.abs(difference) }],
    ),
    ...listed(
      'noLine',
      means.budget.length === 0
        ? []
        : sources.flatMap(({ source, available, granted, reserved }) =>
            source !== undefined && available === undefined && granted.amount + reserved.amount > 0 ? [source] : [],
          ),
    ),
    ...listed('origin', [
      ...new Set(means.rows.filter(({ source }) => source === undefined).map(({ measure }) => measure.title)),
    ]),
    ...part('posts', !hasPosts),
    ...listed('uptake', withoutUptake(measures, year)),
    ...listed('values', withoutValue(indicators, year)),
    ...listed(
      'participants',
      entries.filter(({ participants }) => participants.every(({ count }) => count === undefined)).map(({ title }) => title),
    ),
    ...part('signature'),
  ];
}

const listed = (part: Extract<GrantMissing, { names: unknown }>['part'], names: readonly string[]): GrantMissing[] =>
  names.length === 0 ? [] : [{ part, names }];

/** Measures that offered something in the year, without a count that ends in it. */
function withoutUptake(measures: GrantReport['measures'], { measures: records }: Workspace): string[] {
  return measures
    .filter(({ status, uptake }) => (status === 'running' || status === 'continued') && uptake.length === 0)
    .filter(({ id }) => records.find((entry) => entry.id === id)?.data.noUptake !== true)
    .map(({ title }) => title);
}

/** Indicators of which each year should bring a value, and this one has not. */
function withoutValue(indicators: GrantReport['indicators'], { indicators: records }: Workspace): string[] {
  return records
    .filter(({ id, data }) => (cycleMonths[data.cycle] ?? 24) <= 12 && !indicators.some((indicator) => indicator.id === id))
    .map(({ data }) => data.title);
}
