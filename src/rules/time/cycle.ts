import { periodSpan } from '../../analysis/day.ts';
import { cycleMonths } from '../../analysis/indicator-values.ts';
import type { FindingValues } from '../../model/finding.ts';
import type { Indicator } from '../../model/records.ts';
import { defineRule } from '../rule.ts';

/** A measurement's period, with months counted from year 0. */
interface Span {
  readonly index: number;
  readonly period: string;
  readonly from: number;
  readonly to: number;
  readonly months: number;
}

/**
 * The periods of measurements go with the cycle. A shorter one is an interim value, or a survey within the cycle, and fine by itself;
 * it is odd where the cycle holds two of them, or where it stands in place of a whole one. One finding an indicator: its cause is one.
 */
export const timeCycle = defineRule({
  id: 'time-cycle',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, data } of workspace.indicators) {
      const found = mismatchOf(data);
      if (found) yield { file, pointer: ['measurements', found.index, 'period'], values: found.values };
    }
  },
});

function mismatchOf({ cycle, measurements = [] }: Indicator): { index: number; values: FindingValues['time-cycle'] } | undefined {
  const months = cycleMonths[cycle];
  if (months === undefined) return undefined;
  const spans = measurements.map(spanOf).filter((span) => span.months > 0);
  const made = (why: FindingValues['time-cycle']['why'], span: Span, other?: Span) => {
    const fitting = cycleOf(span.months);
    return {
      index: span.index,
      values: {
        why,
        value: span.period,
        cycle,
        ...(fitting === undefined ? {} : { fitting }),
        ...(other && { other: other.period }),
      },
    };
  };
  const longer = spans.find((span) => span.months > months);
  if (longer) return made('longer', longer);
  // a survey each year in a cycle of two years is more than asked for, and no harm
  const window = Math.min(months, 12);
  for (const span of spans) {
    const other = spans.find((earlier) => earlier.to < span.from && sharesWindow(earlier, span, window));
    if (other) return made('twice-a-cycle', span, other);
  }
  const newest = spans.reduce((latest, { to }) => Math.max(latest, to), 0);
  const part = spans.find(
    (span) =>
      span.months < months &&
      span.to < newest &&
      spans.some((other) => other.months === months) &&
      !spans.some((other) => other !== span && windowOf(other.to, window) === windowOf(span.to, window)),
  );
  return part && made('part-of-cycle', part);
}

const windowOf = (month: number, window: number) => Math.floor(month / window);

/** Both lie in one year, half-year or quarter, and neither fills it. */
const sharesWindow = (a: Span, b: Span, window: number): boolean =>
  new Set([a.from, a.to, b.from, b.to].map((month) => windowOf(month, window))).size === 1;

function spanOf({ period }: { period: string }, index: number): Span {
  const { first, last, months } = periodSpan(period);
  return { index, period, from: monthOf(first), to: monthOf(last), months };
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const cycleOf = (months: number) =>
  (Object.keys(cycleMonths) as Indicator['cycle'][]).find((cycle) => cycleMonths[cycle] === months);
