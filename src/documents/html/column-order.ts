import { dayIn, isBlank, placeOn, quantityIn } from '../../messages/comparable.ts';

/** How a column sorts: by its words as they stand, or by a number for each cell; cells without one stay last. */
export type ColumnOrder = { readonly kind: 'text' } | { readonly kind: 'number'; readonly keys: readonly (number | undefined)[] };

/** Of ten cells so many are days or numbers where the column is one of such: a single remark among them changes nothing. */
const mostOfTen = 7.5;
/** Letters in a cell on average; the alphabet says nothing about sentences. */
const runningText = 60;
/** Beginnings of units that are one: „1 Tag“, „14 Tage“. */
const unitLetters = 3;

/**
 * How the cells of a column compare: by a scale, as days, as quantities, else as words. `undefined` where an order would say nothing: cells that
 * are all the same, sentences, quantities of different things.
 */
export function columnOrder(cells: readonly string[], scales: readonly (readonly string[])[]): ColumnOrder | undefined {
  const said = cells.filter((cell) => !isBlank(cell));
  if (new Set(said).size < 2) return undefined;
  const byNumber = (keyOf: (cell: string) => number | undefined): ColumnOrder | undefined => {
    const keys = cells.map(keyOf);
    return new Set(keys.filter((key) => key !== undefined)).size < 2 ? undefined : { kind: 'number', keys };
  };
  const isMostly = (keyOf: (cell: string) => unknown): boolean =>
    said.filter((cell) => keyOf(cell) !== undefined).length * 10 >= said.length * mostOfTen;

  const scale = scales.find((words) => said.every((cell) => placeOn(words, cell) !== undefined));
  if (scale) return byNumber((cell) => placeOn(scale, cell));
  if (isMostly(dayIn)) return byNumber(dayIn);
  if (isMostly(quantityIn)) return hasOneUnit(said) ? byNumber((cell) => quantityIn(cell)?.value) : undefined;
  return said.reduce((sum, { length }) => sum + length, 0) > said.length * runningText ? undefined : { kind: 'text' };
}

/** Nothing is nothing, whatever it is counted in. */
function hasOneUnit(cells: readonly string[]): boolean {
  const units = cells.flatMap((cell) => {
    const { value, unit } = quantityIn(cell) ?? { value: 0, unit: '' };
    return value === 0 && unit === '' ? [] : [unit.slice(0, unitLetters).toLocaleLowerCase('de')];
  });
  return new Set(units).size <= 1;
}
