import type { TargetMismatch } from '../../model/findings/plausibility.ts';
import type { Indicator } from '../../model/records.ts';
import type { Pointer } from '../../model/source.ts';
import { defineRule } from '../rule.ts';
import { figuresOf, isShare, valueIn } from './figures.ts';

interface Odd {
  readonly pointer: Pointer;
  readonly values: TargetMismatch;
}

type Target = NonNullable<Indicator['targets']>[number];

/** Rounding of shares must not decide which of two values is larger. */
const tiny = 1e-9;

/** A value to be held without a tolerance may differ from its baseline by this part of it. */
const farFromHeld = 0.2;

/** Targets lie where the direction leads, one after the other, and are of the kind the direction is compared with. */
export const targetDirection = defineRule({
  id: 'target-direction',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, data } of workspace.indicators)
      for (const { pointer, values } of oddsOf(data)) yield { file, pointer, values: { ...values, unit: data.unit } };
  },
});

/** A range has a lower and an upper limit. */
export const targetRange = defineRule({
  id: 'target-range',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const { file, data } of workspace.indicators)
      for (const [index, { from, to }] of (data.targets ?? []).entries())
        if (from !== undefined && to !== undefined && from > to)
          yield { file, pointer: ['targets', index, 'from'], values: { from, to } };
  },
});

function oddsOf(indicator: Indicator): Odd[] {
  const { direction, targets = [] } = indicator;
  const baseline = baselineOf(indicator);
  const each = (odd: (target: Target, pointer: Pointer) => Odd[]) =>
    targets.flatMap((target, index) => odd(target, ['targets', index]));
  switch (direction) {
    case 'context':
      // told once: all of them are left out
      return targets.length === 0 ? [] : [{ pointer: ['direction'], values: { why: 'context' } }];
    case 'corridor':
      return each(({ from, to, value }, pointer) =>
        value !== undefined && (from === undefined || to === undefined)
          ? [{ pointer: [...pointer, 'value'], values: { why: 'needs-range' } }]
          : [],
      );
    case 'hold':
      return holdOdds(indicator, baseline);
    default:
      return [
        ...each(({ value, from }, pointer) =>
          value === undefined && from !== undefined ? [{ pointer: [...pointer, 'from'], values: { why: 'needs-value' } }] : [],
        ),
        ...directedOdds(targets, direction, baseline),
      ];
  }
}

/** The baseline's value; a share that is none is told as such, and targets are not held against it. */
function baselineOf(indicator: Indicator): number | undefined {
  const [first] = figuresOf(indicator);
  const value = first?.role === 'baseline' ? valueIn(first, indicator) : undefined;
  return value !== undefined && isShare(indicator) && (value < 0 || value > 100) ? undefined : value;
}

/** What is held is compared with the baseline; a target outside its tolerance contradicts it. */
function holdOdds({ targets = [], tolerance }: Indicator, baseline: number | undefined): Odd[] {
  if (baseline === undefined) return [];
  if (tolerance !== undefined && tolerance >= Math.abs(baseline) && baseline !== 0)
    return [{ pointer: ['tolerance'], values: { why: 'wide-tolerance', value: tolerance, baseline } }];
  const allowed = tolerance ?? Math.abs(baseline) * farFromHeld;
  return targets.flatMap(({ value }, index): Odd[] =>
    value !== undefined && Math.abs(value - baseline) > allowed + tiny
      ? [
          {
            pointer: ['targets', index, 'value'],
            values: { why: 'off-hold', value, baseline, ...(tolerance === undefined ? {} : { tolerance }) },
          },
        ]
      : [],
  );
}

function directedOdds(targets: readonly Target[], direction: 'up' | 'down', baseline: number | undefined): Odd[] {
  const isBack = (value: number, before: number) => (direction === 'up' ? value < before - tiny : value > before + tiny);
  const ordered = targets
    .flatMap(({ value, date }, index) => (value === undefined ? [] : [{ value, date, index }]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index))
    // two targets of a day are told as such
    .filter(({ date }, at, all) => date !== all[at - 1]?.date);
  return ordered.flatMap(({ value, index }, at): Odd[] => {
    const pointer = ['targets', index, 'value'];
    if (baseline !== undefined && isBack(value, baseline))
      return [{ pointer, values: { why: 'against-baseline', direction, value, baseline } }];
    const before = ordered[at - 1];
    return before && isBack(value, before.value)
      ? [{ pointer, values: { why: 'back', direction, value, before: before.value, beforeDate: before.date } }]
      : [];
  });
}
