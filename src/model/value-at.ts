import type { Pointer } from './source.ts';

/** What stands at a place of data; undefined where there is nothing. */
export function valueAt(data: unknown, pointer: Pointer): unknown {
  let value = data;
  for (const key of pointer) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
