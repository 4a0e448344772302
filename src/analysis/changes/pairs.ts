import type { Pointer } from '../../model/source.ts';
import type { CompareRest, Found } from './context.ts';
import { plainText } from './plain.ts';
import { alike, likeness } from './words.ts';

/** Items of two lists brought together; `index` is the place in the newer list, of what is gone that in the older. */
export interface Paired<T> {
  readonly both: readonly { readonly former: T; readonly now: T; readonly index: number }[];
  readonly added: readonly { readonly now: T; readonly index: number }[];
  readonly removed: readonly { readonly former: T; readonly index: number }[];
}

/** Brings the items together that have the same sign; of several with one sign the first with the first. */
export function paired<T>(former: readonly T[] = [], now: readonly T[] = [], sign: (item: T) => string): Paired<T> {
  const signed = (item: T) => plainText(sign(item));
  const old = new Map<string, number[]>();
  for (const [index, item] of former.entries()) old.set(signed(item), [...(old.get(signed(item)) ?? []), index]);
  const both: { former: T; now: T; index: number }[] = [];
  const added: { now: T; index: number }[] = [];
  for (const [index, item] of now.entries()) {
    const found = old.get(signed(item))?.shift();
    if (found === undefined) added.push({ now: item, index });
    else both.push({ former: former[found] as T, now: item, index });
  }
  const left = [...old.values()].flat().sort((a, b) => a - b);
  return { both, added, removed: left.map((index) => ({ former: former[index] as T, index })) };
}

/** Beyond so many pairs to look at, only the same text is the same item. */
const mostComparisons = 400;

/** Brings items together by their text, and of those left over the ones whose texts are alike. */
export function pairedByText<T>(former: readonly T[] = [], now: readonly T[] = [], text: (item: T) => string): Paired<T> {
  const exact = paired(former, now, text);
  const both = [...exact.both];
  const removed = [...exact.removed];
  if (exact.added.length * removed.length > mostComparisons) return exact;
  const added = exact.added.filter(({ now: item, index }) => {
    const near = removed.findIndex((old) => likeness(text(old.former), text(item)) >= alike);
    const [old] = near < 0 ? [] : removed.splice(near, 1);
    if (old) both.push({ former: old.former, now: item, index });
    return old === undefined;
  });
  return { both: both.sort((a, b) => a.index - b.index), added, removed };
}

/** What changed within the items that stayed, and which are gone; for what is new there are sentences. */
export function restOf<T>({ both, removed }: Paired<T>, pointer: Pointer, rest: CompareRest): Found[] {
  const stayed = both.map(({ former }) => former);
  return rest(
    [...stayed, ...removed.map(({ former }) => former)],
    both.map(({ now }) => now),
    pointer,
  );
}
