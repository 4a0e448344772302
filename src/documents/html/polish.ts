import type { Element, ElementContent, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { documentWords as words } from '../../messages/document-words.ts';
import { makeSortable, type Scales } from './sortable.ts';

/**
 * What the generic conversion leaves out for accessibility: scopes, scrollable tables, tasks as text. With the scales that words have their order
 * from, long tables are marked as sortable. Changes the tree.
 */
export function polish(root: Root, scales: Scales | undefined): void {
  nameNotes(root);
  turnLines(root);
  let tables = 0;
  let section = '';
  visit(root, 'element', (element, index, parent) => {
    if (/^h[2-6]$/u.test(element.tagName)) section = textOf(element);
    if (element.tagName === 'input') replace(parent, index, taskState(element));
    if (element.tagName !== 'table') return undefined;
    tables += 1;
    polishTable(element);
    if (scales) makeSortable(element, scales);
    const label = `${words.table} ${tables}${section === '' ? '' : ` (${section})`}, ${words.scrollable}`;
    replace(parent, index, scrollable(element, label));
    return SKIP;
  });
}

/** A line that is read from the right begins there. */
function turnLines(root: Root): void {
  visit(root, 'element', ({ tagName, children: [only, ...more], properties }) => {
    if (!/^(?:p|h[2-6]|t[dh])$/u.test(tagName) || only?.type !== 'element' || more.length > 0) return;
    if (only.tagName === 'span' && only.properties['dir'] === 'rtl') properties['dir'] = 'rtl';
  });
}

/** A number alone says nothing to those who go from link to link. */
function nameNotes(root: Root): void {
  visit(root, 'element', (element) => {
    if ('dataFootnoteRef' in element.properties) element.properties['ariaLabel'] = words.footnote(textOf(element));
  });
}

/** Wraps a wide element so that it moves sideways on its own, with the keyboard too. */
export function scrollable(element: Element, label: string): Element {
  return h('div', { className: 'scroll', role: 'region', tabIndex: 0, ariaLabel: label }, element);
}

function replace(parent: Nodes | undefined, index: number | undefined, element: Element): void {
  if (parent !== undefined && 'children' in parent && index !== undefined) (parent.children as ElementContent[])[index] = element;
}

/** A check box would ask for a name and promise to do something. */
function taskState(input: Element): Element {
  const done = input.properties['checked'] === true;
  return h('span', { className: 'task', role: 'img', ariaLabel: done ? words.done : words.open }, done ? '☑' : '☐');
}

function polishTable(table: Element): void {
  const rows: Element[] = [];
  visit(table, 'element', (element) => {
    if (element.tagName === 'th') element.properties['scope'] = 'col';
    if (element.tagName === 'tr') rows.push(element);
    const align = element.properties['align'];
    delete element.properties['align'];
    if (align === 'right' || align === 'center') element.properties['className'] = [align];
  });
  const firsts = rows.slice(1).map((row) => row.children.find((cell): cell is Element => cell.type === 'element'));
  // A first column that is bold throughout names its rows.
  if (firsts.length === 0 || !firsts.every((cell) => cell !== undefined && isBold(cell))) return;
  for (const cell of firsts) {
    if (cell === undefined) continue;
    cell.tagName = 'th';
    cell.properties['scope'] = 'row';
  }
}

function isBold({ children: [first, ...more] }: Element): boolean {
  return first?.type === 'element' && first.tagName === 'strong' && more.length === 0;
}
