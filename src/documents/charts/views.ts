import type { Element } from 'hast';
import { viewsChartWords as words } from '../../messages/views-chart.ts';
import type { Chart } from '../document.ts';
import { stripes } from './marks.ts';
import { type Attributes, type Layout, lineHeight, narrow, picture, round, shape, textLines, wide } from './svg.ts';
import { textWidth } from './text-fit.ts';
import { wordLines } from './word-fit.ts';

/** The views on one criterion, a row each; they are shown side by side and never averaged. */
export interface ViewsData {
  /** What they are about. */
  readonly subject: string;
  /** The steps of the scale from the lowest up, then the answers beside it. */
  readonly answers: readonly { readonly id: string; readonly label: string; readonly onScale: boolean }[];
  readonly rows: readonly {
    readonly label: string;
    readonly respondents: number;
    readonly counts: readonly { readonly rating: string; readonly count: number }[];
  }[];
}

type Row = ViewsData['rows'][number];

/** How an answer looks: the higher the step, the more of its area is filled, which grey print keeps. */
interface Look {
  readonly id: string;
  readonly label: string;
  readonly fill: Attributes;
}

interface Plan {
  readonly layout: Layout;
  readonly looks: readonly Look[];
  readonly start: number;
  readonly end: number;
}

const barHeight = 22;
const small = 13;
const page = { className: 'chart-page', fill: '#ffffff' };
const edge = { stroke: '#0b6471', strokeWidth: 1.25 };
/** Steps next to each other are hatched across, so that a coarse printer keeps them apart too. */
const slants = [-45, 45] as const;
/** Twice the side of a hatching: of its line, half lies in the picture. */
const fullLine = 12;

/** Per perspective how many people hold which step, from the lowest step on the left; then who cannot say. */
export function viewsChart(data: ViewsData): Chart {
  const { subject, rows } = data;
  const title = words.title(subject);
  const steps = data.answers.filter(({ onScale }) => onScale);
  const label = (id: string) => data.answers.find((answer) => answer.id === id)?.label ?? id;
  const held = ({ counts }: Row) => counts.map(({ rating, count }) => words.held(count, label(rating))).join(', ');
  const told = rows.map((row) => `${row.label} (${words.people(row.respondents)}): ${held(row)}`);
  return {
    svg: draw(data, wide),
    narrow: draw(data, narrow),
    title,
    alt: `${title}. ${told.join('; ')}.`,
    caption: words.caption(title, steps[0]?.label ?? '', steps.at(-1)?.label ?? ''),
    table: table(data),
  };
}

function draw(data: ViewsData, layout: Layout): Element {
  const looks = looksOf(data);
  const plan: Plan = { layout, looks, start: layout.narrow ? 1 : 256, end: layout.width - (layout.narrow ? 2 : 16) };
  const drawn: Element[] = [];
  let y = 4;
  for (const row of data.rows) {
    const { shapes, height } = rowShapes(plan, row, y);
    drawn.push(...shapes);
    y += height;
  }
  const legend = legendShapes(plan, data, y + 22);
  const inks = looks.flatMap((_look, index) => {
    const share = inkOf(data, index);
    return share === undefined || share === 0 || share === 1
      ? []
      : [
          stripes(
            `step-${index}`,
            page,
            { className: 'chart-line', stroke: '#0b6471', strokeWidth: round(fullLine * share) },
            slants[index % 2],
          ),
        ];
  });
  return picture(layout, legend.bottom, ...inks, ...drawn, ...legend.shapes);
}

/** How much of a step's area is filled: none of the lowest, all of the highest; undefined beside the scale. */
function inkOf({ answers }: ViewsData, index: number): number | undefined {
  const steps = answers.filter(({ onScale }) => onScale).length;
  if (answers[index]?.onScale !== true) return undefined;
  return steps < 2 ? 1 : index / (steps - 1);
}

function looksOf(data: ViewsData): Look[] {
  return data.answers.map(({ id, label }, index) => {
    const share = inkOf(data, index);
    const fill: Attributes =
      share === undefined
        ? { ...page, stroke: 'currentColor', strokeWidth: 1.25, strokeDasharray: '3 3' }
        : share === 0
          ? { ...page, ...edge }
          : share === 1
            ? { className: 'chart-actual', fill: '#0b6471', ...edge }
            : { fill: `url(#step-${index})`, ...edge };
    return { id, label, fill };
  });
}

