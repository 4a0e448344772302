import type { Element } from 'hast';
import type { Paragraph, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Figure } from '../document.ts';
import { half, type PdfContext } from './context.ts';
import { fitsHalf, linesOfSheet, mostHalfColumns } from './table.ts';

/** A picture for one half of the sheet, and what tells of it on the other half. */
export interface Pair {
  readonly figure: Figure & { readonly beside: Element };
  readonly text: readonly (Table | Paragraph)[];
}

/** In letters and lines of running text on a half sheet. */
const lineLength = 45;
const lineHeight = 16;
const halfWidth = 222;

/**
 * A low picture together with the table and the paragraphs behind it, as far as they take about as much height. Nothing where the
 * document has no room for two halves, where there is no such picture, or nothing to stand beside it.
 */
export function pairFrom(children: readonly RootContent[], index: number, context: PdfContext): Pair | undefined {
  const figure = children[index];
  if (figure?.type !== 'figure' || figure.beside === undefined || context.numbers === 'nowhere' || context.hasColumns)
    return undefined;
  const room = heightOf(figure.beside) + 30;
  const text: (Table | Paragraph)[] = [];
  let used = 0;
  for (const child of children.slice(index + 1)) {
    const height = textHeight(child);
    // a table is worth some more: it would take its height from the page again
    if (height === undefined || used + height > room * (child.type === 'table' ? 1.5 : 1.2)) break;
    text.push(child as Table | Paragraph);
    used += height;
  }
  return text.length === 0 ? undefined : { figure: { ...figure, beside: figure.beside }, text };
}

/** More rows are read one below the other. */
const mostRows = 12;

/** Two tables below their names, each narrow enough for half the width: the numbers of charts, above all. */
export function tablesFrom(
  children: readonly RootContent[],
  index: number,
  context: PdfContext,
): [NamedTable, NamedTable] | undefined {
  if (context.hasColumns) return undefined;
  const [left, right] = [namedTable(children, index), namedTable(children, index + 2)];
  return left && right && [left, right];
}

/** The paragraph that names a table, and the table. */
export type NamedTable = readonly [Paragraph, Table];

function namedTable(children: readonly RootContent[], index: number): NamedTable | undefined {
  const [name, table] = [children[index], children[index + 1]];
  if (name?.type !== 'paragraph' || table?.type !== 'table' || table.children.length > mostRows) return undefined;
  const isName = name.children.length === 1 && name.children[0]?.type === 'strong';
  return isName && fitsHalf(table) ? [name, table] : undefined;
}

/** In points, as wide as half a sheet. */
function heightOf({ properties }: Element): number {
  const [, , width = 1, height = 0] = String(properties['viewBox']).split(' ').map(Number);
  return (height / width) * halfWidth;
}

/** In points; undefined for what cannot stand beside a picture. */
function textHeight(node: RootContent): number | undefined {
  if (node.type === 'paragraph') return Math.ceil(textOf(node).length / lineLength) * lineHeight + 10;
  if (node.type !== 'table' || (node.children[0]?.children.length ?? 0) > mostHalfColumns) return undefined;
  return linesOfSheet(node, half) * 14 + node.children.length * 10 + 24;
}
