import type { Element } from 'hast';
import { documentWords } from '../../messages/document-words.ts';
import type { Chart } from '../document.ts';
import { lineHeight, picture, shape, textLines, width } from './svg.ts';
import { fitLines, shorten, textWidth } from './text-fit.ts';

/** Of how many criteria how many are met. */
export interface Share {
  readonly met: number;
  readonly of: number;
}

/** The standards of a circle. */
export interface ProfileData {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly minimum: Share;
    readonly vision: Share;
    /** Shown in place of the bars. */
    readonly note?: string;
  }[];
  readonly labels: { readonly minimum: string; readonly vision: string; readonly actual: string };
}

type Row = ProfileData['rows'][number];

const words = documentWords.chart;
const labelWidth = 236;
const start = 256;
const minimumAt = 480;
const visionAt = 704;
const top = 40;
const barHeight = 18;
const small = 13;

/** Per standard, how far the criteria of the minimum, and beyond it those of the vision, are met. */
export function profileChart(data: ProfileData): Chart {
  const { title, rows, labels } = data;
  const drawn: Element[] = [];
  let y = top;
  for (const row of rows) {
    const label = fitLines(row.label, labelWidth, 3);
    const height = Math.max(58, label.length * lineHeight() + 22);
    drawn.push(...rowShapes(row, label, y, height));
    y += height;
  }
  return {
    svg: picture(y + 34, stripes(), ...marks(labels, y), ...drawn, ...legend(labels, y + 24)),
    title,
    alt: `${title}. ${rows.map((row) => `${row.label}: ${sentence(row, labels)}`).join('; ')}.`,
    caption: words.profileCaption(title, labels.minimum, labels.vision),
    table: table(rows, labels),
  };
}

/** Bars beyond the minimum differ in grey print and for colour-blind readers too. */
function stripes(): Element {
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return shape(
    'defs',
    {},
    shape(
      'pattern',
      { id: 'stripes', ...size },
      shape('rect', { width: 6, height: 6, className: 'chart-actual', fill: '#0b6471' }),
      shape('path', { d: 'M0 0V6', className: 'chart-stripe', stroke: '#ffffff', strokeWidth: 5 }),
    ),
  );
}

function marks(labels: ProfileData['labels'], bottom: number): Element[] {
  const line = (x: number, dashes?: string): Element =>
    shape('path', {
      d: `M${x} ${top - 12}V${bottom}`,
      stroke: 'currentColor',
      strokeWidth: dashes ? 1.25 : 2,
      strokeDasharray: dashes,
    });
  const room = minimumAt - start - 8;
  return [
    line(minimumAt),
    line(visionAt, '5 4'),
    textLines([shorten(labels.minimum, room)], { x: minimumAt, y: top - 20, anchor: 'end', weight: 600 }),
    textLines([shorten(labels.vision, room)], { x: visionAt, y: top - 20, anchor: 'end', weight: 600 }),
  ];
}

function rowShapes(row: Row, label: readonly string[], y: number, height: number): Element[] {
  const separator = shape('path', { d: `M0 ${y + height}H${width}`, className: 'chart-rule', stroke: '#d3dae1' });
  const name = textLines(label, { x: 0, y: y + 24 });
  if (row.note !== undefined) {
    // The lines of the marks must not run through the text.
    const note = fitLines(row.note, visionAt - start - 24, 1, small);
    const box = { x: start, y: y + 9, width: textWidth(note.join(''), small) + 8, height: 24 };
    return [
      separator,
      name,
      shape('rect', { ...box, className: 'chart-page', fill: '#ffffff' }),
      textLines(note, { x: start, y: y + 24, size: small, muted: true }),
    ];
  }
  return [
    separator,
    name,
    ...bar(row.minimum, start, minimumAt, y + 11, { className: 'chart-actual', fill: '#0b6471' }),
    ...bar(row.vision, minimumAt, visionAt, y + 11, { fill: 'url(#stripes)' }),
  ];
}

function bar({ met, of }: Share, from: number, to: number, y: number, look: Readonly<Record<string, string>>): Element[] {
  const caption = textLines([shareText({ met, of })], { x: from + 7, y: y + barHeight + 17, size: small, muted: true });
  if (of <= 0) return [caption];
  const frame = { x: from, y, height: barHeight, stroke: '#8391a0', strokeWidth: 1 };
  const filled = (to - from) * Math.min(1, Math.max(0, met / of));
  const track = shape('rect', { ...frame, width: to - from, className: 'chart-soft', fill: '#f2f5f7' });
  return filled === 0
    ? [track, caption]
    : [track, shape('rect', { x: from, y, height: barHeight, width: filled, ...look }), caption];
}

function legend(labels: ProfileData['labels'], y: number): Element[] {
  const swatch = { y: y - 11, width: 22, height: 12 };
  const text = shorten(labels.actual, width - start - 70, small);
  return [
    shape('rect', { x: start, ...swatch, className: 'chart-actual', fill: '#0b6471' }),
    shape('rect', { x: start + 22, ...swatch, fill: 'url(#stripes)' }),
    textLines([text], { x: start + 54, y, size: small, muted: true }),
  ];
}

function shareText({ met, of }: Share): string {
  return of <= 0 ? words.none : words.share(String(met), String(of));
}

function sentence(row: Row, { minimum, vision }: ProfileData['labels']): string {
  return row.note ?? `${minimum} ${shareText(row.minimum)}, ${vision} ${shareText(row.vision)}`;
}

function table(rows: readonly Row[], labels: ProfileData['labels']): Chart['table'] {
  const hasNotes = rows.some(({ note }) => note !== undefined);
  const cells = (row: Row): string[] => [
    row.label,
    row.note === undefined ? shareText(row.minimum) : words.none,
    row.note === undefined ? shareText(row.vision) : words.none,
    ...(hasNotes ? [row.note ?? ''] : []),
  ];
  return { header: [words.row, labels.minimum, labels.vision, ...(hasNotes ? [words.note] : [])], rows: rows.map(cells) };
}
