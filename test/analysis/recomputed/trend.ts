import { seriesOf } from './indicators.ts';
import { statusOn } from './measures.ts';
import { qualityOn } from './quality.ts';
import { assessments, indicators, type Measure, measures, meetings, period, standards } from './raw.ts';

/** How often each of the values is there. */
function counted<Key extends string>(key: Key, values: readonly string[]) {
  return [...new Set(values)].map((value) => ({ [key]: value, count: values.filter((other) => other === value).length }));
}

/** The days of agreed assessments, or else the year ends; the newest eight. */
function daysOf(asOf: string): string[] {
  const agreed = assessments.filter((entry) => entry.agreed && entry.date <= asOf).map(({ date }) => date);
  return (agreed.length > 0 ? [...new Set(agreed)].sort() : yearEndsOn(asOf)).slice(-8);
}

/** The ends of the years since anything was written down. */
export function yearEndsOn(asOf: string): string[] {
  const [first = asOf] = [
    ...measures.flatMap(({ progress = [] }) => progress.map(({ date }) => date)),
    ...indicators.flatMap(({ measurements = [] }) => measurements.map((item) => period(item.period).end)),
    ...meetings.map(({ date }) => date),
  ].sort();
  const ends: string[] = [];
  for (let year = Number(first.slice(0, 4)); `${year}-12-31` <= asOf; year++) ends.push(`${year}-12-31`);
  return ends;
}

/** What became something later was not there yet; without a course nobody knows since when it is. */
const isThereOn = ({ progress }: Measure, day: string) => progress === undefined || progress.some(({ date }) => date <= day);

/** The course over the years, without git; nothing where there are not two days to compare. */
export function trendOn(asOf: string, days = daysOf(asOf)) {
  if (days.length < 2) return undefined;
  return {
    points: days.map((date) => {
      const { succeeding: shares, levelOf } = qualityOn(date);
      const levels = standards.map(levelOf).filter((level) => level !== 'out-of-focus');
      const there = measures.filter((measure) => isThereOn(measure, date));
      return {
        date,
        levels: counted('level', levels),
        shares,
        measures: counted(
          'status',
          there.map((measure) => statusOn(measure, date)),
        ),
      };
    }),
    indicators: indicators.flatMap((indicator) => {
      const values = days.map((day) => {
        const newest = seriesOf(indicator, day).at(-1);
        return newest && { period: newest.period, value: newest.value };
      });
      const periods = new Set(values.flatMap((value) => value?.period ?? []));
      return periods.size < 2 ? [] : [{ id: indicator.id, values }];
    }),
  };
}
