import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { type FormatNumber, formatTicks } from './number.ts';
import { dayNumber, monthOf, type SeriesData } from './series-data.ts';
import { type Layout, lineHeight, shape, textLines } from './svg.ts';
import { shorten, textWidth } from './text-fit.ts';
import { wordLines } from './word-fit.ts';

/** Where things stand in the picture of a series. */
export interface Frame {
  readonly layout: Layout;
  readonly x: (date: string) => number;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const small = 13;

/** Where the values of a picture that is not low begin and end. */
const usual = { top: 44, bottom: 300 } as const;

/** Room for the labels of comparison values right of the lines: more for a long word, so that it need not be broken. */
function margin({ comparison = [] }: SeriesData): number {
  const words = comparison.flatMap(({ label }) => label.split(/\s+/u)).map((word) => textWidth(word, small));
  return Math.min(210, Math.max(152, ...words.map((width) => width + sideGap + 1)));
}

/** Between the lines and their labels, and behind these. */
const sideGap = 12;

/** Scales over all dates and values; the vertical axis starts at 0, so that a small change does not look like a large one. */
export function seriesFrame(data: SeriesData, layout: Layout): Frame {
  const dates = [...data.points, ...data.targets, ...(data.baseline ? [data.baseline] : [])].map(({ date }) => dayNumber(date));
  const values = [
    0,
    ...data.points.map(({ value }) => value),
    ...data.targets.flatMap(({ value, from, to }) => [value, from, to].filter((part) => part !== undefined)),
    ...(data.comparison ?? []).map(({ value }) => value),
    ...(data.baseline ? [data.baseline.value] : []),
  ];
  const { width } = layout;
  const [left, right] = [56, hasSideLabels(data, layout) ? width - margin(data) : width - 16];
  const [top, bottom] = layout.low ? [40, 176] : [usual.top, usual.bottom];
  const [first, last] = dates.length === 0 ? [0, 1] : [Math.min(...dates), Math.max(...dates)];
  // A single day stands in the middle.
  const days = scaleLinear(first === last ? [first - 1, last + 1] : [first, last], [left + 28, right - 28]);
  const largest = Math.max(...values);
  const y = scaleLinear([Math.min(...values), largest === 0 ? 1 : largest], [bottom, top]).nice(5);
  return { x: (date) => days(dayNumber(date)), y, layout, left, right, top, bottom };
}

/** Labels at the right may stand a little above and below the lines they name. */
export const sideRoom = { above: 20, below: 40 } as const;

/** The lines of a label at the right. */
export const sideLines = (label: string, data: SeriesData): string[] => wordLines(label, margin(data) - sideGap, small);

/** How much of the height a label with its number takes. */
export const sideHeight = (lines: number): number => lines * lineHeight(small) + 4;

/** Whether comparison values have their labels at the right; in a narrow picture and where they have no room there, the legend names them. */
export function hasSideLabels(data: SeriesData, { narrow }: Layout): boolean {
  const { comparison = [] } = data;
  if (comparison.length === 0 || narrow) return false;
  const needed = comparison.reduce((sum, { label }) => sum + sideHeight(sideLines(label, data).length + 1), 0);
  return needed <= usual.bottom - usual.top + sideRoom.above + sideRoom.below;
}

/** The horizontal lines with their numbers, and the unit above them. */
export function valueAxis(frame: Frame, unit: string, format: FormatNumber): Element[] {
  const ticks = frame.y.ticks(5);
  const formatTick = formatTicks(ticks, format);
  return [
    textLines([shorten(unit, frame.layout.width / 2, small)], { x: 0, y: 18, size: small, muted: true }),
    ...ticks.flatMap((tick) => {
      const y = frame.y(tick);
      const line = { d: `M${frame.left} ${Math.round(y * 100) / 100}H${frame.right}`, strokeWidth: tick === 0 ? 1.5 : 1 };
      return [
        shape('path', { ...line, className: 'chart-rule', stroke: '#d3dae1' }),
        textLines([formatTick(tick)], { x: frame.left - 8, y: y + 4.5, anchor: 'end', size: small, muted: true }),
      ];
    }),
  ];
}

/** The times below the picture: on two lines where they would touch; what fits on neither is in the table. */
export function dateAxis(frame: Frame, data: SeriesData): Element[] {
  const named = new Map<string, string>(data.targets.map(({ date }) => [date, monthOf(date)]));
  if (data.baseline !== undefined) named.set(data.baseline.date, monthOf(data.baseline.date));
  for (const { date, label } of data.points) named.set(date, label);
  const ends = [0, 0];
  return [...named]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([date, label]) => {
      const x = frame.x(date);
      const text = shorten(label, 110, small);
      const half = textWidth(text, small) / 2;
      // Beside the labels of comparison values there is no room.
      const middle = Math.min(Math.max(x, half), (hasSideLabels(data, frame.layout) ? frame.right : frame.layout.width) - half);
      const line = ends.findIndex((end) => middle - half >= end);
      if (line < 0) return [];
      ends[line] = middle + half + 10;
      const tick = { d: `M${Math.round(x * 100) / 100} ${frame.bottom}v6`, className: 'chart-rule', stroke: '#8391a0' };
      return [
        shape('path', tick),
        textLines([text], { x: middle, y: frame.bottom + 22 + line * 17, anchor: 'middle', size: small, muted: true }),
      ];
    });
}
