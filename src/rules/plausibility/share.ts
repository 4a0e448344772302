import type { Indicator } from '../../model/records.ts';
import { defineRule } from '../rule.ts';
import { type Figure, figuresOf, isPercent, isShare, lastDigit, valueIn } from './figures.ts';

/** Both parts of a share. */
type Parts = Figure & { readonly numerator: number; readonly denominator: number };

const hasParts = (figure: Figure): figure is Parts =>
  figure.numerator !== undefined && figure.denominator !== undefined && figure.denominator > 0;

const isOver = (figure: Figure) => hasParts(figure) && figure.numerator > figure.denominator;

/** A share counts part of what its denominator counts. In other units, and where the words say so, more is possible. */
export const shareOverWhole = defineRule({
  id: 'share-over-whole',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const { file, data } of workspace.indicators) {
      if (!isShare(data)) continue;
      for (const figure of figuresOf(data).filter(hasParts)) {
        const { numerator, denominator, pointer } = figure;
        if (isOver(figure)) yield { file, pointer: [...pointer, 'numerator'], values: { numerator, denominator } };
      }
    }
  },
});

/** A share in per cent lies between 0 and 100. */
export const percentRange = defineRule({
  id: 'percent-range',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const { file, data } of workspace.indicators) {
      if (!isShare(data)) continue;
      // a value beside a numerator that is too large is the consequence of it
      for (const { pointer, value } of givenValues(data))
        if (value < 0 || value > 100) yield { file, pointer, values: { field: workspace.fieldAt(file, pointer), value } };
    }
  },
});

/** Values as they are written, with their places; limits of ranges among them. */
function givenValues(indicator: Indicator) {
  const values = figuresOf(indicator)
    .filter((figure) => !isOver(figure))
    .map(({ pointer, value }) => ({ pointer: [...pointer, 'value'], value }));
  const limits = (indicator.targets ?? []).flatMap(({ from, to }, index) => [
    { pointer: ['targets', index, 'from'], value: from },
    { pointer: ['targets', index, 'to'], value: to },
  ]);
  return [...values, ...limits].flatMap(({ pointer, value }) => (value === undefined ? [] : [{ pointer, value }]));
}

/** A value beside its numerator and denominator is their quotient; in a unit that is not per cent, that times a power of ten. */
export const shareDiffers = defineRule({
  id: 'share-differs',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, data } of workspace.indicators) {
      const factors = isPercent(data) ? [100] : [1, 100, 1000, 10_000, 100_000];
      for (const figure of figuresOf(data).filter(hasParts)) {
        const { value, numerator, denominator, pointer } = figure;
        // what is told of a share already
        if (value === undefined || (isShare(data) && isOver(figure))) continue;
        const near = factors.some(
          (factor) => Math.abs(value - (numerator / denominator) * factor) <= lastDigit(value) * 1.000001,
        );
        const quotient = (numerator / denominator) * (factors[0] ?? 1);
        if (!near)
          yield { file, pointer: [...pointer, 'value'], values: { value, quotient, numerator, denominator, unit: data.unit } };
      }
    }
  },
});

/** 0.878 where the other values are 87 and 90: the share itself, not per cent. */
export const shareAsFraction = defineRule({
  id: 'share-as-fraction',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, data } of workspace.indicators)
      for (const { value, pointer } of fractionsIn(data))
        yield { file, pointer: [...pointer, 'value'], values: { value, percent: rounded(value * 100) } };
  },
});

/** What is left of a multiplication of decimal fractions. */
const rounded = (value: number) => Number(value.toPrecision(10));

/** Values below 1 that are a hundredth of what those above, written in per cent, make likely. */
export function fractionsIn(indicator: Indicator): (Figure & { value: number })[] {
  if (!isPercent(indicator)) return [];
  const figures = figuresOf(indicator);
  const whole = figures
    .flatMap((figure) => valueIn(figure, indicator) ?? [])
    .filter((value) => value > 1)
    .sort((a, b) => a - b);
  const middle = whole[Math.floor(whole.length / 2)];
  if (middle === undefined) return [];
  return figures.flatMap((figure) => {
    const { value, denominator } = figure;
    const isFraction = value !== undefined && denominator === undefined && value > 0 && value < 1;
    return isFraction && value * 100 > middle / 2 && value * 100 < middle * 2 ? [{ ...figure, value }] : [];
  });
}
