import type { Element } from 'hast';
import { documentWords } from '../../messages/document-words.ts';
import type { Chart } from '../document.ts';
import { stripes } from './marks.ts';
import { type Layout, lineHeight, narrow, picture, shape, textLines, wide } from './svg.ts';
import { shorten } from './text-fit.ts';
import { wordLines } from './word-fit.ts';

/** Of how many criteria how many are met. */
export interface Share {
  readonly met: number;
  readonly of: number;
}

/** The standards of a circle or dimension. */
export interface ProfileData {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly minimum: Share;
    readonly vision: Share;
    readonly goals?: Share;
    /** Shown in place of the bars. */
    readonly note?: string;
  }[];
  readonly labels: { readonly minimum: string; readonly vision: string; readonly goals?: string; readonly actual: string };
}

type Row = ProfileData['rows'][number];
type Tier = 'minimum' | 'vision' | 'goals';

const words = documentWords.chart;
const tiers: readonly Tier[] = ['minimum', 'vision', 'goals'];

/** What the picture is made of: only what occurs in its standards. */
interface Plan {
  readonly layout: Layout;
  readonly labels: Readonly<Record<Tier, string>>;
  readonly shown: ReadonlySet<Tier>;
  readonly actual: string;
  /** Where bars begin, where the minimum ends, and where all of them end. */
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

const barHeight = 18;
/** From the top of a bar to that of the next one in the same row. */
const barStep = 44;
const small = 13;
const top = 40;
const solid = { className: 'chart-actual', fill: '#0b6471' };
const striped = { fill: 'url(#stripes)' };
/** Bars beyond the minimum. */
const hatching = () => stripes('stripes', solid, { className: 'chart-stripe', stroke: '#ffffff', strokeWidth: 5 });

/**
 * Per standard, how far the criteria of the minimum, and beyond it those of the vision, are met; development goals have
 * a bar of their own, since they lead to no level.
 */
export function profileChart(data: ProfileData): Chart {
  const { title, rows } = data;
  const labels = { ...data.labels, goals: data.labels.goals ?? words.goals };
  const shown = new Set(tiers.filter((tier) => rows.some((row) => row.note === undefined && shareOf(row, tier).of > 0)));
  return {
    svg: draw(data, labels, shown, wide),
    narrow: draw(data, labels, shown, narrow),
    title,
    alt: `${title}. ${rows.map((row) => `${row.label}: ${sentence(row, labels, shown)}`).join('; ')}.`,
    caption: words.profileCaption(title, Object.fromEntries([...shown].map((tier) => [tier, labels[tier]]))),
    table: table(rows, labels, shown),
  };
}

function draw(
  { rows, labels: { actual } }: ProfileData,
  labels: Plan['labels'],
  shown: ReadonlySet<Tier>,
  layout: Layout,
): Element {
  const start = layout.narrow ? 1 : 256;
  const end = layout.width - (layout.narrow ? 2 : 16);
  const hasBoth = shown.has('minimum') && shown.has('vision');
  const middle = hasBoth ? (start + end) / 2 : shown.has('vision') ? start : end;
  const plan: Plan = { layout, labels, shown, actual, start, middle, end };
  const drawn: Element[] = [];
  let y = top;
  for (const row of rows) {
    const { shapes, height } = rowShapes(plan, row, y);
    drawn.push(...shapes);
    y += height;
  }
  const legendShapes = shown.size === 0 ? [] : legend(plan, y + 24);
  return picture(layout, y + (shown.size === 0 ? 8 : 34), hatching(), ...head(plan), ...drawn, ...legendShapes);
}

/** The names of the marks; goals have one only where they are alone. */
function head({ labels, shown, start, middle, end }: Plan): Element[] {
  const name = (text: string, x: number, room: number): Element =>
    textLines([shorten(text, room)], { x, y: top - 20, anchor: 'end', weight: 600 });
  if (isGoalsOnly(shown)) return [name(labels.goals, end, end - start)];
  return [
    ...(shown.has('minimum') ? [name(labels.minimum, middle, middle - start - 8)] : []),
    ...(shown.has('vision') ? [name(labels.vision, end, end - middle - 8)] : []),
  ];
}

function isGoalsOnly(shown: ReadonlySet<Tier>): boolean {
  return shown.size === 1 && shown.has('goals');
}

function rowShapes(plan: Plan, row: Row, y: number): { shapes: Element[]; height: number } {
  const { layout, shown, start, middle, end } = plan;
  const label = wordLines(row.label, layout.narrow ? layout.width : 236);
  const labelHeight = label.length * lineHeight();
  // In a narrow picture the label stands above the bars.
  const barsAt = layout.narrow ? y + labelHeight + 14 : y + 11;
  const hasGoals = shareOf(row, 'goals').of > 0;
  const hasLevels = !isGoalsOnly(shown) && (row.minimum.of > 0 || row.vision.of > 0 || !hasGoals);
  const bars = row.note === undefined ? Number(hasLevels) + Number(hasGoals || !hasLevels) : 1;
  const height = Math.max(barsAt - y + 47 + (bars - 1) * barStep, layout.narrow ? 0 : labelHeight + 22);
  const shapes = [
    shape('path', { d: `M0 ${y + height}H${layout.width}`, className: 'chart-rule', stroke: '#d3dae1' }),
    textLines(label, { x: 0, y: layout.narrow ? y + 20 : y + 24 }),
  ];
  if (row.note !== undefined) {
    const note = wordLines(row.note, end - start - 8, small);
    return { shapes: [...shapes, textLines(note, { x: start, y: barsAt + 13, size: small, muted: true })], height };
  }
  const goals = shareOf(row, 'goals');
  // Marks of rows below each other make one line, which begins at its name.
  const markFrom = layout.narrow ? barsAt - 5 : y === top ? top - 12 : y;
  if (hasLevels) {
    // A mark ends where the row does, or above it where another bar follows.
    const [from, to] = [markFrom, layout.narrow || hasGoals ? barsAt + barHeight + 5 : y + height];
    if (shown.has('minimum')) shapes.push(...bar(row.minimum, start, middle, barsAt, solid));
    if (shown.has('vision')) shapes.push(...bar(row.vision, middle, end, barsAt, striped), mark(end, from, to, '5 4'));
    // On top of both bars.
    if (shown.has('minimum')) shapes.push(mark(middle, from, to));
  }
  if (hasGoals || !hasLevels) {
    const at = barsAt + (hasLevels ? barStep : 0);
    const caption = isGoalsOnly(shown) ? undefined : plan.labels.goals;
    shapes.push(...bar(goals, start, end, at, solid, caption));
    if (isGoalsOnly(shown)) shapes.push(mark(end, markFrom, layout.narrow ? at + barHeight + 5 : y + height));
  }
  return { shapes, height };
}

function mark(x: number, from: number, to: number, dashes?: string): Element {
  const look = { stroke: 'currentColor', strokeWidth: dashes ? 1.25 : 2, strokeDasharray: dashes };
  return shape('path', { d: `M${x} ${from}V${to}`, ...look });
}

function bar(
  { met, of }: Share,
  from: number,
  to: number,
  y: number,
  look: Readonly<Record<string, string>>,
  name?: string,
): Element[] {
  const text = name === undefined ? shareText({ met, of }) : `${name}: ${shareText({ met, of })}`;
  const caption = textLines([shorten(text, to - from - 8, small)], {
    x: from + 7,
    y: y + barHeight + 17,
    size: small,
    muted: true,
  });
  if (of <= 0) return [caption];
  const frame = { x: from, y, height: barHeight, stroke: '#8391a0', strokeWidth: 1 };
  const filled = (to - from) * Math.min(1, Math.max(0, met / of));
  const track = shape('rect', { ...frame, width: to - from, className: 'chart-soft', fill: '#f2f5f7' });
  return filled === 0
    ? [track, caption]
    : [track, shape('rect', { x: from, y, height: barHeight, width: filled, ...look }), caption];
}

function legend({ layout, shown, start, actual }: Plan, y: number): Element[] {
  const swatch = { y: y - 11, width: 22, height: 12 };
  const looks = [...(shown.has('minimum') || shown.has('goals') ? [solid] : []), ...(shown.has('vision') ? [striped] : [])];
  const x = start + looks.length * 22 + 10;
  return [
    ...looks.map((look, index) => shape('rect', { x: start + index * 22, ...swatch, ...look })),
    textLines([shorten(actual, layout.width - x - 16, small)], { x, y, size: small, muted: true }),
  ];
}

function shareOf(row: Row, tier: Tier): Share {
  return row[tier] ?? { met: 0, of: 0 };
}

function shareText({ met, of }: Share): string {
  return of <= 0 ? words.none : words.share(String(met), String(of));
}

/** The shares of a row that occur in the picture. */
function sentence(row: Row, labels: Plan['labels'], shown: ReadonlySet<Tier>): string {
  if (row.note !== undefined) return row.note;
  const parts = [...shown].filter((tier) => shareOf(row, tier).of > 0);
  return parts.length === 0 ? words.none : parts.map((tier) => `${labels[tier]} ${shareText(shareOf(row, tier))}`).join(', ');
}

function table(rows: readonly Row[], labels: Plan['labels'], shown: ReadonlySet<Tier>): Chart['table'] {
  const hasNotes = rows.some(({ note }) => note !== undefined);
  const cells = (row: Row): string[] => [
    row.label,
    ...[...shown].map((tier) => (row.note === undefined ? shareText(shareOf(row, tier)) : words.none)),
    ...(hasNotes ? [row.note ?? ''] : []),
  ];
  return {
    header: [words.row, ...[...shown].map((tier) => labels[tier]), ...(hasNotes ? [words.note] : [])],
    rows: rows.map(cells),
  };
}
