import type { Node } from 'yaml';
import { isScalar, stringify } from 'yaml';
import { parseYaml } from './parsed.ts';

/** A text as one line of YAML that every reader takes for this text: without quotes where that is safe. */
export function scalarText(value: string): string {
  const plain = stringify(value, { lineWidth: 0, blockQuote: false, schema: 'core', compat: 'yaml-1.1' }).trimEnd();
  // what is safe by itself may still be cut off within { } and [ ]
  return /^["']/.test(plain) || !/[,[\]{}\n]/.test(plain) ? plain : JSON.stringify(value);
}

/** A text in the quotes of the scalar it replaces, so that what is changed there and back is as it was. */
export function inStyleOf(node: Node | null, value: string): string {
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'QUOTE_SINGLE' && /^[^'\n\p{Cc}]*$/u.test(value)) return `'${value}'`;
  if (type === 'QUOTE_DOUBLE' && /^[^"\\\n\p{Cc}]*$/u.test(value)) return `"${value}"`;
  const plain = scalarText(value);
  // 2026 and `no` are fine as ids; as long as they are read as texts they keep the style of the others
  return type === 'PLAIN' && parseYaml(value).data === value ? value : plain;
}
