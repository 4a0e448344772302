import { periodSpan } from '../../analysis/day.ts';
import type { Kind } from '../../model/kind.ts';
import type { Entry } from '../../model/workspace.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placesAt, recordsOf, rowsFor } from './places.ts';
import { isFarYear } from './year.ts';

/** Two dates of one block that have an order: paths from that block. */
interface Order {
  /** Where the block is; absent: the record itself. */
  readonly each?: string;
  readonly from: string;
  readonly to: string;
}

/** The orders that hold without exception. What is only likely is in `sequence.ts`. */
const orders: Partial<Record<Kind, readonly Order[]>> = {
  measure: [{ from: 'start', to: 'due' }],
  process: [
    { each: 'phases/*', from: 'planned/from', to: 'planned/to' },
    { each: 'phases/*', from: 'actual/from', to: 'actual/to' },
  ],
  offers: [{ from: 'since', to: 'until' }],
  documents: [{ from: 'date', to: 'validUntil' }],
};

const periods: Partial<Record<Kind, readonly string[]>> = {
  measure: ['uptake/*/period'],
  indicator: ['measurements/*/period'],
};

/** What ends has begun before, or on the same day. */
export const timeOrder = defineRule({
  id: 'time-order',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const entry of recordsOf(workspace)) {
      const { file } = entry;
      for (const [from, to] of pairsOf(entry)) {
        if (from.value <= to.value) continue;
        const other = { field: workspace.fieldAt(file, to.pointer), value: to.value };
        const values = { field: workspace.fieldAt(file, from.pointer), value: from.value, other };
        yield { file, pointer: from.pointer, values } satisfies Hit<'time-order'>;
      }
      for (const { pointer, value } of rowsFor(periods, entry).flatMap((path) => textsAt(entry, path)))
        if (periodSpan(value).months < 1) yield { file, pointer, values: { field: workspace.fieldAt(file, pointer), value } };
    }
  },
});

const textsAt = (entry: Pick<Entry<unknown>, 'data' | 'pointer'>, path: string) =>
  placesAt(entry, path).flatMap(({ pointer, value }) =>
    typeof value === 'string' && !isFarYear(value) ? [{ pointer, value }] : [],
  );

type Text = ReturnType<typeof textsAt>[number];

function pairsOf(entry: Entry<unknown>): [Text, Text][] {
  return rowsFor(orders, entry).flatMap(({ each, from, to }) => {
    const blocks = each === undefined ? [{ pointer: entry.pointer, value: entry.data }] : placesAt(entry, each);
    return blocks.flatMap(({ pointer, value }): [Text, Text][] => {
      const [first] = textsAt({ pointer, data: value }, from);
      const [second] = textsAt({ pointer, data: value }, to);
      return first && second ? [[first, second]] : [];
    });
  });
}
