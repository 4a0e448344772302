import type { Expected } from '../model/gap.ts';
import type { Indicator, Visibility } from '../model/records.ts';
import type { IndicatorStanding, MeasurementStanding } from '../model/standing.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { daysBetween, periodSpan } from './day.ts';
import { indicatorGaps } from './indicator-gaps.ts';
import { cycleMonths, figureOf } from './indicator-values.ts';
import { doingAbout } from './measures.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';

/** All indicators with their series and where the latest value stands against its line. */
export function indicatorStandings(workspace: Workspace, asOf: string, audience: Visibility): IndicatorStanding[] {
  return workspace.indicators.map((entry) => standingOf(workspace, entry, asOf, audience));
}

function standingOf(workspace: Workspace, entry: Entry<Indicator>, asOf: string, audience: Visibility): IndicatorStanding {
  const data = audience === 'internal' ? entry.data : reportable(entry.data);
  const measurements = series(data);
  const baselineValue = data.baseline && figureOf(data.baseline, data.unit);
  const comparedWith = compare(data, measurements);
  const responsible = workspace.groups.find(({ id }) => id === data.responsible);
  return {
    id: entry.id,
    ...pick(data, [
      'step',
      'ladder',
      'definition',
      'numerator',
      'denominator',
      'source',
      'method',
      'note',
      'tolerance',
      'cumulative',
    ]),
    title: data.title,
    unit: data.unit,
    direction: data.direction,
    cycle: data.cycle,
    ...(responsible && { responsible: { id: responsible.id, title: responsible.data.title } }),
    ...(data.baseline &&
      baselineValue !== undefined && {
        baseline: { ...pick(data.baseline, ['date', 'numerator', 'denominator']), value: baselineValue },
      }),
    targets: [...(data.targets ?? [])]
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map((target) => pick(target, ['date', 'value', 'from', 'to']) as typeof target),
    measurements,
    ...(comparedWith && { comparedWith }),
    comparison: (data.comparison ?? []).flatMap((item) => {
      const value = figureOf(item, data.unit);
      return value === undefined
        ? []
        : [{ ...pick(item, ['numerator', 'denominator']), value, year: item.year, source: item.source }];
    }),
    gaps: indicatorGaps(
      { ...entry, data },
      measurements,
      comparedWith,
      asOf,
      workspace.settings.reviewCycles.indicators,
      doingAbout(workspace, entry.id),
    ),
    place: placeOf(entry),
  };
}

/** As the staircase is climbed: input, then steps 1 to 7, then those on none. */
export function byStep(indicators: readonly IndicatorStanding[]): IndicatorStanding[] {
  const rank = ({ step }: IndicatorStanding) => (step === 'input' ? 0 : (step ?? 8));
  return [...indicators].sort((a, b) => rank(a) - rank(b));
}

/** Whether a value rests on enough people to be shown outside the steering group. */
export const isReported = (item: { n?: number; denominator?: number; value?: number }, reportFrom: number | undefined): boolean =>
  reportFrom === undefined || (item.n ?? item.denominator ?? item.value ?? 0) >= reportFrom;

/** Without the values on too few people, which only the steering group sees. */
export function reportable(indicator: Indicator): Indicator {
  const { baseline, measurements, ...rest } = indicator;
  const { reportFrom } = indicator;
  if (reportFrom === undefined) return indicator;
  const isEnough = (item: Parameters<typeof isReported>[0]) => isReported(item, reportFrom);
  const hasFigure = baseline && figureOf(baseline, indicator.unit) !== undefined;
  return {
    ...rest,
    ...(baseline && (!hasFigure || isEnough(baseline)) && { baseline }),
    ...(measurements && { measurements: measurements.filter(isEnough) }),
  };
}

/** The measurements by the end of their period. */
function series(indicator: Indicator): MeasurementStanding[] {
  const cycle = cycleMonths[indicator.cycle];
  return (indicator.measurements ?? [])
    .flatMap((item) => {
      const value = figureOf(item, indicator.unit);
      const { last, months } = periodSpan(item.period);
      if (value === undefined) return [];
      const interim = indicator.cumulative === true && cycle !== undefined && months < cycle;
      return [{ ...pick(item, ['numerator', 'denominator', 'n', 'note']), period: item.period, end: last, value, interim }];
    })
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : a.period < b.period ? -1 : 1));
}

/** Rounding of shares must not decide whether a value is on its line. */
const tiny = 1e-9;

/**
 * The latest measurement that can be compared, against what the direction asks for; undefined where nothing can be held against it, and where
 * the baseline is all that there is: a beginning is not on its way yet. A range to be in is asked for from the first value on.
 */
export function compare(indicator: Indicator, measurements: readonly MeasurementStanding[]): IndicatorStanding['comparedWith'] {
  const latest = measurements.filter(({ interim }) => !interim).at(-1);
  const expected = latest && expectedAt(indicator, latest.end);
  if (!latest || !expected || isBeginning(indicator, latest)) return undefined;
  const { value } = latest;
  const offTrack =
    'line' in expected
      ? indicator.direction === 'down'
        ? value > expected.line + tiny
        : value < expected.line - tiny
      : value < expected.from - tiny || value > expected.to + tiny;
  return { period: latest.period, value, expected, offTrack };
}

const isBeginning = ({ direction, baseline }: Indicator, { end }: MeasurementStanding): boolean =>
  direction !== 'corridor' && baseline?.date !== undefined && end <= baseline.date;

/** What the direction asks for on a day: the value of the straight line from the baseline to the next target, or the range to stay in. */
export function expectedAt(indicator: Indicator, day: string): Expected | undefined {
  const baseline = indicator.baseline && figureOf(indicator.baseline, indicator.unit);
  const since = indicator.baseline?.date;
  switch (indicator.direction) {
    case 'context':
      return undefined;
    case 'hold':
      return baseline === undefined
        ? undefined
        : { from: baseline - (indicator.tolerance ?? 0), to: baseline + (indicator.tolerance ?? 0) };
    case 'corridor': {
      const target = nextTarget(indicator, day, ({ from, to }) => from !== undefined && to !== undefined);
      return target?.from === undefined || target.to === undefined ? undefined : { from: target.from, to: target.to };
    }
    default: {
      // without a dated baseline there is no line, only a target that has been reached
      const isDated = baseline !== undefined && since !== undefined;
      const target = nextTarget(
        indicator,
        day,
        ({ value, date }) => value !== undefined && (isDated ? date > since : date <= day),
      );
      if (target?.value === undefined) return undefined;
      if (target.date <= day) return { line: target.value };
      // before the baseline nothing is expected yet
      if (!isDated || day < since) return undefined;
      return { line: baseline + ((target.value - baseline) * daysBetween(since, day)) / daysBetween(since, target.date) };
    }
  }
}

type Target = NonNullable<Indicator['targets']>[number];

/** The first fitting target on or after the day, else the last one. */
function nextTarget(indicator: Indicator, day: string, fits: (target: Target) => boolean): Target | undefined {
  const targets = (indicator.targets ?? []).filter(fits).sort((a, b) => (a.date < b.date ? -1 : 1));
  return targets.find(({ date }) => date >= day) ?? targets.at(-1);
}
