import { line } from 'd3-shape';
import type { Element } from 'hast';
import type { Chart } from '../document.ts';
import { mark, strokes } from './marks.ts';
import { type FormatNumber, formatGerman } from './number.ts';
import { LabelPlaces, spread } from './place-labels.ts';
import type { SeriesData } from './series-data.ts';
import { dateAxis, type Frame, hasSideLabels, seriesFrame, sideHeight, sideLines, sideRoom, valueAxis } from './series-frame.ts';
import { seriesLegend } from './series-legend.ts';
import { seriesTable } from './series-table.ts';
import { beside, type Layout, narrow, picture, round, shape, textLines, wide } from './svg.ts';

const small = 13;

type Point = readonly [number, number];

/** An indicator over time: measured values, the way from the baseline to the targets, corridors and comparison values. */
export function seriesChart(data: SeriesData, format: FormatNumber = formatGerman): Chart {
  const table = seriesTable(data, format);
  return {
    svg: draw(data, format, wide),
    narrow: draw(data, format, narrow),
    beside: draw(data, format, beside),
    title: data.title,
    alt: `${data.title}. ${table.rows.map(([time, kind, value]) => `${kind} ${time}: ${value}`).join('; ')}.`,
    caption: data.unit === '' ? data.title : `${data.title} (${data.unit})`,
    table,
  };
}

function draw(data: SeriesData, format: FormatNumber, layout: Layout): Element {
  const frame = seriesFrame(data, layout);
  const legend = seriesLegend(data, frame.bottom + (layout.low ? 60 : 68), layout, format);
  return picture(
    layout,
    legend.bottom,
    ...valueAxis(frame, data.unit, format),
    ...dateAxis(frame, data),
    ...corridors(frame, data),
    ...comparisons(frame, data, format),
    ...measurements(frame, data, format),
    ...legend.shapes,
  );
}

/** Each corridor reaches back to the target before it. */
function corridors(frame: Frame, { targets }: SeriesData): Element[] {
  const sorted = [...targets].sort((one, other) => (one.date < other.date ? -1 : 1));
  const [low = 0, high = 0] = frame.y.domain();
  return sorted.flatMap(({ date, value, from, to }, index) => {
    if (value !== undefined || (from === undefined && to === undefined)) return [];
    const before = sorted[index - 1];
    const [left, right] = [before === undefined ? frame.left : frame.x(before.date), frame.x(date)];
    const [top, bottom] = [frame.y(to ?? high), frame.y(from ?? low)];
    const edges = `M${round(left)} ${round(top)}H${round(right)}M${round(left)} ${round(bottom)}H${round(right)}`;
    return [
      shape('rect', { x: left, y: top, width: right - left, height: bottom - top, ...strokes.corridor }),
      shape('path', { d: edges, ...strokes.corridorEdge }),
    ];
  });
}

/** Lines with their labels at the right, moved apart where they would touch. */
function comparisons(frame: Frame, data: SeriesData, format: FormatNumber): Element[] {
  const labels = [...(data.comparison ?? [])]
    .sort((one, other) => other.value - one.value)
    .map(({ label, value }) => {
      const lines = [...sideLines(label, data), format(value)];
      return { y: frame.y(value), lines, height: sideHeight(lines.length), middle: frame.y(value) };
    });
  const tops = spread(labels, frame.top - sideRoom.above, frame.bottom + sideRoom.below);
  return labels.flatMap(({ y, lines }, index) => [
    shape('path', { d: `M${frame.left} ${round(y)}H${frame.right}`, ...strokes.comparison }),
    ...(hasSideLabels(data, frame.layout)
      ? [textLines(lines, { x: frame.right + 8, y: (tops[index] ?? 0) + small, size: small })]
      : []),
  ]);
}

function measurements(frame: Frame, { points, baseline, targets, comparison = [] }: SeriesData, format: FormatNumber): Element[] {
  const at = (date: string, value: number): Point => [round(frame.x(date)), round(frame.y(value))];
  const sorted = [...points].sort((one, other) => (one.date < other.date ? -1 : 1));
  const measured = sorted.map(({ date, value }) => at(date, value));
  const goals = [...targets]
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .flatMap(({ date, value }) => (value === undefined ? [] : [{ place: at(date, value), value }]));
  const start = baseline === undefined ? [] : [at(baseline.date, baseline.value)];
  const expected = [...start, ...goals.map(({ place }) => place)];
  const path = line<Point>();
  const shapes: Element[] = [];
  if (expected.length > 1) shapes.push(shape('path', { d: path(expected) ?? '', ...strokes.expected }));
  if (measured.length > 1) shapes.push(shape('path', { d: path(measured) ?? '', ...strokes.measured }));

  const places = new LabelPlaces({ left: frame.left, right: frame.right, top: 24, bottom: frame.bottom });
  for (const [x, y] of [...measured, ...expected]) places.take({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 });
  for (const [x, y] of start) places.take({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 });
  places.takeLine(expected);
  for (const bound of targets.flatMap(({ value, from, to }) => (value === undefined ? [from, to] : [])))
    if (bound !== undefined)
      places.takeLine([
        [frame.left, frame.y(bound)],
        [frame.right, frame.y(bound)],
      ]);
  for (const { value } of comparison)
    places.takeLine([
      [frame.left, frame.y(value)],
      [frame.right, frame.y(value)],
    ]);
  places.takeLine(measured);
  const labelled = (kind: Parameters<typeof mark>[0], [x, y]: Point, value: number): void => {
    shapes.push(mark(kind, x, y));
    const isStart = x === start[0]?.[0] && y === start[0][1];
    const label = places.place(format(value), x, y, 14, isStart ? 13 : 9);
    if (label !== undefined) shapes.push(textLines([label.text], { ...label, weight: 600, halo: true }));
  };
  for (const { place, value } of goals) labelled('target', place, value);
  for (const [index, { value, interim }] of sorted.entries())
    labelled(interim ? 'interim' : 'point', measured[index] ?? [0, 0], value);
  // Often the first measurement is the baseline; it needs no second number then.
  const [first] = start;
  if (baseline !== undefined && first !== undefined) {
    const same = measured.some(([x, y]) => x === first[0] && y === first[1]);
    if (same)
      shapes.push(
        shape('rect', {
          x: first[0] - 9,
          y: first[1] - 9,
          width: 18,
          height: 18,
          fill: 'none',
          stroke: 'currentColor',
          strokeWidth: 1.5,
        }),
      );
    else labelled('baseline', first, baseline.value);
  }
  return shapes;
}
