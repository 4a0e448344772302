import { periodSpan } from '../../analysis/day.ts';
import { defineRule } from '../rule.ts';
import { figuresOf, lastDigit, valueIn } from './figures.ts';

/**
 * The baseline is the value of a year that stands among the measurements too. Only for whole years: of shorter periods the file does
 * not say which of them the baseline is.
 */
export const baselineDiffers = defineRule({
  id: 'baseline-differs',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, data } of workspace.indicators) {
      const [baseline, ...others] = figuresOf(data);
      const before = baseline?.role === 'baseline' ? valueIn(baseline, data) : undefined;
      if (baseline?.date === undefined || before === undefined) continue;
      const years = others.filter(({ period }) => isYear(period, baseline.date));
      const [measurement] = years;
      const value = measurement && valueIn(measurement, data);
      // twice a year is told elsewhere
      if (years.length !== 1 || measurement?.period === undefined || value === undefined) continue;
      const rounding = Math.max(
        ...[baseline, measurement].map((figure) => (figure.value === undefined ? 0 : lastDigit(figure.value))),
      );
      if (Math.abs(value - before) <= rounding + 1e-9) continue;
      const pointer = [...measurement.pointer, measurement.value === undefined ? 'numerator' : 'value'];
      const elsewhere = { value: before, line: file.locate(['baseline'], 'key').line };
      yield { file, pointer, values: { period: measurement.period, value, baseline: elsewhere, unit: data.unit } };
    }
  },
});

function isYear(period: string | undefined, lastDay: string | undefined): boolean {
  if (period === undefined) return false;
  const { last, months } = periodSpan(period);
  return months === 12 && last === lastDay;
}
