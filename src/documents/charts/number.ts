import { number } from '../../messages/format.ts';

/** Writes a number for people. */
export type FormatNumber = (value: number) => string;

/** As everywhere else in a document. */
export const formatGerman: FormatNumber = (value) => number(value);

/** Numbers of an axis stand as close as its steps are small, so they get the digits that tell them apart. */
export function formatTicks(ticks: readonly number[], format: FormatNumber): FormatNumber {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return step >= 0.1 || step === 0 ? format : (value) => number(value, Math.min(12, Math.ceil(-Math.log10(step) - 1e-9)));
}
