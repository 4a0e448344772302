import type { Element, ElementContent } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { documentWords } from '../../messages/document-words.ts';
import { cleanText } from '../template/tokens.ts';
import { collapse } from './tidy.ts';

/** Numbers figures, and makes the ids in their pictures unique in the document. */
export function numberFigures(root: Root): void {
  const clean = (text: string): string => collapse(cleanText(text)).trim();
  let number = 0;
  visit(root, 'figure', (figure) => {
    number += 1;
    figure.number = number;
    figure.title = clean(figure.title);
    figure.alt = clean(figure.alt);
    figure.caption = `${documentWords.figure} ${number}: ${clean(figure.caption)}`;
    figure.table = { header: figure.table.header.map(clean), rows: figure.table.rows.map((row) => row.map(clean)) };
    figure.svg = copyPicture(figure.svg, `_figure-${number}-`);
    if (figure.narrow !== undefined) figure.narrow = copyPicture(figure.narrow, `_figure-${number}-narrow-`);
    if (figure.beside !== undefined) figure.beside = copyPicture(figure.beside, `_figure-${number}-beside-`);
  });
}

/** A chart may stand in a document twice, so the picture is copied and not changed. */
function copyPicture(element: Element, prefix: string): Element {
  const properties = Object.entries(element.properties).map(([key, value]) => [key, prefixed(key, value, prefix)] as const);
  const children = element.children.map((child): ElementContent => {
    if (child.type === 'element') return copyPicture(child, prefix);
    return child.type === 'text' ? { type: 'text', value: cleanText(child.value) } : child;
  });
  return { type: 'element', tagName: element.tagName, properties: Object.fromEntries(properties), children };
}

const idLists = new Set(['ariaLabelledBy', 'ariaDescribedBy']);

function prefixed(key: string, value: Element['properties'][string], prefix: string): Element['properties'][string] {
  if (Array.isArray(value) && idLists.has(key)) return value.map((id) => `${prefix}${id}`);
  if (typeof value !== 'string') return value;
  if (key === 'id') return `${prefix}${value}`;
  if (key === 'href') return value.replace(/^#/u, `#${prefix}`);
  if (idLists.has(key)) return value.replace(/\S+/gu, (id) => `${prefix}${id}`);
  return value.replace(/url\(#/gu, `url(#${prefix}`);
}
