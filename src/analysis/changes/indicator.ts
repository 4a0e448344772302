import type { TargetValue } from '../../model/changes.ts';
import type { Indicator } from '../../model/records.ts';
import { periodSpan } from '../day.ts';
import { figureOf } from '../indicator-values.ts';
import { pick } from '../pick.ts';
import type { CompareRest, Found, KindComparison } from './context.ts';
import { paired } from './pairs.ts';
import { canonical } from './plain.ts';

type Measurement = NonNullable<Indicator['measurements']>[number];
type Target = NonNullable<Indicator['targets']>[number];

/** What is told of an indicator in sentences of its own. */
export const indicatorChanges: KindComparison = {
  keys: ['targets', 'measurements', 'baseline'],
  compare(pair, _context, rest) {
    const [former, now] = [pair.former.data as unknown as Indicator, pair.now.data as unknown as Indicator];
    return [...measurementChanges(former, now, rest), ...targetChanges(former, now, rest), ...baselineChanges(former, now, rest)];
  },
};

function measurementChanges(former: Indicator, now: Indicator, rest: CompareRest): Found[] {
  const { unit } = now;
  const pairs = paired(former.measurements, now.measurements, ({ period }) => period);
  return [
    ...pairs.added.flatMap(({ now: item, index }): Found[] => {
      const value = figureOf(item, unit);
      const before = valueBefore(item, now);
      const values = { period: item.period, value: value ?? 0, unit, ...(before && { before }) };
      return value === undefined ? [] : [{ code: 'measurement', values, pointer: ['measurements', index] }];
    }),
    ...pairs.both.flatMap((both) => correction(both.former, both.now, both.index, { former, now, rest })),
    ...pairs.removed.map(
      ({ former: item }): Found => ({
        code: 'measurement-removed',
        values: { period: item.period, unit: former.unit, value: figureOf(item, former.unit) ?? 0 },
        pointer: ['measurements'],
      }),
    ),
  ];
}

/** The value of the last period of the same length that ended before. */
function valueBefore(
  { period }: Measurement,
  { measurements = [], unit }: Indicator,
): { period: string; value: number } | undefined {
  const { last, months } = periodSpan(period);
  let newest: { period: string; value: number; end: string } | undefined;
  for (const item of measurements) {
    const span = periodSpan(item.period);
    const value = figureOf(item, unit);
    if (value === undefined || span.last >= last || span.months !== months || (newest && newest.end >= span.last)) continue;
    newest = { period: item.period, value, end: span.last };
  }
  return newest && pick(newest, ['period', 'value']);
}

function correction(
  before: Measurement,
  after: Measurement,
  index: number,
  { former, now, rest }: { former: Indicator; now: Indicator; rest: CompareRest },
): Found[] {
  const pointer = ['measurements', index];
  const [from, to] = [figureOf(before, former.unit), figureOf(after, now.unit)];
  const isCorrected = from !== undefined && to !== undefined && from !== to;
  const figures = isCorrected ? ['value', 'numerator', 'denominator'] : [];
  const keys = (['value', 'numerator', 'denominator', 'n', 'note'] as const).filter((key) => !figures.includes(key));
  const inner = keys.flatMap((key) => rest(before[key], after[key], [...pointer, key], after.period));
  if (!isCorrected) return inner;
  const values = { period: after.period, unit: now.unit, from, to };
  return [{ code: 'measurement-corrected', values, pointer }, ...inner];
}

function targetChanges(former: Indicator, now: Indicator, rest: CompareRest): Found[] {
  const pairs = paired(former.targets, now.targets, ({ date }) => date);
  const [gone, fresh] = [pairs.removed[0], pairs.added[0]];
  // one target that is left on each side is the same for another day
  const isMoved = gone && fresh && pairs.removed.length === 1 && pairs.added.length === 1;
  const both = isMoved ? [...pairs.both, { former: gone.former, now: fresh.now, index: fresh.index }] : pairs.both;
  const { unit } = now;
  return [
    ...both.flatMap(({ former: from, now: to, index }): Found[] => {
      const move = moveOf(from, to);
      const pointer = ['targets', index];
      const told: Found[] =
        move === undefined ? [] : [{ code: 'target', values: { move, unit, from: bare(from), to: bare(to) }, pointer }];
      return [...told, ...rest(from.note, to.note, [...pointer, 'note'], to.date)];
    }),
    ...(isMoved ? [] : pairs.added).map(
      ({ now: to, index }): Found => ({
        code: 'target',
        values: { move: 'new', unit, to: bare(to) },
        pointer: ['targets', index],
      }),
    ),
    ...(isMoved ? [] : pairs.removed).map(
      ({ former: from }): Found => ({
        code: 'target',
        values: { move: 'removed', unit: former.unit, from: bare(from) },
        pointer: ['targets'],
      }),
    ),
  ];
}

const bare = (target: Target): TargetValue => pick(target, ['date', 'value', 'from', 'to']);

/** Which way a target went; nothing where it says the same. */
function moveOf(from: Target, to: Target): 'raised' | 'lowered' | 'changed' | 'postponed' | undefined {
  const figures = ({ value, from: low, to: high }: Target) => canonical({ value, low, high });
  if (figures(from) === figures(to)) return from.date === to.date ? undefined : 'postponed';
  if (from.value === undefined || to.value === undefined) return 'changed';
  return to.value > from.value ? 'raised' : 'lowered';
}

/** A value that was waited for is news; all else is told by its field. */
function baselineChanges(former: Indicator, now: Indicator, rest: CompareRest): Found[] {
  const before = former.baseline && figureOf(former.baseline, former.unit);
  const value = now.baseline && figureOf(now.baseline, now.unit);
  if (before !== undefined || value === undefined) return rest(former.baseline, now.baseline, ['baseline']);
  return [{ code: 'baseline', values: { value, unit: now.unit }, pointer: ['baseline'] }];
}
