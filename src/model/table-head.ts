import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** So much of a table's first row names it. */
const most = 60;

/** What the first row of a table holds whose head is empty; `undefined` for one with a head. */
export function firstRowWithoutHead({ children: [head, first] }: Table): string | undefined {
  if (!head || textOf(head).trim() !== '') return undefined;
  return (first?.children ?? [])
    .map((cell) => textOf(cell))
    .join(' | ')
    .slice(0, most);
}