function rowShapes({ layout, looks, start, end }: Plan, row: Row, y: number): { shapes: Element[]; height: number } {
  const label = wordLines(row.label, layout.narrow ? layout.width : 236);
  const people = words.people(row.respondents);
  const isBeside = textWidth(label.at(-1) ?? '') + 10 + textWidth(people, small) <= (layout.narrow ? layout.width : 246);
  const isOneLine = isBeside && label.length === 1;
  const labelAt = y + (isOneLine && !layout.narrow ? 23 : 17);
  const lastAt = labelAt + (label.length - 1) * lineHeight();
  const peopleAt = isBeside ? lastAt : lastAt + lineHeight() - 1;
  const barAt = layout.narrow ? peopleAt + 8 : y + 7;
  const height = Math.max(barAt + barHeight + 7, peopleAt + 9) - y;
  const shapes = [
    shape('path', { d: `M0 ${round(y + height)}H${layout.width}`, className: 'chart-rule', stroke: '#d3dae1' }),
    isBeside ? followed(textLines(label, { x: 0, y: labelAt }), people) : textLines(label, { x: 0, y: labelAt }),
    ...(isBeside ? [] : [textLines([people], { x: 0, y: peopleAt, size: small, muted: true })]),
  ];
  const answered = row.counts.reduce((sum, { count }) => sum + count, 0);
  const unit = (end - start) / Math.max(1, row.respondents, answered);
  let x = start;
  for (const { id, fill } of looks) {
    const count = row.counts.find(({ rating }) => rating === id)?.count ?? 0;
    if (count === 0) continue;
    const width = unit * count;
    shapes.push(shape('rect', { x, y: barAt, width: Math.max(1, width - 2), height: barHeight, ...fill }));
    shapes.push(...countShapes(count, { x, y: barAt, width: width - 2 }));
    x += width;
  }
  return { shapes, height };
}

/** A text and, behind its last line, something smaller. */
function followed(text: Element, note: string): Element {
  const look = { dx: 8, fontSize: small, className: 'chart-muted', fill: '#515e6b' };
  return { ...text, children: [...text.children, shape('tspan', look, { type: 'text', value: note })] };
}

/** A number on a ground of its own, since none can be read on hatching; nothing where it has no room. */
function countShapes(
  count: number,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Element[] {
  const needed = textWidth(String(count), small) + 6;
  if (needed > width) return [];
  const middle = x + width / 2;
  return [
    shape('rect', { x: middle - needed / 2, y: y + 3, width: needed, height: barHeight - 6, rx: 3, ...page }),
    textLines([String(count)], { x: middle, y: y + 16, anchor: 'middle', size: small, weight: 600 }),
  ];
}

/** Every step of the scale, so that it can be read as one, and the answers beside it that somebody gave. */
function legendShapes({ layout, looks, start }: Plan, { answers, rows }: ViewsData, y: number) {
  const given = new Set(rows.flatMap(({ counts }) => counts.map(({ rating }) => rating)));
  const shown = looks.filter(({ id }, index) => answers[index]?.onScale === true || given.has(id));
  const from = layout.narrow ? 1 : start;
  const shapes: Element[] = [];
  let x = from;
  let line = y;
  let last = y;
  for (const { label, fill } of shown) {
    const width = 30 + textWidth(label, small) + 18;
    if (x > from && x + width > layout.width) {
      x = from;
      line = last + 22;
    }
    const lines = wordLines(label, layout.width - x - 34, small);
    shapes.push(shape('rect', { x, y: line - 11, width: 22, height: 12, ...fill }));
    shapes.push(textLines(lines, { x: x + 30, y: line, size: small, muted: true }));
    last = Math.max(last, line + (lines.length - 1) * lineHeight(small));
    x += width;
  }
  return { shapes, bottom: last + 12 };
}

/** The answers that somebody gave, each in a column. */
function table({ answers, rows }: ViewsData): Chart['table'] {
  const count = (row: Row, id: string) => row.counts.find(({ rating }) => rating === id)?.count ?? 0;
  const shown = answers.filter(({ id }) => rows.some((row) => count(row, id) > 0));
  const rest = (row: Row) => row.respondents - row.counts.reduce((sum, item) => sum + item.count, 0);
  const hasRest = rows.some((row) => rest(row) > 0);
  return {
    header: [words.perspective, words.respondents, ...shown.map(({ label }) => label), ...(hasRest ? [words.unanswered] : [])],
    rows: rows.map((row) => [
      row.label,
      String(row.respondents),
      ...shown.map(({ id }) => String(count(row, id))),
      ...(hasRest ? [String(Math.max(0, rest(row)))] : []),
    ]),
  };
}
