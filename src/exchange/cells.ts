import { isDay } from '../model/calendar-day.ts';
import type { CellValue } from './tables.ts';

/** More people fill in no sheet. */
const mostPeople = 10_000;

/** A tick for one person. */
export const isTick = (value: CellValue): boolean =>
  value === true || /^[xX\u00d7\u2713\u2714\u2611]$/u.test(shown(value).trim());

/** A whole number, or a tick for one person. */
export function countOf(value: CellValue): number | undefined {
  if (value === null) return undefined;
  if (isTick(value)) return 1;
  const text = shown(value).trim();
  const number = /^\d{1,6}([.,]0+)?$/u.test(text) ? Math.trunc(Number(text.replace(',', '.'))) : Number.NaN;
  return Number.isInteger(number) && number <= mostPeople ? number : undefined;
}

/** A calendar day, as spreadsheets and people write it. */
export function dayOf(value: CellValue): string | undefined {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : shown(value).trim();
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/u.exec(text);
  const day = german
    ? `${(german[3] ?? '').padStart(4, '20')}-${(german[2] ?? '').padStart(2, '0')}-${(german[1] ?? '').padStart(2, '0')}`
    : text;
  return isDay(day) ? day : undefined;
}

/** What a cell shows. */
export function shown(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** Longer is no remark of a group. */
const longest = 4000;
/** Text for a record: what drives a terminal or hides in a text has no meaning in it. */
export const prose = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/\r\n?/gu, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Co}\p{Cs}\u2028\u2029\ufeff]+/gu, ' ')
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');
/** The same on one line. */
export const line = (text: string): string => prose(text).replace(/\s+/gu, ' ').slice(0, 200);

/** „D7“, from a column and row from 0. */
export function address(column: number, row: number): string {
  const letters = (index: number): string =>
    index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
  return `${letters(Math.max(0, column))}${row + 1}`;
}
