import { describe, expect, it } from 'vitest';
import type { CellObject } from 'write-excel-file/node';
import { withHeights } from '../../../src/documents/xlsx/row-heights.ts';

const wrapped = (value: string, more: Partial<CellObject> = {}): CellObject => ({ value, type: String, wrap: true, ...more });
const height = (row: readonly (CellObject | null)[], widths: readonly number[]) =>
  (withHeights([[...row]], widths)[0]?.find((cell) => cell !== null) as CellObject | undefined)?.height;

/** Ten words of nine letters: 99 letters with the spaces between them. */
const words = Array.from({ length: 10 }, () => 'Elterncaf').join(' ');

describe('rows of a workbook', () => {
  // a line takes 11 × 1.25 points, and 3 stand above and below
  it('are as high as their longest text asks for', () => {
    expect(height([wrapped('kurz')], [24])).toBe(17);
    // 45 / 0.92 = 48 letters: four words a line, three lines
    expect(height([wrapped('kurz'), wrapped(words)], [13, 46])).toBe(45);
    // the last column asks for most: 18 / 0.92 = 19 letters, two words a line, five lines
    expect(height([wrapped(words), wrapped(words)], [46, 19])).toBe(72);
  });

  it('have room for larger and bold letters, and for each line that somebody wrote', () => {
    // 45 / 1.02 = 44 letters: still four words; at 14 points 45 / (1.02 × 14 / 11) = 34: three words, four lines of 17.5
    expect(height([wrapped(words, { fontWeight: 'bold' })], [46])).toBe(45);
    expect(height([wrapped(words, { fontWeight: 'bold', fontSize: 14 })], [46])).toBe(73);
    expect(height([wrapped('eins\nzwei\ndrei')], [46])).toBe(45);
  });

  it('count all columns that a cell reaches over, and one line where nothing wraps', () => {
    expect(height([wrapped(words, { columnSpan: 3 }), null, null], [24, 60, 44])).toBe(17);
    expect(height([wrapped(words, { wrap: false })], [13])).toBe(17);
    // answers that nobody gave yet
    expect(height([{ wrap: true }], [13])).toBe(17);
  });

  it('are no higher than programs take, also where a word is longer than its line', () => {
    expect(height([wrapped('a'.repeat(10_000))], [13])).toBe(409);
    expect(withHeights([[]], [13])).toEqual([[]]);
  });
});
