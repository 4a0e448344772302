import type { Pointer } from '../model/source.ts';

/**
 * A change of a record. Pointers are those of the file as it is, also where several edits are made at once; pieces of YAML begin in the
 * first column and are indented to where they go.
 */
export type Edit =
  /** Another scalar in place of a scalar; `source` is one line of YAML, with its quotes. */
  | { readonly kind: 'value'; readonly at: Pointer; readonly source: string }
  /** The same change of a text as it is written, with its quotes and line ends, and as it is read. */
  | { readonly kind: 'text'; readonly at: Pointer; change(text: string): string }
  /** Another name for the key that `at` ends with. */
  | { readonly kind: 'key'; readonly at: Pointer; readonly source: string }
  /** A new field of the map at `at`, behind the field `after`, or else behind all others. */
  | { readonly kind: 'field'; readonly at: Pointer; readonly key: string; readonly yaml: string; readonly after?: string }
  /** A new item behind the others of the list at `at`, which may be empty, have no value or not be there yet. */
  | { readonly kind: 'append'; readonly at: Pointer; readonly yaml: string }
  /** The item or field at `at` goes; comments within stay. A list that would be left empty becomes []. */
  | { readonly kind: 'remove'; readonly at: Pointer };
