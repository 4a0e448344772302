import type { Element } from 'hast';
import { legendSign, type Mark } from './marks.ts';
import type { FormatNumber } from './number.ts';
import type { SeriesData } from './series-data.ts';
import { seriesLabels } from './series-table.ts';
import { type Layout, textLines } from './svg.ts';
import { shorten, textWidth } from './text-fit.ts';

const small = 13;
const rowHeight = 24;

/**
 * The signs that occur in a series with their names, in as many rows as they need from a height on. In a narrow picture
 * comparison values stand here too, since there is no room for them beside their lines.
 */
export function seriesLegend(
  data: SeriesData,
  y: number,
  { width, narrow, low }: Layout,
  format: FormatNumber,
): { readonly shapes: Element[]; readonly bottom: number } {
  const labels = seriesLabels(data.labels);
  const reaches = data.targets.some(({ value }) => value !== undefined);
  const entries: [Mark, string, boolean][] = [
    ['point', labels.point, data.points.some(({ interim }) => !interim)],
    ['interim', labels.interim, data.points.some(({ interim }) => interim)],
    ['baseline', labels.baseline, data.baseline !== undefined],
    ['target', labels.target, reaches],
    ['corridor', labels.corridor, data.targets.some(({ value, from, to }) => value === undefined && (from ?? to) !== undefined)],
    ...(narrow
      ? (data.comparison ?? []).map(({ label, value }): [Mark, string, boolean] => [
          'comparison',
          `${format(value)} ${shorten(label, width - 110, small)}`,
          true,
        ])
      : ([['comparison', labels.comparison, (data.comparison ?? []).length > 0]] satisfies [Mark, string, boolean][])),
  ];
  const shapes: Element[] = [];
  let [x, row] = [0, y];
  for (const [kind, label, occurs] of entries) {
    if (!occurs) continue;
    const text = shorten(label, narrow ? width - 60 : 220, small);
    const wide = 36 + textWidth(text, small) + (low ? 10 : 22);
    if (x > 0 && x + wide > width) [x, row] = [0, row + rowHeight];
    shapes.push(...legendSign(kind, x, row - 4.5), textLines([text], { x: x + 36, y: row, size: small, muted: true }));
    x += wide;
  }
  return { shapes, bottom: row + 12 };
}
