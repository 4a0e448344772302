import type { Element } from 'hast';
import { legendSign, type Mark } from './marks.ts';
import type { FormatNumber } from './number.ts';
import type { SeriesData } from './series-data.ts';
import { hasSideLabels } from './series-frame.ts';
import { seriesLabels } from './series-table.ts';
import { type Layout, lineHeight, textLines } from './svg.ts';
import { textWidth } from './text-fit.ts';
import { wordLines } from './word-fit.ts';

const small = 13;
const rowHeight = 24;
/** For a sign, left of its name. */
const signRoom = 36;

/**
 * The signs that occur in a series with their names, in as many rows as they need from a height on. Where there is no room
 * for comparison values beside their lines, they stand here too.
 */
export function seriesLegend(
  data: SeriesData,
  y: number,
  layout: Layout,
  format: FormatNumber,
): { readonly shapes: Element[]; readonly bottom: number } {
  const { width, low } = layout;
  const namesComparison = !hasSideLabels(data, layout);
  const labels = seriesLabels(data.labels);
  const reaches = data.targets.some(({ value }) => value !== undefined);
  const entries: [Mark, string, boolean][] = [
    ['point', labels.point, data.points.some(({ interim }) => !interim)],
    ['interim', labels.interim, data.points.some(({ interim }) => interim)],
    ['baseline', labels.baseline, data.baseline !== undefined],
    ['target', labels.target, reaches],
    ['corridor', labels.corridor, data.targets.some(({ value, from, to }) => value === undefined && (from ?? to) !== undefined)],
    ...(namesComparison
      ? (data.comparison ?? []).map(({ label, value }): [Mark, string, boolean] => [
          'comparison',
          `${format(value)} ${label}`,
          true,
        ])
      : ([['comparison', labels.comparison, (data.comparison ?? []).length > 0]] satisfies [Mark, string, boolean][])),
  ];
  const shapes: Element[] = [];
  let [x, row, last] = [0, y, y];
  for (const [kind, label, occurs] of entries) {
    if (!occurs) continue;
    const lines = wordLines(label, width - signRoom - 10, small);
    const wide = signRoom + Math.max(0, ...lines.map((line) => textWidth(line, small))) + (low ? 10 : 22);
    if (x > 0 && x + wide > width) [x, row] = [0, last + rowHeight];
    shapes.push(...legendSign(kind, x, row - 4.5), textLines(lines, { x: x + signRoom, y: row, size: small, muted: true }));
    last = Math.max(last, row + (lines.length - 1) * lineHeight(small));
    x += wide;
  }
  return { shapes, bottom: last + 12 };
}
