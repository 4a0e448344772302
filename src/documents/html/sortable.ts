import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isSum } from '../../messages/comparable.ts';
import { columnOrder } from './column-order.ts';

/** Lists of words that have an order of their own. */
export type Scales = readonly (readonly string[])[];

/**
 * A table of fewer rows is taken in at a glance, and fits a telephone held upright; there the buttons would only be more stops for those who
 * go through a page with the keyboard.
 */
const fewestRows = 9;

/**
 * Marks the heads of a long table by which it can be sorted, and gives the cells values where what they show does not sort by itself. A row
 * that adds up the others becomes the table's foot, where it stays. Changes the table.
 */
export function makeSortable(table: Element, scales: Scales): void {
  const heads = cellsIn(table, 'thead')[0] ?? [];
  const body = childrenOf(table, 'tbody')[0];
  if (body === undefined || isSpanned(table)) return;
  const rows = childrenOf(body, 'tr');
  const last = rows.at(-1);
  const sum = last !== undefined && isSum(textOf(childrenOf(last, 'td', 'th')[0])) ? last : undefined;
  const sorted = sum === undefined ? rows : rows.slice(0, -1);
  if (sorted.length < fewestRows) return;
  const orders = heads.map((head, column) => {
    const cells = sorted.map((row) => childrenOf(row, 'td', 'th')[column]);
    return isPlain(head) ? columnOrder(cells.map(said), scales) : undefined;
  });
  // pairs of words are facts about one thing: their order is the author's
  if (heads.length < 3 && !orders.some((order) => order?.kind === 'number')) return;
  for (const [column, order] of orders.entries()) {
    const head = heads[column];
    if (head === undefined || order === undefined) continue;
    head.properties['dataSort'] = order.kind;
    if (order.kind === 'text') continue;
    for (const [row, key] of order.keys.entries()) {
      const cell = childrenOf(sorted[row], 'td', 'th')[column];
      if (cell && key !== undefined) cell.properties['dataSort'] = key;
    }
  }
  if (sum === undefined || !heads.some(({ properties }) => 'dataSort' in properties)) return;
  body.children = body.children.filter((child) => child !== sum);
  table.children.push(h('tfoot', sum));
}

/** Whether any table in some content can be sorted. */
export function hasSortable(content: readonly ElementContent[]): boolean {
  let found = false;
  visit({ type: 'root', children: [...content] }, 'element', ({ tagName, properties }: Element) => {
    found ||= tagName === 'th' && 'dataSort' in properties;
  });
  return found;
}

const childrenOf = (parent: Element | undefined, ...names: string[]): Element[] =>
  (parent?.children ?? []).filter((child): child is Element => child.type === 'element' && names.includes(child.tagName));

const cellsIn = (table: Element, part: string): Element[][] =>
  childrenOf(table, part).flatMap((section) => childrenOf(section, 'tr').map((row) => childrenOf(row, 'td', 'th')));

/** What a cell says; the number of a note is none of its own. */
function said(cell: Element | undefined): string {
  const text = (node: ElementContent): string =>
    node.type === 'element' ? ('dataFootnoteRef' in node.properties ? '' : node.children.map(text).join('')) : textOf(node);
  return cell === undefined ? '' : text(cell).trim();
}

/** Cells that reach over several rows would be torn apart. */
function isSpanned(table: Element): boolean {
  let found = false;
  visit(table, 'element', ({ properties }: Element) => {
    found ||= 'rowSpan' in properties || 'colSpan' in properties;
  });
  return found;
}

/** A link cannot stand in a button, and what has no name cannot be one. */
function isPlain(head: Element): boolean {
  let found = false;
  visit(head, 'element', ({ tagName }: Element) => {
    found ||= tagName === 'a';
  });
  return !found && textOf(head).trim() !== '';
}
