import { describe, expect, it } from 'vitest';
import {
  euro,
  listing,
  longDate,
  monthName,
  number,
  periodName,
  shortDate,
  withUnit,
  withYear,
} from '../../src/messages/format.ts';

const blank = '\u00a0';

describe('dates', () => {
  it.each([
    ['2026-11-21', '21. November 2026', '21.11.2026'],
    ['2024-03-01', '1. März 2024', '01.03.2024'],
    ['kein Tag', 'kein Tag', 'kein Tag'],
  ])('%s is „%s“ or „%s“', (day, long, short) => {
    expect([longDate(day), shortDate(day)]).toEqual([long, short]);
  });

  it.each([
    ['2024-07', 'Juli 2024'],
    ['2024-13', '2024-13'],
  ])('month %s is „%s“', (month, name) => {
    expect(monthName(month)).toBe(name);
  });

  it.each([
    ['2025', '2025'],
    ['2025-Q1', '1. Quartal 2025'],
    ['2025-H2', '2. Halbjahr 2025'],
    ['2025-06', 'Juni 2025'],
    ['2026-01/2026-09', 'Jan.–Sep. 2026'],
    ['2025-11/2026-02', 'Nov. 2025–Feb. 2026'],
    ['2025-05/2025-07', 'Mai–Juli 2025'],
  ])('period %s is „%s“', (period, name) => {
    expect(periodName(period)).toBe(name);
  });
});

it('a source has its year once', () => {
  expect(withYear('Landkreis Muster, Geburten 2013', 2013)).toBe('Landkreis Muster, Geburten 2013');
  expect(withYear('Landkreis Muster', 2013)).toBe('Landkreis Muster, 2013');
  expect(withYear('Auswertung von 2018', 2013)).toBe('Auswertung von 2018, 2013');
});

describe('numbers', () => {
  it.each([
    [1095, '1.095'],
    [12.5, '12,5'],
    [40.4580152671, '40,5'],
    [60, '60'],
    [-0.25, '-0,3'],
  ])('%d is „%s“', (value, text) => {
    expect(number(value)).toBe(text);
  });

  it('keep as many digits as asked for', () => {
    expect([number(0.25, 2), number(1.5, 2, 2)]).toEqual(['0,25', '1,50']);
  });

  it('stay on one line with their unit', () => {
    expect([withUnit(45.3, '%'), euro(52250), euro(10.5)]).toEqual([`45,3${blank}%`, `52.250${blank}€`, `10,50${blank}€`]);
  });
});

it.each([
  [[], ''],
  [['Nord'], 'Nord'],
  [['Nord', 'Mitte'], 'Nord und Mitte'],
  [['Nord', 'Mitte', 'West'], 'Nord, Mitte und West'],
])('%j is listed as „%s“', (words, text) => {
  expect(listing(words)).toBe(text);
});
