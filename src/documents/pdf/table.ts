import type { Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { documentWords } from '../../messages/document-words.ts';
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

/** How a table is shown. */
interface SheetLook {
  readonly align: readonly Align[];
  /** The head on each page. A footnote can only be called once. */
  readonly isRepeated: boolean;
}

/** A table of Markdown; its head is repeated on each page. */
export function sheet({ align, children }: Table, context: PdfContext): string {
  const [first, ...others] = children;
  const titles = first?.children ?? [];
  const room = { ...context, ...(titles.length > 5 ? { longestWord: titles.length > 8 ? 6 : 20 } : {}) };
  const cell =
    (around: PdfContext) =>
    (node: TableCell): Cell => {
      const text = textOf(node);
      const content = inline(node.children, around);
      return { content: text === documentWords.box ? `box-to-tick(${content})` : content, text };
    };
  const head = titles.map(cell({ ...room, withoutLinks: true }));
  const rows = others.map((row) => row.children.map(cell(room)));
  return made(head, rows, { align: head.map((_, index) => align?.[index] ?? 'left'), isRepeated: !titles.some(holdsNote) });
}

function holdsNote(cell: TableCell): boolean {
  let found = false;
  visit(cell, 'footnoteReference', () => {
    found = true;
  });
  return found;
}

/** The numbers of a chart. */
export function dataSheet({ header, rows }: DataTable, context: PdfContext): string {
  const cell = (text: string): Cell => ({ content: plain(text, context), text });
  const cells = rows.map((row) => row.map(cell));
  return made(header.map(cell), cells, { align: header.map(() => 'left'), isRepeated: true });
}

function made(head: readonly Cell[], rows: readonly (readonly Cell[])[], { align, isRepeated }: SheetLook): string {
  if (head.length === 0) return '[]';
  const heads = head.map((cell) => `text(weight: 600, hyphenate: ${longestWord([cell]) > 15}, ${cell.content})`);
  // A row goes over two pages only if it is long.
  const lines = rows.map((row) => {
    const isShort = sum(row.map(({ text }) => text.length)) < 700 && row.length <= 8;
    const cells = head.map((_, index) => {
      const { content } = row[index] ?? { content: '[]' };
      return isShort ? `table.cell(breakable: false, ${content})` : content;
    });
    return [...cells, 'table.hline()'].join(', ');
  });
  const columns = list(columnWidths(head, rows));
  return `sheet(${sizeFor(head.length)}, ${isSmall(rows)}, ${isRepeated}, ${columns}, ${list(align)}, ${list(heads)}, ${lines.join(', ')})`;
}

/** Less than half a page, so that it need not be cut. */
const isSmall = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.length <= 10 && (rows[0]?.length ?? 0) <= 6 && sum(rows.flat().map(({ text }) => text.length)) < 1200;

const sizeFor = (columns: number): string =>
  columns <= 5 ? '0.9em' : columns <= 8 ? '0.82em' : columns <= 12 ? '0.7em' : '0.55em';

/** Letters that fit beside each other on a page, about. */
const lineLength = 100;

/** Columns of short entries are as wide as these; as soon as one holds sentences, all share the width by what they hold. */
function columnWidths(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string[] {
  const columns = head.map((cell, index) => [cell, ...rows.map((row) => row[index] ?? { content: '', text: '' })]);
  const longest = columns.map((cells) => Math.max(...cells.map(({ text }) => text.length)));
  if (longest.every((length) => length <= 22) && sum(longest) <= 80) return columns.map(() => 'auto');
  // Each column has room for its longest word, or for short entries as a whole; what is left goes to those with much text.
  const words = columns.map((cells) => longestWord(cells) + 2);
  const whole = words.map((width, index) => ((longest[index] ?? 0) <= 24 ? Math.max(width, (longest[index] ?? 0) + 1) : width));
  const least = sum(whole) <= lineLength * 0.8 ? whole : words;
  const wanted = columns.map((cells, index) => Math.max(0, reach(cells) - (least[index] ?? 0)));
  const left = Math.max(0, lineLength - sum(least));
  const all = sum(wanted) || 1;
  return least.map((width, index) => `${Math.round(width + (left * (wanted[index] ?? 0)) / all)}fr`);
}

const longestWord = (cells: readonly Cell[]): number =>
  Math.max(3, ...cells.flatMap(({ text }) => text.split(/[\s-]+/u)).map((word) => Math.min(word.length, 20)));

/** How wide a column would like to be: between its usual and its longest entry, and never so wide that others starve. */
function reach(cells: readonly Cell[]): number {
  const lengths = cells.map(({ text }) => Math.min(text.length, 240));
  return Math.sqrt((sum(lengths) / lengths.length) * Math.max(...lengths));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
