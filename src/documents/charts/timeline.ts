import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { documentWords } from '../../messages/document-words.ts';
import type { Chart } from '../document.ts';
import { stripes } from './marks.ts';
import { dayNumber } from './series-data.ts';
import { type Layout, lineHeight, narrow, picture, shape, textLines, wide } from './svg.ts';
import { textWidth } from './text-fit.ts';
import { wordLines } from './word-fit.ts';

/** How a bar looks: what is done is full, what is under way striped, what is planned an outline, what rests or was given up a dashed one. */
export type TimelineLook = 'done' | 'running' | 'ahead' | 'resting';

export interface TimelineData {
  readonly title: string;
  /** The reference date, drawn as a line. Days are yyyy-mm-dd. */
  readonly today: string;
  readonly rows: readonly {
    readonly label: string;
    /** What stands below the bars: state and time in words. */
    readonly note: string;
    /** What happened, and what is planned. */
    readonly bars: readonly { readonly look: TimelineLook; readonly from?: string; readonly to?: string }[];
  }[];
}

type Row = TimelineData['rows'][number];

interface Plan {
  readonly layout: Layout;
  readonly x: (day: string) => number;
  readonly start: number;
  readonly end: number;
}

const words = documentWords.timeline;
const barHeight = 14;
const small = 13;
const top = 48;

const page = { className: 'chart-page', fill: '#ffffff' };

const looks: Readonly<Record<TimelineLook, Readonly<Record<string, string | number>>>> = {
  done: { className: 'chart-actual', fill: '#0b6471' },
  running: { fill: 'url(#stripes-running)', stroke: '#0b6471', strokeWidth: 1.5 },
  ahead: { ...page, stroke: 'currentColor', strokeWidth: 1.5 },
  resting: { ...page, stroke: 'currentColor', strokeWidth: 1.5, strokeDasharray: '3 3' },
};

/** What is under way. */
const hatching = () => stripes('stripes-running', page, { className: 'chart-line', stroke: '#0b6471', strokeWidth: 6 });

/** Measures over time, each with its state in words; those without any date have no bar. */
export function timelineChart(data: TimelineData): Chart {
  const { title, rows } = data;
  return {
    svg: draw(data, wide),
    narrow: draw(data, narrow),
    title,
    alt: `${title}. ${rows.map(({ label, note }) => `${label}: ${note}`).join('; ')}.`,
    caption: words.caption(title),
    table: { header: [words.row, words.note], rows: rows.map(({ label, note }) => [label, note]) },
  };
}

function draw(data: TimelineData, layout: Layout): Element {
  const start = layout.narrow ? 1 : 256;
  const end = layout.width - (layout.narrow ? 2 : 16);
  const days = [
    data.today,
    ...data.rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from ?? [], to ?? []].flat())),
  ].map(dayNumber);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  // a single day stands in the middle
  const scale = scaleLinear(first === last ? [first - 1, last + 1] : [first, last], [start, end]);
  const plan: Plan = { layout, x: (day) => scale(dayNumber(day)), start, end };
  const drawn: Element[] = [];
  let y = top;
  for (const row of data.rows) {
    const { shapes, height } = rowShapes(plan, row, y);
    drawn.push(...shapes);
    y += height;
  }
  return picture(layout, y + 8, hatching(), ...years(plan, [first, last], y), ...todayLine(plan, data.today, y), ...drawn);
}

/** A line and a number where each year begins, as far as there is room for it. */
function years({ x, start, end }: Plan, [first, last]: readonly [number, number], bottom: number): Element[] {
  const from = new Date(first * 86_400_000).getUTCFullYear() + 1;
  const to = new Date(last * 86_400_000).getUTCFullYear();
  let taken = start;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).flatMap((year) => {
    const at = x(`${year}-01-01`);
    const line = shape('path', { d: `M${Math.round(at)} ${top - 12}V${bottom}`, className: 'chart-rule', stroke: '#d3dae1' });
    const half = textWidth(String(year), small) / 2;
    if (at - half < taken || at + half > end) return [line];
    taken = at + half + 8;
    return [line, textLines([String(year)], { x: at, y: top - 20, anchor: 'middle', size: small, muted: true })];
  });
}

function todayLine({ x, start, end }: Plan, today: string, bottom: number): Element[] {
  const at = x(today);
  const half = textWidth(words.today, small) / 2;
  const middle = Math.min(Math.max(at, start + half), end - half);
  return [
    shape('path', {
      d: `M${Math.round(at)} ${top - 12}V${bottom}`,
      stroke: 'currentColor',
      strokeWidth: 1.5,
      strokeDasharray: '5 4',
    }),
    textLines([words.today], { x: middle, y: top - 35, anchor: 'middle', size: small, weight: 600 }),
  ];
}

function rowShapes(plan: Plan, row: Row, y: number): { shapes: Element[]; height: number } {
  const { layout, start, end } = plan;
  const label = wordLines(row.label, layout.narrow ? layout.width : 236);
  const labelHeight = label.length * lineHeight();
  const barAt = layout.narrow ? y + labelHeight + 14 : y + 6;
  const note = wordLines(row.note, end - start, small);
  const noteHeight = Math.max(0, note.length - 1) * lineHeight(small);
  const below = barHeight + (layout.narrow ? 29 : 21) + noteHeight;
  const height = Math.max(barAt - y + below, layout.narrow ? 0 : labelHeight + 9);
  return {
    shapes: [
      shape('path', { d: `M0 ${y + height}H${layout.width}`, className: 'chart-rule', stroke: '#d3dae1' }),
      textLines(label, { x: 0, y: layout.narrow ? y + 20 : y + 17, halo: true }),
      ...row.bars.map((one) => bar(plan, one, barAt)),
      textLines(note, { x: start, y: barAt + barHeight + (layout.narrow ? 17 : 14), size: small, muted: true, halo: true }),
    ],
    height,
  };
}

/** From beginning to end; open where one of them is not known, then to the edge of the picture. */
function bar({ x, start, end }: Plan, { from, to, look }: Row['bars'][number], y: number): Element {
  const left = from === undefined ? start : x(from);
  const right = to === undefined ? end : x(to);
  // a day is a stroke that can be seen
  return shape('rect', { x: left, y, width: Math.max(right - left, 4), height: barHeight, ...looks[look] });
}
