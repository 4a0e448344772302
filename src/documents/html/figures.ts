import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { documentWords as words } from '../../messages/document-words.ts';
import type { DataTable, Figure } from '../document.ts';
import { scrollable } from './polish.ts';
import { makeSortable, type Scales } from './sortable.ts';

/** Puts charts in the places that were kept for them; with scales, their numbers sort where they are many. Changes the tree. */
export function addFigures(root: Root, figures: readonly Figure[], scales: Scales | undefined): void {
  visit(root, 'element', (element) => {
    if (element.tagName !== 'figure') return undefined;
    const figure = figures[Number(element.properties['dataFigure'])];
    element.properties = {};
    if (figure !== undefined) element.children = figureParts(figure, scales);
    return SKIP;
  });
}

/** The role `img` is the picture's alone: on the whole figure it would hide caption and table from screen readers. */
function figureParts(figure: Figure, scales: Scales | undefined): ElementContent[] {
  const id = `_figure-${figure.number}`;
  const { narrow } = figure;
  const table = dataTable(figure.table);
  if (scales) makeSortable(table, scales);
  const label = `${words.figureData} (${words.figure} ${figure.number})`;
  return [
    // The style shows one of the two, by the width of the screen.
    h(
      'div',
      { className: [...(narrow === undefined ? [] : ['wide']), ...(isTall(figure.svg) ? ['tall'] : [])] },
      named(figure.svg, figure, id),
    ),
    ...(narrow === undefined ? [] : [h('div', { className: 'narrow' }, named(narrow, figure, `${id}-narrow`))]),
    h('figcaption', figure.caption),
    h('details', [h('summary', label), scrollable(table, `${label}, ${words.scrollable}`)]),
  ];
}

/** So much higher than wide; made to fit a sheet, its letters would be too small. */
const tall = 1.8;

function isTall({ properties }: Element): boolean {
  const [, , width = 1, height = 1] = String(properties['viewBox']).split(' ').map(Number);
  return height > width * tall;
}

/** A picture with name and description for those who do not see it. */
function named(svg: Element, { title, alt }: Figure, id: string): Element {
  const part = (tagName: string, name: string, value: string): Element => ({
    type: 'element',
    tagName,
    properties: { id: `${id}-${name}` },
    children: [{ type: 'text', value }],
  });
  return {
    ...svg,
    properties: { ...svg.properties, role: 'img', ariaLabelledBy: [`${id}-title`], ariaDescribedBy: [`${id}-description`] },
    children: [
      part('title', 'title', title),
      part('desc', 'description', alt),
      ...svg.children.filter((child) => child.type !== 'element' || !['title', 'desc'].includes(child.tagName)),
    ],
  };
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
