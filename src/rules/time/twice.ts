import { periodSpan } from '../../analysis/day.ts';
import type { Indicator, Measure } from '../../model/records.ts';
import type { Pointer, SourceFile } from '../../model/source.ts';
import type { Workspace } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';

/** Something that is given for a time, once. */
interface Item {
  readonly what: 'measurement' | 'uptake' | 'target';
  readonly pointer: Pointer;
  readonly value: string;
  readonly first: string;
  readonly last: string;
  /** What is counted: only the same thing can be counted twice. */
  readonly unit: string;
  /** Where there are several at one time, what tells them apart. */
  readonly note: string;
  /** Adds up, so that a time counted in two items is counted twice. */
  readonly isCount: boolean;
}

/** One value a period and one target a day, however the period is written: of two, none could be called the right one. */
export const timeTwice = defineRule({
  id: 'time-twice',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const { file, items } of listsOf(workspace)) {
      const known = new Map<string, Item>();
      for (const item of items) {
        const key = [item.what, item.unit, item.note, item.first, item.last].join('\n');
        const other = known.get(key);
        if (!other) known.set(key, item);
        else yield { file, pointer: item.pointer, values: { what: item.what, value: item.value, other: placed(file, other) } };
      }
    }
  },
});

/**
 * Counts whose periods cross. A part within a longer period is an interim count, and periods that begin together are running totals;
 * neither is wrong.
 */
export const timeOverlap = defineRule({
  id: 'time-overlap',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, items } of listsOf(workspace)) {
      for (const [index, item] of items.entries()) {
        const earlier = items.slice(0, index).filter(({ unit }) => unit === item.unit);
        const other = earlier.find((candidate) => cross(candidate, item));
        // what has been told of the first of two need not be told of the second
        if (item.isCount && other && !earlier.some(({ first, last }) => first === item.first && last === item.last))
          yield { file, pointer: item.pointer, values: { value: item.value, other: placed(file, other) } };
      }
    }
  },
});

const placed = (file: SourceFile, { value, pointer }: Item) => ({ value, line: file.locate(pointer).line });

const cross = (a: Item, b: Item): boolean =>
  (a.first < b.first && b.first <= a.last && a.last < b.last) || (b.first < a.first && a.first <= b.last && b.last < a.last);

function listsOf({ measures, indicators }: Workspace): { file: SourceFile; items: Item[] }[] {
  return [
    ...measures.map(({ file, data }) => ({ file, items: uptakeOf(data) })),
    ...indicators.flatMap(({ file, data }) => [
      { file, items: measurementsOf(data) },
      { file, items: targetsOf(data) },
    ]),
  ];
}

/** Different things may be counted in one period, or the same at two places that the notes name. */
const uptakeOf = ({ uptake = [] }: Measure): Item[] =>
  uptake.map(({ period, unit = '', note = '' }, index) => ({
    what: 'uptake',
    pointer: ['uptake', index, 'period'],
    value: period,
    ...daysOf(period),
    unit: unit.trim().toLowerCase(),
    note: note.trim(),
    isCount: true,
  }));

const measurementsOf = ({ measurements = [], cumulative }: Indicator): Item[] =>
  measurements.map(({ period }, index) => ({
    what: 'measurement',
    pointer: ['measurements', index, 'period'],
    value: period,
    ...daysOf(period),
    unit: '',
    note: '',
    isCount: cumulative === true,
  }));

const targetsOf = ({ targets = [] }: Indicator): Item[] =>
  targets.map(({ date }, index) => ({
    what: 'target',
    pointer: ['targets', index, 'date'],
    value: date,
    first: date,
    last: date,
    unit: '',
    note: '',
    isCount: false,
  }));

function daysOf(period: string): { first: string; last: string } {
  const { first, last } = periodSpan(period);
  return { first, last };
}
