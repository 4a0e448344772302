import { periodSpan } from '../../analysis/day.ts';
import { cycleMonths } from '../../analysis/indicator-values.ts';
import type { Indicator, Measure } from '../../model/records.ts';
import type { Pointer } from '../../model/source.ts';
import { defineRule } from '../rule.ts';
import { figuresOf, isShare, valueIn } from './figures.ts';
import { fractionsIn } from './share.ts';

/** A value of a series. */
export interface Point {
  readonly value: number;
  /** How long it was counted: a count of a month says nothing about one of a year. */
  readonly months: number;
  /** Its last day. */
  readonly end: string;
  readonly pointer: Pointer;
  /** A baseline or target shows how large values are, and is not called mistyped itself. */
  readonly isMark?: true;
}

export interface Jump {
  readonly pointer: Pointer;
  readonly value: number;
  /** The others: the smallest, the largest, how many. */
  readonly low: number;
  readonly high: number;
  readonly others: number;
  readonly mend?: number;
}

/** With fewer values nobody can say what is usual. */
const fewest = 3;
/** Values that differ more than this among themselves make any other possible. */
const steady = 3;
/** So many times larger than the largest, or smaller than the smallest: less happens in life, a shifted decimal point is ten. */
const far = 8;
/** A value that a moved decimal point brings this close to the others is the one that was meant. */
const near = 1.5;

/**
 * Values that are out of all proportion to a steady series. Depends on ratios only, so that the unit does not matter; a zero among the
 * others says that everything is possible. A shorter period may explain a small value, never a large one; what is new begins small.
 */
export function jumpsIn(points: readonly Point[]): Jump[] {
  return points.flatMap((point) =>
    point.isMark || point.value <= 0 ? [] : (tooLarge(point, points) ?? tooSmall(point, points) ?? []),
  );
}

function tooLarge(point: Point, points: readonly Point[]): Jump | undefined {
  const others = points.filter((other) => other !== point && other.months >= point.months);
  const range = steadyRange(others);
  return range && point.value / range.high >= far ? jumpOf(point, range) : undefined;
}

/** Many things make a value small; only where a shifted decimal point explains it, it is told. */
function tooSmall(point: Point, points: readonly Point[]): Jump | undefined {
  const others = points.filter((other) => other !== point && other.months <= point.months);
  const range = steadyRange(others);
  if (!range || range.low / point.value < far || !others.some((other) => other.end < point.end)) return undefined;
  const jump = jumpOf(point, range);
  return jump.mend === undefined ? undefined : jump;
}

type Range = Pick<Jump, 'low' | 'high' | 'others'>;

function steadyRange(points: readonly Point[]): Range | undefined {
  if (points.length < fewest) return undefined;
  const low = points.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = points.reduce((most, { value }) => Math.max(most, value), 0);
  return low > 0 && high / low <= steady ? { low, high, others: points.length } : undefined;
}

/** With the value that moving the decimal point makes of it, where that is among the others or close to them. */
function jumpOf({ pointer, value }: Point, range: Range): Jump {
  const moved = [10, 100, 1000].flatMap((by) => [value / by, value * by]).map((it) => Number(it.toPrecision(12)));
  const mend = moved.find((it) => it >= range.low / near && it <= range.high * near);
  return { pointer, value, ...range, ...(mend === undefined ? {} : { mend }) };
}

/** Jumps that look like a slip of the key. */
export const valueJump = defineRule({
  id: 'value-jump',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, data } of workspace.indicators)
      for (const { pointer, ...jump } of jumpsIn(pointsOf(data))) yield { file, pointer, values: { ...jump, unit: data.unit } };
    for (const { file, data } of workspace.measures)
      for (const [unit, points] of uptakePoints(data))
        for (const { pointer, ...jump } of jumpsIn(points)) yield { file, pointer, values: { ...jump, unit } };
  },
});

/** The measurements of an indicator, with baseline and targets as marks. What another rule has an explanation for is left to it. */
function pointsOf(indicator: Indicator): Point[] {
  const whole = cycleMonths[indicator.cycle] ?? 12;
  const measured = new Set((indicator.measurements ?? []).map(({ period }) => periodSpan(period).last));
  const fractions = new Set(fractionsIn(indicator).map(({ pointer }) => pointer.join('/')));
  return figuresOf(indicator).flatMap((figure): Point[] => {
    const value = valueIn(figure, indicator);
    const isExplained =
      fractions.has(figure.pointer.join('/')) || (isShare(indicator) && value !== undefined && (value < 0 || value > 100));
    if (value === undefined || figure.role === 'comparison' || isExplained) return [];
    const pointer = [...figure.pointer, figure.value === undefined ? 'numerator' : 'value'];
    if (figure.period !== undefined) return [{ value, ...timeOf(figure.period), pointer }];
    // a baseline that stands among the measurements would count twice
    if (figure.role === 'baseline' && figure.date !== undefined && measured.has(figure.date)) return [];
    return [{ value, months: whole, end: figure.date ?? '', pointer, isMark: true }];
  });
}

function uptakePoints({ uptake = [] }: Measure): Map<string, Point[]> {
  const units = new Map<string, Point[]>();
  for (const [index, { period, count, unit = '' }] of uptake.entries()) {
    const point = { value: count, ...timeOf(period), pointer: ['uptake', index, 'count'] };
    units.set(unit, [...(units.get(unit) ?? []), point]);
  }
  return units;
}

function timeOf(period: string): { months: number; end: string } {
  const { months, last } = periodSpan(period);
  return { months, end: last };
}
