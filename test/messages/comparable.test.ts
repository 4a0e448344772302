import { describe, expect, test } from 'vitest';
import { dayIn, isBlank, isSum, placeOn, quantityIn, scalesOf } from '../../src/messages/comparable.ts';
import { euro, longDate, monthName, number, periodName, shortDate, withUnit } from '../../src/messages/format.ts';

describe('days', () => {
  test.each([
    ['21.11.2026', 20261121],
    ['1.3.2026 (wie vereinbart)', 20260301],
    ['21. November 2026', 20261121],
    ['2026-11-21', 20261121],
    // a period is over on its last day
    ['Mai 2026', 20260531],
    ['März 2026', 20260331],
    ['2025', 20251231],
    ['2025 (vorläufig)', 20251231],
    ['2025/26', 20261231],
    ['3. Quartal 2026', 20260931],
    ['1. Halbjahr 2026', 20260631],
    ['Jan.–Sep. 2026', 20260931],
    ['Sep. 2025–März 2026', 20260331],
    ['Juni–Sep. 2026', 20260931],
    ['Januar 2024 bis März 2024', 20240131],
    ['bis 31.12.2026', 20261231],
    ['seit Mai 2024', 20240531],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each(['', '–', 'laufend', '2025 Familien', '12345', '1.200', '3.1 Konzept', 'umgesetzt seit 30.09.2026', 'Mai', '31.12.'])(
    '„%s“ is none',
    (text) => {
      expect(dayIn(text)).toBeUndefined();
    },
  );

  test('are read as documents write them', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
    for (const [index, month] of months.entries()) {
      const last = 20260000 + (index + 1) * 100;
      expect(dayIn(monthName(month))).toBe(last + 31);
      expect(dayIn(periodName(`2025-11/${month}`))).toBe(last + 31);
      expect(dayIn(shortDate(`${month}-09`))).toBe(last + 9);
      expect(dayIn(longDate(`${month}-09`))).toBe(last + 9);
    }
    expect(dayIn(periodName('2026-Q4'))).toBe(20261231);
    expect(dayIn(periodName('2026-H1'))).toBe(20260631);
  });
});

describe('quantities', () => {
  test.each([
    ['1.200', 1200, ''],
    ['138.400', 138400, ''],
    ['1.480\u00a0km²', 1480, 'km'],
    ['87,8\u00a0%', 87.8, '%'],
    ['87,8 % (2025)', 87.8, '%'],
    ['1.234.567,89 €', 1234567.89, '€'],
    ['−3,5', -3.5, ''],
    ['+2', 2, ''],
    ['7 von 9', 7, ''],
    ['19 von 20 Gesprächen', 19, 'Gesprächen'],
    ['82,8 bis 92,8 %', 82.8, '%'],
    ['rund 40 Familien', 40, 'Familien'],
    ['höchstens 14 Tage', 14, 'Tage'],
    ['0', 0, ''],
  ])('%s', (text, value, unit) => {
    expect(quantityIn(text)).toEqual({ value, unit });
  });

  test.each(['', '–', 'QS 1.5', '3.1 Konzept', '30.09.2026', '3 × noch nicht, 1 × in Ansätzen', 'keine'])(
    '„%s“ is none',
    (text) => {
      expect(quantityIn(text)).toBeUndefined();
    },
  );

  test('are read as documents write them', () => {
    for (const value of [0, 7, 12.5, 999, 1000, 1095, 12345.6, 1234567, -4, -1200.5]) {
      expect(quantityIn(number(value))?.value).toBe(value);
      expect(quantityIn(withUnit(value, '%'))).toEqual({ value, unit: '%' });
      expect(quantityIn(euro(value))).toEqual({ value, unit: '€' });
    }
  });
});

test('a dash says nothing, a word does', () => {
  expect(['', ' ', '–', '—', '-', '\u00a0'].map(isBlank)).toEqual([true, true, true, true, true, true]);
  expect(['0', 'nein', '-1'].map(isBlank)).toEqual([false, false, false]);
});

test('sums are known by their names', () => {
  expect(['Summe', 'Zusammen', 'Gesamt:', 'Gesamtsumme 2026', 'insgesamt'].every(isSum)).toBe(true);
  expect(['Gesamtelternrat', 'Zusammenarbeit', 'Summerhill', 'Sommer', ''].some(isSum)).toBe(false);
});

describe('scales', () => {
  const [ratings = [], levels = [], statuses = []] = scalesOf();

  test('give words their place, whatever is said behind them', () => {
    expect(
      ['noch nicht (30.09.2026)', 'in Ansätzen', 'überwiegend', 'verlässlich, gemeinsam getragen'].map((text) =>
        placeOn(ratings, text),
      ),
    ).toEqual([0, 1, 2, 3]);
    expect(placeOn(statuses, 'umgesetzt seit 30.09.2026')).toBe(6);
    // the longest word counts: it begins with a shorter one
    expect(placeOn(levels, 'Mindeststandard noch nicht erreicht (3 von 5 gegeben)')).toBe(1);
    expect(placeOn(statuses, 'umgesetztes')).toBeUndefined();
    expect(placeOn(statuses, 'vielleicht')).toBeUndefined();
  });

  test('begin with the steps of the municipality', () => {
    const [own = []] = scalesOf(['offen', 'zum Teil', 'ganz']);
    expect(own.slice(0, 4)).toEqual(['offen', 'zum Teil', 'ganz', 'kann ich nicht einschätzen']);
  });
});
