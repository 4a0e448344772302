import type { Cell, CellObject, SheetData } from 'write-excel-file/node';
import { linesFor } from '../content/column-widths.ts';

/** What cells leave beside their text, in letters. */
const margin = 1;
/** Columns are as wide as so many digits of this size, in points. */
const usual = 11;
/** What a font asks for between lines: Calibri has most. */
const fontLine = 1.25;
/** What a row leaves above and below its text, in points. */
const room = 3;
/** An average letter, in digits. */
const letter = { normal: 0.92, bold: 1.02 } as const;
/** Excel takes no more, in points. */
const highest = 409;

/**
 * Rows as high as their text asks for in columns so many letters wide. Programs work it out by themselves only where somebody types, and
 * LibreOffice lets text run over the row below else. It is estimated, and generously: which font is at hand, nobody knows.
 */
export const withHeights = (data: SheetData, widths: readonly number[]): SheetData =>
  data.map((row) => {
    const heights = row.map((cell, column) => (isObject(cell) ? heightOf(cell, widths.slice(column)) : 0));
    const height = Math.min(highest, Math.max(...heights));
    const at = row.findIndex(isObject);
    return row.map((cell, column) => (column === at && isObject(cell) ? { ...cell, height } : cell));
  });

const isObject = (cell: Cell): cell is CellObject => typeof cell === 'object' && cell !== null && !(cell instanceof Date);

/** In points; `widths` of the columns from its own on, since it may reach over several. */
function heightOf({ value, wrap, fontSize = usual, fontWeight, columnSpan = 1 }: CellObject, widths: readonly number[]): number {
  const lines = wrap === true && typeof value === 'string' ? linesFor(value, lettersIn(widths.slice(0, columnSpan))) : 1;
  return Math.ceil(lines * fontSize * fontLine + room);

  function lettersIn(spanned: readonly number[]): number {
    const width = spanned.reduce((sum, each) => sum + each, 0);
    return Math.floor((width - margin) / ((fontSize / usual) * letter[fontWeight ?? 'normal']));
  }
}
