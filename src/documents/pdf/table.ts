import type { Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { DataTable } from '../document.ts';
import type { PdfContext } from './context.ts';
import { inline, plain } from './inline.ts';
import { list } from './literal.ts';

/** A cell: what it shows, and its text to measure by. */
interface Cell {
  readonly content: string;
  readonly text: string;
}

type Align = 'left' | 'right' | 'center';

/** A table of Markdown; its head is repeated on each page. */
export function sheet({ align, children }: Table, context: PdfContext): string {
  const cell = (node: TableCell): Cell => ({ content: inline(node.children, context), text: textOf(node) });
  const [head, ...rows] = children.map((row) => row.children.map(cell));
  return made(
    head ?? [],
    rows,
    (head ?? []).map((_, index) => align?.[index] ?? 'left'),
  );
}

/** The numbers of a chart. */
export function dataSheet({ header, rows }: DataTable, context: PdfContext): string {
  const cell = (text: string): Cell => ({ content: plain(text, context), text });
  return made(
    header.map(cell),
    rows.map((row) => row.map(cell)),
    header.map(() => 'left'),
  );
}

function made(head: readonly Cell[], rows: readonly (readonly Cell[])[], align: readonly Align[]): string {
  if (head.length === 0) return '[]';
  const heads = head.map(({ content }) => `text(weight: 600, ${content})`);
  // A row goes over two pages only if it is long.
  const lines = rows.map((row) => {
    const isShort = row.reduce((sum, { text }) => sum + text.length, 0) < 700;
    const cells = head.map((_, index) => {
      const { content } = row[index] ?? { content: '[]' };
      return isShort ? `table.cell(breakable: false, ${content})` : content;
    });
    return [...cells, 'table.hline()'].join(', ');
  });
  const columns = list(columnWidths(head, rows));
  return `sheet(${sizeFor(head.length)}, ${columns}, ${list(align)}, ${list(heads)}, ${lines.join(', ')})`;
}

const sizeFor = (columns: number): string => (columns <= 5 ? '0.9em' : columns <= 7 ? '0.82em' : '0.74em');

/** Columns of short entries are as wide as these; as soon as one holds sentences, all share the width by what they hold. */
function columnWidths(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string[] {
  const columns = head.map((cell, index) => [cell, ...rows.map((row) => row[index] ?? { content: '', text: '' })]);
  const longest = columns.map((cells) => Math.max(...cells.map(({ text }) => text.length)));
  if (longest.every((length) => length <= 22) && longest.reduce((sum, length) => sum + length, 0) <= 80)
    return columns.map(() => 'auto');
  return columns.map((cells) => `${weight(cells)}fr`);
}

/** Room for the longest word, and more for longer texts, though less than in proportion. */
function weight(cells: readonly Cell[]): number {
  const words = cells.flatMap(({ text }) => text.split(/[\s/-]+/u)).map((word) => Math.min(word.length, 18));
  const mean = cells.reduce((sum, { text }) => sum + text.length, 0) / cells.length;
  const most = Math.max(...cells.map(({ text }) => Math.min(text.length, 200)));
  return Math.round(Math.max(...words, 3, Math.min(most, 5 + Math.sqrt(mean * most) * 0.45)) * 10) / 10 + 1.5;
}
