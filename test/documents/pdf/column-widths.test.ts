import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/documents/pdf/column-widths.ts';

const numbers = (widths: readonly string[]) => widths.map((width) => Number(/^([\d.]+)fr$/u.exec(width)?.[1]));
const sentence = (letters: number) => 'wort '.repeat(letters / 5).trim();

describe('the columns of a table', () => {
  it('are as wide as their entries where all fit beside each other', () => {
    const rows = [
      ['Tag', 'Mindeststandard', 'Mehr/Vision'],
      ['15.05.2024', '6 von 25', '0 von 18'],
    ];
    expect(columnWidths(rows, 100)).toEqual({ widths: ['auto', 'auto', 'auto'], lines: 2 });
  });

  it('leave a short entry on its line and give the rest to the text', () => {
    const rows = [
      ['Kriterium', 'Teil', 'Stand'],
      [sentence(90), 'Mindeststandard', '30.09.2026'],
    ];
    const [text = 0, short = 0, day = 0] = numbers(columnWidths(rows, 100).widths);
    // 15 and 10 letters and the room beside them
    expect(short).toBeGreaterThanOrEqual(17);
    expect(day).toBeGreaterThanOrEqual(12);
    expect(text).toBeGreaterThan(60);
  });

  it('share width so that the table is low: two texts, one of which is three times as long', () => {
    const rows = [
      ['A', 'B'],
      [sentence(60), sentence(180)],
    ];
    const { widths, lines } = columnWidths(rows, 100);
    const [one = 0, other = 0] = numbers(widths);
    // three lines of 60 in one and of 20 in the other, below one line of the head
    expect(lines).toBe(4);
    expect(other).toBeGreaterThan(2 * one);
  });

  it('give way at the head and not in the rows', () => {
    const head = [
      'Perspektive',
      'Teilnehmende',
      'noch nicht',
      'in Ansätzen',
      'überwiegend',
      'verlässlich',
      'kann ich nicht einschätzen',
    ];
    const row = ['Ehrenamtliche und Koordination', '4', '0', '2', '2', '0', '1'];
    const rows = [head, row, row, row];
    const [first = 0] = numbers(columnWidths(rows, 110).widths);
    // 30 letters and the room beside them
    expect(first).toBeGreaterThanOrEqual(32);
  });

  it('have room for a row of dots, each sign of which is three', () => {
    const rows = [
      ['Stelle', 'Datum', 'Zeichen'],
      ['Dezernat Jugend, Soziales und Gesundheit im Haus', '………', '………'],
    ];
    // nine dots are as wide as six letters
    expect(numbers(columnWidths(rows, 40).widths).every((width) => width >= 6)).toBe(true);
  });

  it('never ask for less than a short word, and for the same twice', () => {
    const cell = fc.stringMatching(/^([a-zäöü]{1,12} ){0,20}[a-z]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
        const { widths, lines } = columnWidths(rows, 100);
        expect(columnWidths(rows, 100)).toEqual({ widths, lines });
        expect(lines).toBeGreaterThanOrEqual(rows.length);
        if (widths.includes('auto')) return;
        for (const [column, width] of numbers(widths).entries()) {
          const longest = Math.max(...rows.flatMap((row) => (row[column] ?? '').split(' ')).map((word) => word.length));
          expect(width).toBeGreaterThanOrEqual(longest);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of 300 rows and 20 columns take no long time', () => {
    const rows = Array.from({ length: 300 }, () => Array.from({ length: 20 }, () => sentence(40)));
    const begin = performance.now();
    columnWidths(rows, 160);
    columnWidths(
      rows.map((row) => row.slice(0, 8)),
      110,
    );
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
