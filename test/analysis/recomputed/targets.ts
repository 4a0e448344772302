import { baselineNumbers, baselineOn, figure, isInterim, offTrackTold, onTrack, seriesOf, wholeOf } from './indicators.ts';
import { type Indicator, indicators } from './raw.ts';

/** What an indicator's target asks for, as far as the example needs it: one, and in the future. */
function targetOn(indicator: Indicator, asOf: string): Range | undefined {
  const { direction, unit, tolerance = 0, targets = [] } = indicator;
  const baseline = baselineOn(indicator, asOf);
  const start = baseline && figure(baseline, unit);
  if (direction === 'context') return undefined;
  if (direction === 'hold') return start === undefined ? undefined : { from: start - tolerance, to: start + tolerance };
  const [target] = targets;
  if (target && (targets.length > 1 || target.date <= asOf)) throw new Error('targets that this test does not read');
  return target && { value: target.value, from: target.from, to: target.to };
}

interface Range {
  value?: number | undefined;
  from?: number | undefined;
  to?: number | undefined;
}

function awayFrom({ value: wanted = Number.NaN, from = Number.NaN, to = Number.NaN }: Range, is: number, direction: string) {
  const away = { up: wanted - is, down: is - wanted, hold: Math.max(from - is, is - to), corridor: Math.max(from - is, is - to) }[
    direction
  ];
  if (away === undefined) throw new Error(`a direction that this test does not read: ${direction}`);
  return away;
}

function compared({ direction }: Indicator, target: Range, value: number | undefined, hasInterim: boolean) {
  if (value === undefined) return { state: hasInterim ? 'interim' : 'no-value' };
  const away = awayFrom(target, value, direction);
  if (away <= 1e-9) return { state: 'reached' };
  return { state: direction === 'up' || direction === 'down' ? 'time-left' : 'not-yet', missing: away };
}

/** Whether the newest value is as near as the line asks for; undefined without a line. */
function isOnWay(indicator: Indicator, asOf: string): boolean | undefined {
  if (onTrack(asOf)[indicator.id]) return true;
  return Object.keys(offTrackTold([indicator], asOf)).length > 0 ? false : undefined;
}

/** Every target against the newest value of a whole period; `since` adds the one known on an earlier day. */
export function targetsOn(asOf: string, since?: string) {
  return indicators.map((indicator) => {
    const { id, step, direction, targets = [] } = indicator;
    const series = seriesOf(indicator, asOf);
    const value = wholeOf(indicator, asOf).at(-1)?.value;
    const newest = series.at(-1);
    const target = targetOn(indicator, asOf);
    const before = since === undefined ? undefined : wholeOf(indicator, since).at(-1)?.value;
    const aside = direction === 'hold' && target ? targets.at(-1)?.value : undefined;
    const result = target
      ? compared(indicator, target, value, series.length > 0)
      : { state: direction === 'context' ? 'context' : 'no-target' };
    return {
      id,
      step,
      baseline: baselineNumbers(indicator, asOf),
      target,
      aside: { value: aside },
      reached: { value },
      interim: newest && isInterim(indicator, newest) ? { value: newest.value } : {},
      before: { value: before },
      ...result,
      onWay: result.state === 'time-left' ? isOnWay(indicator, asOf) : undefined,
    };
  });
}
