import type { Node } from 'yaml';
import { isScalar, parse } from 'yaml';
import { parseYaml } from './parsed.ts';

/** Characters that mean nothing to YAML wherever they stand. */
const harmless = /^[\p{L}\p{N}][\p{L}\p{N} .,;()\u201e\u201c\u2013\u2026/+%\u00a7\u20ac!?-]*$/u;

/** How a text field is written: a `code` (id, date, month) may look like a number or date, a `text` must not, since other readers take it for one. */
export type ScalarForm = 'text' | 'code';

/** A value on one line such that every reader of YAML takes it for what it is. */
export function scalar(value: string | number | boolean, form: ScalarForm = 'text'): string {
  if (typeof value !== 'string') return String(value);
  if (isPlain(value, form)) return value;
  return value.includes('"') && !/['\\\p{Cc}]/u.test(value) ? `'${value}'` : JSON.stringify(value);
}

function isPlain(value: string, form: ScalarForm): boolean {
  if (!harmless.test(value) || value.endsWith(' ') || read(value, '1.2') !== value) return false;
  // YAML 1.1 takes „no“, „12:30“ and „2026-01-01“ for something else, some readers in any case of letters
  return form === 'code' || [value, value.toLowerCase(), value.toUpperCase()].every((text) => read(text, '1.1') === text);
}

function read(text: string, version: '1.1' | '1.2'): unknown {
  try {
    return parse(text, { version });
  } catch {
    return undefined;
  }
}

/** The same such that it can also stand within { } and [ ], where a comma would cut it off. */
export function scalarInFlow(value: string): string {
  const written = scalar(value);
  return /^["']/.test(written) || !written.includes(',') ? written : JSON.stringify(value);
}

/** A text in the quotes of the scalar it replaces, so that what is changed there and back is as it was. */
export function inStyleOf(node: Node | null, value: string): string {
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'QUOTE_SINGLE' && /^[^'\n\p{Cc}]*$/u.test(value)) return `'${value}'`;
  if (type === 'QUOTE_DOUBLE' && /^[^"\\\n\p{Cc}]*$/u.test(value)) return `"${value}"`;
  const plain = scalarInFlow(value);
  // 2026 and `no` are fine as ids; as long as they are read as texts they keep the style of the others
  return type === 'PLAIN' && parseYaml(value).data === value ? value : plain;
}
