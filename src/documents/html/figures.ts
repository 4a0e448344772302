import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { documentWords as words } from '../../messages/document-words.ts';
import type { DataTable, Figure } from '../document.ts';
import { scrollable } from './polish.ts';

/** Puts charts in the places that were kept for them. Changes the tree. */
export function addFigures(root: Root, figures: readonly Figure[]): void {
  visit(root, 'element', (element) => {
    if (element.tagName !== 'figure') return undefined;
    const figure = figures[Number(element.properties['dataFigure'])];
    element.properties = {};
    if (figure !== undefined) element.children = figureParts(figure);
    return SKIP;
  });
}

/** The role `img` is the picture's alone: on the whole figure it would hide caption and table from screen readers. */
function figureParts(figure: Figure): ElementContent[] {
  const title = `_figure-${figure.number}-title`;
  const description = `_figure-${figure.number}-description`;
  const svg: Element = {
    ...figure.svg,
    properties: { ...figure.svg.properties, role: 'img', ariaLabelledBy: [title], ariaDescribedBy: [description] },
    children: [
      { type: 'element', tagName: 'title', properties: { id: title }, children: [{ type: 'text', value: figure.title }] },
      { type: 'element', tagName: 'desc', properties: { id: description }, children: [{ type: 'text', value: figure.alt }] },
      ...figure.svg.children.filter((child) => child.type !== 'element' || !['title', 'desc'].includes(child.tagName)),
    ],
  };
  const label = `${words.figureData} (${words.figure} ${figure.number})`;
  return [
    // On a narrow screen the picture keeps a readable size and moves sideways.
    scrollable(svg, figure.caption),
    h('figcaption', figure.caption),
    h('details', [h('summary', label), scrollable(dataTable(figure.table), `${label}, ${words.scrollable}`)]),
  ];
}

function dataTable({ header, rows }: DataTable): Element {
  const headCells = header.map((cell) => h('th', { scope: 'col' }, cell));
  const bodyRows = rows.map((row) =>
    h(
      'tr',
      row.map((cell, index) => (index === 0 ? h('th', { scope: 'row' }, cell) : h('td', cell))),
    ),
  );
  return h('table', [h('thead', h('tr', headCells)), h('tbody', bodyRows)]);
}
