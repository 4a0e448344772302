import { expect, it } from 'vitest';
import { isDay } from '../../src/model/calendar-day.ts';

it.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-1-1', false],
  ['31.12.2026', false],
  ['2026-12-31T00:00', false],
  ['', false],
])('%s is a day of the calendar: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
