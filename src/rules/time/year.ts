import type { Pointer } from '../../model/source.ts';
import { defineRule } from '../rule.ts';
import { recordsOf } from './places.ts';

/** Fields that hold a day, a month or a period, in whatever record. */
const fields: ReadonlySet<string> = new Set([
  'date',
  'deadline',
  'done',
  'due',
  'from',
  'pending',
  'period',
  'since',
  'start',
  'to',
  'until',
  'validUntil',
]);

/** No offer and no document is older, and nobody plans further ahead. */
const earliest = 1850;
const latest = 2150;

/** A year that nobody meant: 0206 or 2206 in place of 2026. */
export const timeYear = defineRule({
  id: 'time-year',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const { file, pointer: top, data } of recordsOf(workspace)) {
      for (const { pointer, value } of datesIn(data, top)) {
        if (isFarYear(value)) yield { file, pointer, values: { field: workspace.fieldAt(file, pointer), value } };
      }
    }
  },
});

/** Whether a date, or a part of a period, is of such a year; then nothing else is told of it. */
export const isFarYear = (value: string): boolean =>
  value
    .split('/')
    .map((part) => Number(part.slice(0, 4)))
    .some((year) => year < earliest || year > latest);

function* datesIn(data: unknown, pointer: Pointer): Generator<{ pointer: Pointer; value: string }> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const place = [...pointer, Array.isArray(data) ? Number(key) : key];
    if (typeof value === 'string' && fields.has(key) && /^\d{4}(-|\/|$)/.test(value)) yield { pointer: place, value };
    else yield* datesIn(value, place);
  }
}
