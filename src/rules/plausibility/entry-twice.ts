import type { Kind } from '../../model/kind.ts';
import type { Pointer } from '../../model/source.ts';
import type { Entry } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';
import { type Found, placesAt, recordsOf, rowsFor } from '../time/places.ts';

/** A list in which each entry stands once: told apart by some of its fields, else by all of them. */
interface Row {
  readonly list: string;
  readonly by?: readonly string[];
}

/** Lists in which a second entry counts twice, or hides behind the first. Several amounts a year are fine unless they are the same in all. */
const lists: Partial<Record<Kind, readonly Row[]>> = {
  measure: [{ list: 'resources' }, { list: 'progress' }, { list: 'steps' }, { list: 'reviews' }],
  paper: [{ list: 'finances' }, { list: 'consultations', by: ['committee', 'date'] }],
  logbook: [{ list: 'participants', by: ['group'] }],
  priority: [{ list: 'items', by: ['ref'] }],
  indicator: [{ list: 'comparison' }],
  process: [{ list: 'formats', by: ['format'] }],
  outcomes: [{ list: 'steps', by: ['step'] }],
};

/** The same entry twice in a list: mostly a block that was copied and not filled in. */
export const entryTwice = defineRule({
  id: 'entry-twice',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const entry of recordsOf(workspace)) {
      const { file } = entry;
      for (const { list, by, pointer, first } of repeatedIn(entry)) {
        const field = workspace.fieldAt(file, [...entry.pointer, list]);
        const key = by?.[0];
        const named = key === undefined ? {} : { by: workspace.fieldAt(file, [...pointer, key]) };
        yield { file, pointer, values: { field, ...named, line: file.locate(first).line } };
      }
    }
  },
});

function repeatedIn(entry: Entry<unknown>): (Row & { pointer: Pointer; first: Pointer })[] {
  return rowsFor(lists, entry).flatMap((row) => {
    const known = new Map<string, Found>();
    return placesAt(entry, `${row.list}/*`).flatMap((place) => {
      const key = keyOf(place.value, row.by);
      const first = known.get(key);
      if (!first) known.set(key, place);
      // an alias is the very same block: who writes one means it
      return !first || first.value === place.value ? [] : [{ ...row, pointer: place.pointer, first: first.pointer }];
    });
  });
}

/** The fields in a fixed order, since people write them in any. */
function keyOf(value: unknown, by: readonly string[] | undefined): string {
  const data = value as Readonly<Record<string, unknown>>;
  return JSON.stringify((by ?? Object.keys(data).sort()).map((key) => [key, data[key]]));
}
