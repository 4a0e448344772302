import { figureOf } from '../../analysis/indicator-values.ts';
import type { Indicator } from '../../model/records.ts';
import type { Pointer } from '../../model/source.ts';

/** A value of an indicator, given or as numerator and denominator. */
export interface Figure {
  readonly role: 'baseline' | 'measurement' | 'comparison' | 'target';
  readonly pointer: Pointer;
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** The period of a measurement. */
  readonly period?: string;
  /** The day of the baseline or of a target. */
  readonly date?: string;
}

/** What the rules see of an indicator in order to read its values. */
type Described = Pick<Indicator, 'title' | 'unit' | 'definition' | 'numerator' | 'denominator'>;

/**
 * What is measured in per cent and may go beyond 100: use of what there is, growth, degrees of reaching something, ratios of two
 * different things. Recognised by German words, with a dot for each umlaut.
 */
const mayExceed =
  /auslastung|belegung|zielerreichung|erf.llungsgrad|deckungsgrad|versorgungsgrad|ver.nderung|zuwachs|wachstum|steigerung|zunahme|r.ckgang|entwicklung gegen|im vergleich zu|gegen.ber|verh.ltnis|(^|[^a-z])index/i;

/** Per cent, however it is written. */
export const isPercent = ({ unit }: Pick<Indicator, 'unit'>): boolean => /^\s*(%|v\.\s?H\.|prozent\b)/i.test(unit);

/** A share of a whole in per cent: between 0 and 100. */
export const isShare = (indicator: Described): boolean =>
  isPercent(indicator) &&
  ![indicator.title, indicator.unit, indicator.definition, indicator.numerator, indicator.denominator].some(
    (text) => text !== undefined && mayExceed.test(text),
  );

/** All values of an indicator but the limits of ranges, in the order of the file. */
export function figuresOf({ baseline, measurements = [], comparison = [], targets = [] }: Indicator): Figure[] {
  return [
    ...(baseline ? [{ role: 'baseline', pointer: ['baseline'], ...baseline } as const] : []),
    ...targets.map((item, index) => ({ role: 'target', pointer: ['targets', index], ...item }) as const),
    ...measurements.map((item, index) => ({ role: 'measurement', pointer: ['measurements', index], ...item }) as const),
    ...comparison.map((item, index) => ({ role: 'comparison', pointer: ['comparison', index], ...item }) as const),
  ];
}

/** The value in the indicator's unit; undefined where there is none. */
export const valueIn = (figure: Figure, indicator: Pick<Indicator, 'unit'>): number | undefined =>
  figureOf(figure, isPercent(indicator) ? '%' : indicator.unit);

/** How far a value may be from another one that was rounded, or cut off, to the digits it is written with. */
export function lastDigit(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}
