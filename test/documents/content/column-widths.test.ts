import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnShares, columnWidths } from '../../../src/documents/content/column-widths.ts';

const sentence = (letters: number) => 'wort '.repeat(letters / 5).trim();

describe('the columns of a table', () => {
  it('are as wide as their entries where all fit beside each other', () => {
    const rows = [
      ['Tag', 'Mindeststandard', 'Mehr/Vision'],
      ['15.05.2024', '6 von 25', '0 von 18'],
    ];
    // 10, 15 and 12 letters, as if a space stood behind the slash, and the room beside them
    expect(columnWidths(rows, 100)).toEqual({ widths: [13, 18, 15], isWhole: true, lines: 2 });
  });

  it('leave a short entry on its line and give the rest to the text', () => {
    const rows = [
      ['Kriterium', 'Teil', 'Stand'],
      [sentence(90), 'Mindeststandard', '30.09.2026'],
    ];
    const [text = 0, short = 0, day = 0] = columnWidths(rows, 100).widths;
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
    const [one = 0, other = 0] = widths;
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
    const [first = 0] = columnWidths(rows, 110).widths;
    // 30 letters and the room beside them
    expect(first).toBeGreaterThanOrEqual(32);
  });

  it('have room for a row of dots, each sign of which is three', () => {
    const rows = [
      ['Stelle', 'Datum', 'Zeichen'],
      ['Dezernat Jugend, Soziales und Gesundheit im Haus', '………', '………'],
    ];
    // nine dots are as wide as six letters
    expect(columnWidths(rows, 40).widths.every((width) => width >= 6)).toBe(true);
  });

  it('never ask for less than a short word, and for the same twice', () => {
    const cell = fc.stringMatching(/^([a-zäöü]{1,12} ){0,20}[a-z]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
        const { widths, isWhole, lines } = columnWidths(rows, 100);
        expect(columnWidths(rows, 100)).toEqual({ widths, isWhole, lines });
        expect(lines).toBeGreaterThanOrEqual(rows.length);
        if (isWhole) return;
        for (const [column, width] of widths.entries()) {
          const longest = Math.max(...rows.flatMap((row) => (row[column] ?? '').split(' ')).map((word) => word.length));
          expect(width).toBeGreaterThanOrEqual(longest);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('do not break a number with its unit', () => {
    const [first = 0] = columnShares([['56.400\u00A0€', 'ein Satz mit vielen Wörtern']], 40);
    expect(first * 40).toBeGreaterThanOrEqual(11);
  });

  it('fill the table, whatever it holds', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (cells) => {
        const shares = columnShares(cells, 80);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
        expect(shares.every((share) => share > 0)).toBe(true);
      }),
    );
  });
});
