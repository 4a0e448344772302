import type { Table, TableCell, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { documentWords } from '../../messages/document-words.ts';
import { type Columns, columnWidths, isTicked } from '../content/column-widths.ts';
import type { DataTable } from '../document.ts';
import { half, type PdfContext } from './context.ts';
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
  /** Which part of the page's width is there for it. */
  readonly share: number;
}

/** A table of Markdown; its head is repeated on each page. */
export function sheet({ align, children }: Table, context: PdfContext): string {
  const [first, ...others] = children;
  const titles = first?.children ?? [];
  const room = {
    ...context,
    ...(titles.length > 5 || context.share !== undefined ? { longestWord: titles.length > 8 ? 6 : 20 } : {}),
  };
  const cell =
    (around: PdfContext) =>
    (node: TableCell): Cell => {
      const text = textOf(node);
      const content = inline(node.children, around);
      return { content: text === documentWords.box ? `box-to-tick(${content})` : content, text };
    };
  const head = titles.map(cell({ ...room, withoutLinks: true }));
  const rows = others.map((row) => row.children.map(cell(room)));
  const isRepeated = !titles.some(holdsNote);
  return made(head, rows, { align: head.map((_, index) => align?.[index] ?? 'left'), isRepeated, share: context.share ?? 1 });
}

function holdsNote(cell: TableCell): boolean {
  let found = false;
  visit(cell, 'footnoteReference', () => {
    found = true;
  });
  return found;
}

/** How many lines of its own size a table of Markdown takes, about. */
export const linesOfSheet = ({ children }: Table, share: number): number => columnsOfTable(children, share).lines;

function columnsOfTable([head, ...rows]: readonly TableRow[], share: number): Columns {
  const cells = (row: TableRow): Cell[] => row.children.map((node) => ({ content: '', text: textOf(node) }));
  return columnsOf(head === undefined ? [] : cells(head), rows.map(cells), share);
}

/** A table with more columns needs all the width. */
export const mostHalfColumns = 4;

/** Whether half a page's width is enough for a table, with a few entries on two lines. */
export function fitsHalf({ children }: Table): boolean {
  const { widths, lines } = columnsOfTable(children, half);
  return widths.length <= mostHalfColumns && lines <= children.length + 3;
}

/** The numbers of a chart. */
export function dataSheet({ header, rows }: DataTable, context: PdfContext): string {
  const cell = (text: string): Cell => ({ content: plain(text, context), text });
  const cells = rows.map((row) => row.map(cell));
  return made(header.map(cell), cells, { align: header.map(() => 'left'), isRepeated: true, share: context.share ?? 1 });
}

function made(head: readonly Cell[], rows: readonly (readonly Cell[])[], { align, isRepeated, share }: SheetLook): string {
  if (head.length === 0) return '[]';
  const heads = head.map((cell, column) => {
    // small above boxes, so that there is room for the sentences beside them
    const size = isTicked([cell, ...rows.map((row) => row[column])].map((of) => of?.text ?? '')) ? 'size: 0.86em, ' : '';
    return `text(${size}weight: 600, hyphenate: ${longestWord(cell) > 15}, ${cell.content})`;
  });
  // A row goes over two pages only if it is long.
  const lines = rows.map((row) => {
    const isShort = sum(row.map(({ text }) => text.length)) < 700 && row.length <= 8;
    const cells = head.map((_, index) => {
      const { content } = row[index] ?? { content: '[]' };
      return isShort ? `table.cell(breakable: false, ${content})` : content;
    });
    return [...cells, 'table.hline()'].join(', ');
  });
  const columns = columnsOf(head, rows, share);
  const isSmall = columns.lines + rows.length * 0.75 <= smallTable;
  return `sheet(${sizeFor(head.length)}em, ${isSmall}, ${isRepeated}, ${list(columns.widths.map((width) => (columns.isWhole ? 'auto' : `${width}fr`)))}, ${list(align)}, ${list(heads)}, ${lines.join(', ')})`;
}

/** `share`: which part of the page's width is there for the table. */
function columnsOf(head: readonly Cell[], rows: readonly (readonly Cell[])[], share: number): Columns {
  const texts = (cells: readonly Cell[]): string[] => head.map((_, index) => cells[index]?.text ?? '');
  return columnWidths([texts(head), ...rows.map(texts)], ((lineLength * share) / sizeFor(head.length)) * 0.9);
}

/** In lines, about a quarter of a page: such a table need not be cut, and leaves little room behind where it moves to the next page. */
const smallTable = 18;

/** In em. */
const sizeFor = (columns: number): number => (columns <= 5 ? 0.9 : columns <= 8 ? 0.82 : columns <= 12 ? 0.7 : 0.55);

/** Letters of the size of a table that fit beside each other on a page, about. */
const lineLength = 100;

const longestWord = ({ text }: Cell): number => Math.max(3, ...text.split(/[\s-]+/u).map((word) => word.length));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
