import type { Schema, SchemaNode } from '../../load/schema.ts';
import type { Field } from '../../model/field.ts';
import { isId } from '../../model/ids.ts';
import type { Pointer } from '../../model/source.ts';
import { suggest } from '../../model/suggest.ts';

/** A schema below which a record's data stands: the whole of a kind, or the items of one of its lists. */
export interface Root {
  readonly schema: Schema;
  /** With its reference followed. */
  readonly node: SchemaNode;
}

/** A place of a record with its schema, with references followed. */
export interface Place {
  readonly pointer: Pointer;
  readonly node: SchemaNode;
}

/** Why a dotted key leads nowhere. */
export type NoPlace =
  | { readonly problem: 'unknown'; readonly key: string; readonly suggestion?: string }
  | { readonly problem: 'number'; readonly example: string };

/** The root of a kind, or of the items of a list in it. */
export function rootOf(schema: Schema, list?: string): Root {
  const node = schema.at(list === undefined ? [] : [list, 0]);
  if (!node) throw new Error(`no list ${list} in the schema`);
  return { schema, node };
}

/** The place that a dotted key names, such as `review.date`, `steps.2.text` (counted from 1) or `ratings.qs-1.5.m1.rating`. */
export function placeAt({ schema, node }: Root, key: string): Place | NoPlace {
  return find(schema, node, key.split('.'), []);
}

function find(schema: Schema, given: SchemaNode, parts: readonly string[], pointer: Pointer): Place | NoPlace {
  const node = schema.resolve(given);
  const [part, ...rest] = parts;
  if (part === undefined) return { pointer, node };
  if (node.properties) {
    const child = Object.hasOwn(node.properties, part) ? node.properties[part] : undefined;
    if (child) return find(schema, child, rest, [...pointer, part]);
    return unknown(part, Object.keys(node.properties));
  }
  if (node.items) {
    if (/^[1-9]\d{0,2}$/.test(part)) return find(schema, node.items, rest, [...pointer, Number(part) - 1]);
    return { problem: 'number', example: [...pointer, 1, ...parts].join('.') };
  }
  if (typeof node.additionalProperties === 'object') {
    // ids have dots as well: the longest one behind which a field stands, else all of it
    const lengths = [...parts.keys()].reverse().filter((length) => length > 0);
    for (const length of [...lengths, parts.length]) {
      const id = parts.slice(0, length).join('.');
      const found = find(schema, node.additionalProperties, parts.slice(length), [...pointer, id]);
      if (isId(id) && !('problem' in found)) return found;
    }
  }
  return unknown(part, []);
}

function unknown(key: string, known: readonly string[]): NoPlace {
  const suggestion = suggest(key, known);
  return { problem: 'unknown', key, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** The children of a block in the schema's order, the required ones first. */
export function childrenOf({ schema }: Root, node: SchemaNode): { key: string; node: SchemaNode; required: boolean }[] {
  const all = Object.entries(node.properties ?? {}).map(([key, child]) => ({
    key,
    node: schema.resolve(child),
    required: node.required?.includes(key) === true,
  }));
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

/** The places a record has to fill, down to single values; lists and maps may stay empty and are places by themselves. */
export function requiredPlaces(root: Root, node: SchemaNode = root.node, pointer: Pointer = []): Place[] {
  return childrenOf(root, node)
    .filter(({ required }) => required)
    .flatMap((child) => {
      const at = [...pointer, child.key];
      return child.node.properties ? requiredPlaces(root, child.node, at) : [{ pointer: at, node: child.node }];
    });
}

export const isContainer = ({ type }: SchemaNode): boolean => type === 'array' || type === 'object';

/** The field as messages name it. */
export function fieldOf({ pointer, node }: Place): Field {
  // people count from 1
  const key = pointer.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  return node.title === undefined ? { key } : { key, title: node.title };
}

/** Puts a value at a place of data, with the blocks and lists above it. False where a list would get a hole. */
export function putAt(data: Record<string, unknown>, pointer: Pointer, value: unknown): boolean {
  let block: Record<string | number, unknown> | unknown[] = data;
  for (const [index, key] of pointer.entries()) {
    if (Array.isArray(block) && (typeof key !== 'number' || key > block.length)) return false;
    const at = block as Record<string | number, unknown>;
    const next = pointer[index + 1];
    if (next === undefined) at[key] = value;
    else {
      if (!Object.hasOwn(at, key) || typeof at[key] !== 'object' || at[key] === null)
        at[key] = typeof next === 'number' ? [] : {};
      block = at[key] as Record<string, unknown>;
    }
  }
  return true;
}
