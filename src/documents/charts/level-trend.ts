import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { trendWords as words } from '../../messages/trend.ts';
import type { TrendLevel } from '../../model/trend.ts';
import type { Chart } from '../document.ts';
import { stripes } from './marks.ts';
import { type Attributes, type Layout, lineHeight, narrow, picture, shape, textLines, wide } from './svg.ts';
import { shorten, textWidth } from './text-fit.ts';

export interface LevelTrendData {
  readonly title: string;
  /** In the order of time; levels from the highest down, those without a standard left out. */
  readonly rows: readonly {
    readonly label: string;
    readonly levels: readonly { readonly level: TrendLevel; readonly count: number }[];
  }[];
}

type Row = LevelTrendData['rows'][number];

const barHeight = 26;
const small = 13;
const top = 8;
const legendStep = 24;

const accent = { className: 'chart-actual', fill: '#0b6471' };
const page = { className: 'chart-page', fill: '#ffffff' };
const line = { className: 'chart-line', stroke: '#0b6471' };

/** Told apart by hatching and edge as well as by colour. */
const looks: Readonly<Record<TrendLevel, Attributes>> = {
  vision: accent,
  minimum: { fill: 'url(#stripes-minimum)', ...line, strokeWidth: 1.5 },
  'below-minimum': { className: 'chart-soft', fill: '#e6ebef', stroke: 'currentColor', strokeWidth: 1.5 },
  unassessed: { ...page, stroke: 'currentColor', strokeWidth: 1.5, strokeDasharray: '5 4' },
  'not-applicable': { ...page, stroke: 'currentColor', strokeWidth: 1.5, strokeDasharray: '1.5 4' },
  undisclosed: { fill: 'url(#stripes-undisclosed)', stroke: 'currentColor', strokeWidth: 1 },
};

const hatchings = (): Element[] => [
  stripes('stripes-minimum', page, { ...line, strokeWidth: 6 }),
  stripes('stripes-undisclosed', page, { stroke: 'currentColor', strokeWidth: 1 }),
];

/** How many standards are at which level on each of several days: a bar a day, from the highest level on. */
export function levelTrend({ title, rows }: LevelTrendData): Chart {
  const shown = (Object.keys(looks) as TrendLevel[]).filter((level) => rows.some((row) => countOf(row, level) > 0));
  const told = (row: Row) =>
    row.levels.length === 0
      ? words.none
      : row.levels.map(({ level, count }) => words.count(count, words.levels[level])).join(', ');
  return {
    svg: draw(rows, shown, wide),
    narrow: draw(rows, shown, narrow),
    title,
    alt: `${title}. ${rows.map((row) => `${row.label}: ${told(row)}`).join('; ')}.`,
    caption: words.caption(
      title,
      shown.map((level) => `${words.looks[level]}: ${words.levels[level]}`),
    ),
    table: {
      header: [words.day, ...shown.map((level) => words.levels[level])],
      rows: rows.map((row) => [row.label, ...shown.map((level) => String(countOf(row, level)))]),
    },
  };
}

const countOf = ({ levels }: Row, level: TrendLevel): number => levels.find((item) => item.level === level)?.count ?? 0;

const totalOf = ({ levels }: Row): number => levels.reduce((sum, { count }) => sum + count, 0);

function draw(rows: readonly Row[], shown: readonly TrendLevel[], layout: Layout): Element {
  const start = layout.narrow ? 1 : 120;
  const end = layout.width - (layout.narrow ? 2 : 16);
  // as long as it has standards, so that bars of days with another focus can be told apart
  const x = scaleLinear([0, Math.max(1, ...rows.map(totalOf))], [start, end]);
  const drawn: Element[] = [];
  let y = top;
  for (const row of rows) {
    const { shapes, height } = rowShapes(row, x, y, layout, start);
    drawn.push(...shapes);
    y += height;
  }
  const { shapes, bottom } = legend(shown, y + 16, layout, start);
  return picture(layout, bottom, ...hatchings(), ...drawn, ...shapes);
}

function rowShapes(
  row: Row,
  x: (count: number) => number,
  y: number,
  layout: Layout,
  start: number,
): { shapes: Element[]; height: number } {
  const barAt = layout.narrow ? y + lineHeight() + 10 : y + 8;
  const height = barAt - y + barHeight + 30;
  const shapes = [textLines([row.label], { x: 0, y: layout.narrow ? y + 18 : barAt + 18, weight: 600 })];
  if (row.levels.length === 0) {
    const note = shorten(words.none, layout.width - start - 8, small);
    shapes.push(textLines([note], { x: start, y: barAt + 18, size: small, muted: true }));
    return { shapes, height };
  }
  let sum = 0;
  for (const { level, count } of row.levels) {
    const [from, to] = [x(sum), x(sum + count)];
    sum += count;
    shapes.push(
      shape('rect', { x: from + 1, y: barAt, width: Math.max(1, to - from - 2), height: barHeight, ...looks[level] }),
      textLines([String(count)], { x: (from + to) / 2, y: barAt + barHeight + 16, anchor: 'middle', size: small }),
    );
  }
  return { shapes, height };
}

/** The looks that occur with their names, in as many rows as they need. */
function legend(
  shown: readonly TrendLevel[],
  y: number,
  layout: Layout,
  start: number,
): { readonly shapes: Element[]; readonly bottom: number } {
  const shapes: Element[] = [];
  let [at, row] = [start, y];
  for (const level of shown) {
    const text = shorten(words.levels[level], layout.width - start - 34, small);
    const width = 30 + textWidth(text, small) + 16;
    if (at > start && at + width > layout.width) [at, row] = [start, row + legendStep];
    shapes.push(
      shape('rect', { x: at + 1, y: row - 11, width: 22, height: 13, ...looks[level] }),
      textLines([text], { x: at + 30, y: row, size: small, muted: true }),
    );
    at += width;
  }
  return { shapes, bottom: row + 12 };
}
