import type { List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { printable } from '../reporters/visible.ts';

/** Nodes made of plain text: nothing in a value can become a table, a heading or a link. */
export const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value: printable(value) }],
});

export const heading = (value: string): RootContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value: printable(value) }],
});

/** A list item: a line of text and what stands below it. */
export const item = (value: string, below: readonly ListItem[] = []): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(value), ...(below.length === 0 ? [] : [list(below)])],
});

export const list = (items: readonly ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children: [...items] });

/** Rows of cells, the first one being the header. */
export const table = (rows: readonly (readonly string[])[], right: readonly number[] = []): Table => ({
  type: 'table',
  align: (rows[0] ?? []).map((_, index) => (right.includes(index) ? 'right' : null)),
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: cell === '' ? [] : [{ type: 'text', value: printable(cell) }],
    })),
  })),
});
