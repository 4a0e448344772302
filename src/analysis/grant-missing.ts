import type { GrantMissing, GrantReport } from '../model/grant.ts';
import type { Indicator } from '../model/records.ts';
import type { Workspace } from '../model/workspace.ts';
import { cycleMonths } from './indicator-values.ts';

type Told = Omit<GrantReport, 'missing' | 'outlook' | 'deviations'>;

/**
 * What a Sachbericht needs and this folder does not say: first what no folder says, then what could be entered for the year. `year` is
 * the folder as of its end, `all` with what is dated later.
 */
export function grantMissing(told: Told, year: Workspace, all: Workspace): GrantMissing[] {
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
    ...listed('values', withoutValue(indicators, year, all)),
    ...listed(
      'participants',
      entries.filter(({ participants }) => participants.every(({ count }) => count === undefined)).map(({ title }) => title),
    ),
    ...part('signature'),
  ];
}

/** Of what an audience misses, only what the whole folder misses as well: what is kept from it is no gap. */
export function trulyMissing(shown: readonly GrantMissing[], whole: readonly GrantMissing[]): GrantMissing[] {
  return shown.flatMap((missing): GrantMissing[] => {
    const full = whole.filter(({ part }) => part === missing.part);
    if (!('names' in missing)) return full.some((other) => JSON.stringify(other) === JSON.stringify(missing)) ? [missing] : [];
    const names = missing.names.filter((name) => full.some((other) => 'names' in other && other.names.includes(name)));
    return names.length === 0 ? [] : [{ ...missing, names }];
  });
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

/** Indicators of which each year should bring a value, and this one has not; one whose series begins later was not there yet. */
function withoutValue(indicators: GrantReport['indicators'], { indicators: records }: Workspace, all: Workspace): string[] {
  const hasSeries = ({ baseline, measurements }: Indicator) => baseline?.date !== undefined || (measurements ?? []).length > 0;
  const isLater = (id: string, data: Indicator) =>
    !hasSeries(data) && all.indicators.some((entry) => entry.id === id && hasSeries(entry.data));
  return records
    .filter(
      ({ id, data }) =>
        (cycleMonths[data.cycle] ?? 24) <= 12 && !indicators.some((indicator) => indicator.id === id) && !isLater(id, data),
    )
    .map(({ data }) => data.title);
}
