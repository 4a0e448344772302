import { periodName, withUnit } from '../messages/format.ts';
import { reportWords } from '../messages/report-words.ts';
import { sinceWords } from '../messages/since.ts';
import type { MeasureStatus } from '../model/records.ts';
import type { IndicatorTrend, Trend, TrendPoint } from '../model/trend.ts';

/** How measures are put together in a table of their course. */
const together = {
  done: ['done', 'continued'],
  running: ['running'],
  ahead: ['planned', 'awaiting-decision', 'idea'],
  resting: ['paused', 'deferred'],
  ended: ['replaced', 'dropped'],
} as const satisfies Record<string, readonly MeasureStatus[]>;

/** What templates ask about the course over years. */
export const trendHelpers = {
  fromGit: ({ points }: Trend) => points.some(({ revision }) => revision !== undefined),
  /** Whether anything in focus had a level on any day, other than that nobody had looked yet. */
  hasLevels: ({ points }: Trend) => points.some(({ levels }) => levels.some(({ level }) => level !== 'unassessed')),
  hasShares: ({ points }: Trend) =>
    points.some(({ shares }) => shares && shares.minimum.met + shares.vision.met + shares.goals.met > 0),
  hasMeasures: ({ points }: Trend) => points.some(({ measures }) => measures !== undefined && measures.length > 0),
  /** How many measures of a day are where; nothing where that is not told. */
  measuresOf: ({ date, measures }: TrendPoint) => {
    const sums = Object.entries(together).map(([name, statuses]) => {
      const counted = measures?.filter(({ status }) => (statuses as readonly MeasureStatus[]).includes(status)) ?? [];
      return [name, measures ? String(counted.reduce((sum, { count }) => sum + count, 0)) : reportWords.none];
    });
    return { date, ...Object.fromEntries(sums) };
  },
  trendValue: (value: IndicatorTrend['values'][number] | null, unit: string) =>
    value
      ? `${withUnit(value.value, unit)} (${periodName(value.period)}${value.interim ? `, ${sinceWords.interim}` : ''})`
      : reportWords.none,
};
