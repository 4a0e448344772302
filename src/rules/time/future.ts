import { type Day, endOfMonth, periodSpan } from '../../analysis/day.ts';
import { figureOf } from '../../analysis/indicator-values.ts';
import type { Kind } from '../../model/kind.ts';
import { valueAt } from '../../model/value-at.ts';
import type { Entry } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';
import { type Found, placesAt, recordsOf, rowsFor } from './places.ts';
import { isFarYear } from './year.ts';

/** Dates of what has happened or is known; plans, terms and beginnings may lie ahead. `whole`: the date of the record itself. */
interface Row {
  readonly path: string;
  readonly whole?: true;
  /** Whether the record tells of something that has happened. */
  readonly when?: (block: Readonly<Record<string, unknown>>) => boolean;
}

const isHeld: Row['when'] = ({ status }) => status === undefined || status === 'held';
const hasFigure: Row['when'] = (block) => figureOf(block, '') !== undefined;
const isDecided: Row['when'] = ({ result, votes }) => result !== undefined || votes !== undefined;
const isDone: Row['when'] = ({ state }) => state === 'done';

/** What `atDay` leaves out of reports until its day has come. */
const table: Partial<Record<Kind, readonly Row[]>> = {
  assessment: [{ path: 'date', whole: true }, { path: 'ratings/*/evidence/*/date' }],
  priority: [{ path: 'date', whole: true }],
  logbook: [{ path: 'date', whole: true, when: isHeld }],
  story: [{ path: 'date', whole: true }],
  paper: [
    { path: 'date', whole: true },
    { path: 'consultations/*/date', when: isDecided },
  ],
  measure: [
    { path: 'progress/*/date' },
    { path: 'steps/*/done' },
    { path: 'reviews/*/date' },
    { path: 'realityCheck/date' },
    { path: 'experiences/*/date' },
    { path: 'uptake/*/period' },
  ],
  indicator: [{ path: 'baseline/date', when: hasFigure }, { path: 'measurements/*/period' }, { path: 'comparison/*/year' }],
  network: [{ path: 'mandate/date' }],
  outcomes: [{ path: 'updated/*/date' }],
  process: [
    { path: 'phases/*/actual/from' },
    { path: 'phases/*/actual/to' },
    { path: 'phases/*/deliverables/*/date', when: isDone },
  ],
};

/** More in one record are not slips: the reference date lies in its past, and they are told together. */
const several = 3;

/** What is told as having happened lies behind the reference date. Time will mend it, so it is never more than a remark. */
export const timeFuture = defineRule({
  id: 'time-future',
  defaultSeverity: 'info',
  *check({ workspace, asOf }) {
    for (const entry of recordsOf(workspace)) {
      const { file } = entry;
      const ahead = futuresOf(entry, asOf);
      const shown = ahead.length > several ? ahead.slice(0, 1) : ahead;
      const more = ahead.length > shown.length ? { more: ahead.length - shown.length } : {};
      for (const { pointer, value, end } of shown) {
        const field = workspace.fieldAt(file, pointer);
        const values = { field, value, asOf, ...(end === undefined ? {} : { end }), ...more };
        yield { file, pointer, values };
      }
    }
  },
});

/** Of a record that lies ahead as a whole only that is told. */
function futuresOf(entry: Entry<unknown>, asOf: Day) {
  const rows = rowsFor(table, entry);
  const ahead = (row: Row) =>
    placesAt(entry, row.path)
      .filter(({ pointer }) => row.when === undefined || row.when(blockOf(entry, pointer)))
      .flatMap(datesOf)
      .filter(({ day }) => day > asOf);
  const whole = rows.filter((row) => row.whole).flatMap(ahead);
  return whole.length > 0 ? whole : rows.filter((row) => !row.whole).flatMap(ahead);
}

/** The block in which a value stands. */
function blockOf(entry: Entry<unknown>, pointer: Found['pointer']): Readonly<Record<string, unknown>> {
  const path = pointer.slice(entry.pointer.length, -1);
  return valueAt(entry.data, path) as Readonly<Record<string, unknown>>;
}

interface Ahead {
  readonly pointer: Found['pointer'];
  readonly value: string;
  /** The day from which it counts. */
  readonly day: Day;
  /** The last day of a period. */
  readonly end?: Day;
}

function datesOf({ pointer, value }: Found): Ahead[] {
  const key = pointer.at(-1);
  if (typeof value === 'number') return [{ pointer, value: String(value), day: `${value}-01-01` }];
  if (typeof value !== 'string' || isFarYear(value)) return [];
  if (key === 'period') {
    const { last } = periodSpan(value);
    return [{ pointer, value, day: last, end: last }];
  }
  if (key === 'from') return [{ pointer, value, day: `${value}-01` }];
  if (key === 'to') return [{ pointer, value, day: endOfMonth(value), end: endOfMonth(value) }];
  return [{ pointer, value, day: value }];
}
