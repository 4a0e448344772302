import type { FieldPath } from '../../model/changes.ts';
import type { ShownValue } from '../../model/record-view.ts';
import type { Pointer } from '../../model/source.ts';
import type { Found } from './context.ts';
import type { CompareAt } from './fields.ts';
import { type Paired, paired, pairedByText } from './pairs.ts';
import { canonical, plainText } from './plain.ts';

type Block = Readonly<Record<string, unknown>>;

interface ListAt {
  readonly isUnordered: boolean;
  readonly pointer: Pointer;
  readonly path: FieldPath;
  readonly shown: (value: unknown, pointer: Pointer) => ShownValue;
  readonly compare: CompareAt;
  readonly titles: ReadonlyMap<string, string>;
}

/** What became of a list: items that came and went, and what changed within those that stayed. */
export function itemChanges(former: readonly unknown[], now: readonly unknown[], at: ListAt): Found[] {
  const { pointer, path, shown } = at;
  const sign = signOf([former, now]);
  const pairs = pair(former, now, sign);
  const inner = pairs.both.flatMap((both) => {
    const label = sign.length === 0 ? [] : [{ key: labelOf(both.now as Block, sign, at.titles) }];
    return at.compare(both.former, both.now, [...pointer, both.index], [...path, ...label]);
  });
  const told: Found[] = [];
  const come = pairs.added.map((item) => shown(item.now, [...pointer, item.index]));
  const left = pairs.removed.map((item) => shown(item.former, [...pointer, item.index]));
  if (come.length > 0)
    told.push({ code: 'items-added', values: { path, items: come }, pointer: [...pointer, pairs.added[0]?.index ?? 0] });
  if (left.length > 0) told.push({ code: 'items-removed', values: { path, items: left }, pointer });
  if (told.length + inner.length === 0 && !at.isUnordered) told.push({ code: 'order', values: { path }, pointer });
  return [...inner, ...told];
}

function pair(former: readonly unknown[], now: readonly unknown[], sign: readonly string[]): Paired<unknown> {
  const isText = (items: readonly unknown[]) => items.every((item) => typeof item === 'string');
  if (isText(former) && isText(now)) return withSpaces(former as string[], now as string[]);
  if (sign.length === 0) return paired(former, now, canonical);
  const [only] = sign;
  // what is known by its wording may be reworded
  if (only === 'title' || only === 'text') return pairedByText(former, now, (item) => String((item as Block)[only]));
  return paired(former, now, (item) => sign.map((key) => String((item as Block)[key])).join('\n'));
}

/** Ids and codes are the same or another one; sentences can be reworded. */
function withSpaces(former: readonly string[], now: readonly string[]): Paired<string> {
  const areSentences = [...former, ...now].some((item) => item.includes(' '));
  return areSentences ? pairedByText(former, now, (item) => item) : paired(former, now, (item) => item);
}

/** What items of records are told apart by, the surest first. */
const signs: readonly (readonly string[])[] = [
  ['id'],
  ['ref'],
  ['group'],
  ['format'],
  ['label', 'year'],
  ['year', 'source'],
  ['title'],
  ['period'],
  ['date'],
  ['step'],
  ['text'],
];

/** The keys whose values tell all items of both lists apart; none where no keys do. */
function signOf(lists: readonly (readonly unknown[])[]): readonly string[] {
  const isSign = (keys: readonly string[]) =>
    lists.every((items) => {
      const values = items.map((item) => keys.map((key) => (item as Block | null)?.[key]));
      return (
        values.every((of) => of.every((value) => typeof value === 'string' || typeof value === 'number')) &&
        new Set(values.map((of) => canonical(of))).size === items.length
      );
    });
  return signs.find(isSign) ?? [];
}

function labelOf(item: Block, sign: readonly string[], titles: ReadonlyMap<string, string>): string {
  return sign.map((key) => titles.get(String(item[key])) ?? plainText(String(item[key]))).join(', ');
}
