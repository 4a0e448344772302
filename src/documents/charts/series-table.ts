import { documentWords } from '../../messages/document-words.ts';
import type { DataTable } from '../document.ts';
import type { FormatNumber } from './number.ts';
import { monthOf, type SeriesData } from './series-data.ts';

const words = documentWords.chart;

/** What the signs of a series are called. */
export function seriesLabels(given: SeriesData['labels']): Required<NonNullable<SeriesData['labels']>> {
  const { point, interim, baseline, target, corridor, comparison } = words;
  return { point, interim, baseline, target, corridor, comparison, ...given };
}

/** All values of a series in the order of time, comparison values last. */
export function seriesTable(data: SeriesData, format: FormatNumber): DataTable {
  const labels = seriesLabels(data.labels);
  const { points, targets, comparison = [], baseline } = data;
  const dated = [
    ...(baseline ? [{ date: baseline.date, cells: [monthOf(baseline.date), labels.baseline, format(baseline.value)] }] : []),
    ...points.map(({ date, label, value, interim }) => ({
      date,
      cells: [label, interim ? labels.interim : labels.point, format(value)],
    })),
    ...targets.map((target) => ({ date: target.date, cells: [monthOf(target.date), ...targetCells(target, labels, format)] })),
  ];
  dated.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  const compared = comparison.map(({ label, value }) => [label, labels.comparison, format(value)]);
  const value = data.unit === '' ? words.value : `${words.value} (${data.unit})`;
  return { header: [words.date, words.kind, value], rows: [...dated.map(({ cells }) => cells), ...compared] };
}

function targetCells(
  { value, from, to }: SeriesData['targets'][number],
  labels: { readonly target: string; readonly corridor: string },
  format: FormatNumber,
): [string, string] {
  if (value !== undefined) return [labels.target, format(value)];
  if (from !== undefined && to !== undefined) return [labels.corridor, words.range(format(from), format(to))];
  if (from !== undefined) return [labels.corridor, words.above(format(from))];
  return [labels.corridor, to === undefined ? words.none : words.below(format(to))];
}
