import type { Table, TableCell } from 'mdast';

/** Leaves out columns in which no row says anything, except the first, which names the rows. Changes the table. */
export function dropEmptyColumns(table: Table): void {
  const [, ...body] = table.children;
  if (body.length === 0) return;
  const count = Math.max(...table.children.map(({ children }) => children.length));
  const kept = Array.from(
    { length: count },
    (_, column) => column === 0 || body.some((row) => saysSomething(row.children[column])),
  );
  for (const row of table.children) row.children = row.children.filter((_, column) => kept[column]);
  table.align = (table.align ?? []).filter((_, column) => kept[column]);
}

/** A dash stands for no value. */
function saysSomething(cell: TableCell | undefined): boolean {
  return (cell?.children ?? []).some((node) => node.type !== 'text' || !/^\s*–?\s*$/u.test(node.value));
}
