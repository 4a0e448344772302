import type { Pointer } from '../model/source.ts';

/** A text of a record: a value, or the key of a block. */
export interface ScalarPlace {
  readonly pointer: Pointer;
  readonly part: 'key' | 'value';
  readonly text: string;
}

/** All texts of a record's data, keys included. */
export function scalarsOf(data: unknown, pointer: Pointer = []): ScalarPlace[] {
  if (typeof data === 'string') return [{ pointer, part: 'value', text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) => {
    const at = [...pointer, Array.isArray(data) ? Number(key) : key];
    return [...(Array.isArray(data) ? [] : [{ pointer: at, part: 'key' as const, text: key }]), ...scalarsOf(inner, at)];
  });
}
