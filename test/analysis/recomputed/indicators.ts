import { byId, type Figure, type Indicator, indicators, later, period, qe } from './raw.ts';

export function figure({ value, numerator, denominator }: Figure, unit: string): number | undefined {
  if (value !== undefined || numerator === undefined || denominator === undefined) return value;
  return unit === '%' ? (100 * numerator) / denominator : numerator / denominator;
}

const cycles: Readonly<Record<string, number>> = { yearly: 12, 'two-yearly': 24 };
const day = (date: string) => new Date(`${date}T12:00:00Z`).getTime() / 86_400_000;

/** The baseline, once its day has come. */
export const baselineOn = ({ baseline }: Indicator, asOf: string) => ((baseline?.date ?? '') <= asOf ? baseline : undefined);

/** The latest whole value against what the direction asks for. */
function against(indicator: Indicator, asOf: string) {
  const { direction, targets = [], tolerance = 0, unit } = indicator;
  const baseline = baselineOn(indicator, asOf);
  const latest = wholeOf(indicator, asOf).at(-1);
  if (!latest || direction === 'context') return undefined;
  const { value, end } = latest;
  // the value from which all began is on no way yet; a range is asked for from the beginning
  if (direction !== 'corridor' && baseline?.date !== undefined && baseline.date >= end) return undefined;
  const start = baseline && figure(baseline, unit);
  const range = (from: number, to: number) => ({
    value,
    end,
    expected: { from, to },
    isOff: value < from - 1e-6 || value > to + 1e-6,
  });
  if (direction === 'hold') return start === undefined ? undefined : range(start - tolerance, start + tolerance);
  const [target] = targets;
  if (!target) return undefined;
  if (targets.length > 1 || target.date < end) throw new Error('targets that this test does not read');
  if (target.from !== undefined && target.to !== undefined) return range(target.from, target.to);
  if (start === undefined || baseline?.date === undefined || target.value === undefined) return undefined;
  const gone = (day(end) - day(baseline.date)) / (day(target.date) - day(baseline.date));
  const line = start * (1 - gone) + target.value * gone;
  return { value, end, expected: { line }, isOff: direction === 'up' ? value < line - 1e-6 : value > line + 1e-6 };
}

/** Whether a value counts up over a period that is not over. */
export function isInterim({ cycle, cumulative }: Indicator, item: { period: string }): boolean {
  const months = cycles[cycle];
  if (months === undefined) throw new Error(`a cycle that this test does not read: ${cycle}`);
  return cumulative === true && period(item.period).months < months;
}

/** The values of whole periods, the newest last. */
export const wholeOf = (indicator: Indicator, asOf: string) =>
  seriesOf(indicator, asOf).filter((item) => !isInterim(indicator, item));

/** All values until a day, the newest last. */
export function seriesOf({ measurements = [], unit }: Indicator, asOf: string) {
  return measurements
    .map((item) => ({ ...item, end: period(item.period).end, value: figure(item, unit) ?? Number.NaN }))
    .filter(({ end }) => end <= asOf)
    .sort((a, b) => a.end.localeCompare(b.end));
}

/** Codes of open work at an indicator. */
export function openAtIndicator(indicator: Indicator, asOf: string): string[] {
  const { unit, cycle, direction } = indicator;
  const baseline = baselineOn(indicator, asOf);
  const last = seriesOf(indicator, asOf).at(-1)?.end ?? baseline?.date;
  const grace = qe.reviewCycles?.indicators ?? 3;
  const isBare = direction !== 'context' && (baseline === undefined || figure(baseline, unit) === undefined);
  return [
    ...(against(indicator, asOf)?.isOff ? ['indicator-off-track'] : []),
    ...(last !== undefined && later(last, (cycles[cycle] ?? Number.NaN) + grace) < asOf ? ['indicator-stale'] : []),
    ...(isBare && (indicator.baseline?.pending === undefined || indicator.baseline.pending < asOf) ? ['baseline-missing'] : []),
  ];
}

export const offTrackTold = (some: readonly Indicator[], asOf: string) =>
  byId(
    some.flatMap((indicator) => {
      const told = against(indicator, asOf);
      return told?.isOff
        ? [[`indicator-off-track ${indicator.id}`, { values: { value: told.value, expected: told.expected } }] as const]
        : [];
    }),
  );

/** What succeeds: values on their line. */
export const onTrack = (asOf: string) =>
  byId(
    indicators.flatMap((indicator) => {
      const told = against(indicator, asOf);
      return told && !told.isOff ? [[indicator.id, { value: told.value }] as const] : [];
    }),
  );

const parts = ({ numerator, denominator }: Figure) => ({ numerator, denominator });

/** The numbers of a baseline; none where it has none yet. */
export function baselineNumbers(indicator: Indicator, asOf: string) {
  const baseline = baselineOn(indicator, asOf);
  const value = baseline && figure(baseline, indicator.unit);
  return baseline && value !== undefined ? { ...parts(baseline), value } : undefined;
}

/** Indicators with all their numbers. */
export const indicatorsOn = (asOf: string, isShown: (indicator: Indicator) => boolean = () => true) =>
  byId(
    indicators.filter(isShown).map((indicator) => {
      const { unit, targets = [], comparison = [], tolerance, step } = indicator;
      const told = against(indicator, asOf);
      return [
        indicator.id,
        {
          step,
          tolerance,
          baseline: baselineNumbers(indicator, asOf),
          targets: byId(targets.map(({ date, value, from, to }) => [date, { value, from, to }])),
          measurements: byId(
            seriesOf(indicator, asOf).map((item) => [item.period, { ...parts(item), n: item.n, value: item.value }]),
          ),
          ...(told && { comparedWith: { value: told.value, expected: told.expected, end: told.end } }),
          comparison: byId(
            comparison
              .filter(({ year }) => year <= Number(asOf.slice(0, 4)))
              .map((item) => [String(item.year), { ...parts(item), value: figure(item, unit), year: item.year }]),
          ),
          gaps: offTrackTold([indicator], asOf),
        },
      ];
    }),
  );
