import type { IndicatorStanding, MeasurementStanding } from '../model/standing.ts';
import type { MeasuredValue, TargetRow } from '../model/targets.ts';
import { pick } from './pick.ts';

/** Rounding of shares must not decide whether a target is reached. */
const tiny = 1e-9;

type Target = IndicatorStanding['targets'][number];
type Range = Pick<Target, 'value' | 'from' | 'to'>;

/**
 * Each target of an indicator against what was measured. The next target and those after it are compared with the newest value of a
 * whole period, likewise the last of all; one that others have followed, with the newest value up to its own date. What is to be held
 * has one row: its baseline with the tolerance on both sides.
 */
export function targetRows(indicator: IndicatorStanding, asOf: string): TargetRow[] {
  const { direction, baseline, tolerance = 0, measurements } = indicator;
  const newest = newestWhole(measurements);
  const row = rowOf(indicator, asOf);
  if (direction === 'context') return [row({ state: 'context', ...measuredValue(newest) })];
  if (direction === 'hold') {
    if (!baseline) return [row({ state: 'no-target', ...measuredValue(newest) })];
    const range = { from: baseline.value - tolerance, to: baseline.value + tolerance };
    const aside = indicator.targets.findLast(({ value }) => value !== undefined);
    return [
      row({
        target: range,
        ...(aside?.value === undefined ? {} : { aside: { date: aside.date, value: aside.value } }),
        ...against(indicator, range, newest, false),
      }),
    ];
  }
  const targets = indicator.targets.filter((target) =>
    direction === 'corridor' ? target.from !== undefined && target.to !== undefined : target.value !== undefined,
  );
  if (targets.length === 0) return [row({ state: 'no-target', ...measuredValue(newest) })];
  const following = targets.findIndex(({ date }) => date >= asOf);
  const current = following < 0 ? targets.length - 1 : following;
  return targets.map((target, index) => {
    const value = index < current ? newestWhole(measurements.filter(({ end }) => end <= target.date)) : newest;
    // a range is to be kept all the time, so that of the next target counts already; a single value only on its day
    const hasTime = target.date >= asOf && (direction !== 'corridor' || index > current);
    const result = against(indicator, target, value, hasTime);
    const line = indicator.comparedWith;
    const isOpen = index === current && result.state === 'time-left' && line !== undefined && line.period === value?.period;
    return row({ target, ...result, ...(isOpen ? { onWay: !line.offTrack } : {}) });
  });
}

/** What holds of a row only where it also holds of the whole folder: outside, values on few people are left out. */
export function disclosedTargets(shown: readonly TargetRow[], whole: readonly TargetRow[]): TargetRow[] {
  const key = ({ state, reached, interim, missing, onWay }: TargetRow) =>
    JSON.stringify([state, reached, interim, missing, onWay]);
  return shown.map((row, index) => {
    const full = whole[index];
    if (full && key(full) === key(row)) return row;
    const { reached: _reached, interim: _interim, missing: _missing, side: _side, onWay: _onWay, ...rest } = row;
    return { ...rest, state: 'undisclosed' };
  });
}

const newestWhole = (measurements: readonly MeasurementStanding[]) => measurements.findLast(({ interim }) => !interim);

const measuredValue = (measured: MeasurementStanding | undefined): { reached?: MeasuredValue } =>
  measured ? { reached: pick(measured, ['period', 'value']) } : {};

type Result = Omit<TargetRow, 'id' | 'title' | 'unit' | 'direction' | 'step' | 'baseline' | 'place' | 'ahead'>;

function rowOf(indicator: IndicatorStanding, asOf: string) {
  const newest = indicator.measurements.at(-1);
  return (result: Result): TargetRow => ({
    ...pick(indicator, ['step', 'baseline']),
    id: indicator.id,
    title: indicator.title,
    unit: indicator.unit,
    direction: indicator.direction,
    ...result,
    ...(newest?.interim === true ? { interim: pick(newest, ['period', 'value']) } : {}),
    ahead: (result.target?.date ?? '') >= asOf,
    place: indicator.place,
  });
}

function against(
  { direction, measurements }: IndicatorStanding,
  target: Range,
  measured: MeasurementStanding | undefined,
  hasTime: boolean,
): Pick<Result, 'state' | 'reached' | 'missing' | 'side'> {
  if (!measured) return { state: measurements.some(({ interim }) => interim) ? 'interim' : 'no-value' };
  const { value } = measured;
  const lowest = target.from ?? (direction === 'down' ? Number.NEGATIVE_INFINITY : target.value) ?? Number.NEGATIVE_INFINITY;
  const highest = target.to ?? (direction === 'down' ? target.value : Number.POSITIVE_INFINITY) ?? Number.POSITIVE_INFINITY;
  const reached = measuredValue(measured);
  const state = hasTime ? 'time-left' : 'not-yet';
  if (value < lowest - tiny) return { ...reached, state, missing: lowest - value, side: 'below' };
  if (value > highest + tiny) return { ...reached, state, missing: value - highest, side: 'above' };
  return { ...reached, state: 'reached' };
}
