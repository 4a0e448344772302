import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnShares } from '../../../src/documents/content/column-widths.ts';

describe('the columns of a table', () => {
  it('share its width by what is to be read, with room for each longest word', () => {
    // of 30 letters each column needs its longest word and 3 more: 4 + 3 and 7 + 3; the 13 left go to the second
    const shares = columnShares(
      [
        ['Jahr', 'Wort'],
        ['2026', 'ein Satz mit vielen Wörtern, der länger ist'],
      ],
      30,
    );
    expect(shares.map((share) => Math.round(share * 30))).toEqual([7, 23]);
  });

  it('do not break a number with its unit', () => {
    const [first = 0] = columnShares([['56.400\u00A0€', 'ein Satz mit vielen Wörtern']], 40);
    expect(first * 40).toBeGreaterThanOrEqual(11);
  });

  it('keep short entries on one line where there is room', () => {
    // 19 letters and 3 more; without it, the longest word has 12
    const [, second = 0] = columnShares(
      [
        ['Name', 'Ziel'],
        ['ein Satz mit vielen Wörtern', '65 % am (31.12.27)'],
      ],
      80,
    );
    expect(second * 80).toBeGreaterThanOrEqual(21);
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
