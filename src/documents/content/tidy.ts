import type { Nodes, Parents, Root, Text } from 'mdast';
import { cleanText } from '../template/tokens.ts';
import { mapChildren } from './definitions.ts';

/** White space that Markdown and HTML collapse; a protected space is not among it. */
const space = /[ \t\n\f\v\u0085\u2028\u2029]+/gu;

/** Collapses white space as all formats show it. */
export function collapse(text: string): string {
  return text.replace(space, ' ');
}

/**
 * Gives text the one form all writers rely on: neighbouring texts joined, white space collapsed and cut off at the ends of
 * paragraphs, headings and cells, no remains of tokens, no empty nodes, no positions.
 */
export function tidy(root: Root): void {
  mapChildren(root, (node): readonly Nodes[] => {
    delete node.position;
    if ('value' in node) node.value = cleanText(node.value);
    if (node.type === 'inlineCode') node.value = collapse(node.value).trim();
    if (node.type === 'image') node.alt = collapse(cleanText(node.alt ?? '')).trim();
    if (node.type === 'image' || node.type === 'link')
      node.title = node.title == null ? null : collapse(cleanText(node.title)).trim();
    if ('children' in node) joinTexts(node);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') trim(node);
    return isEmpty(node) ? [] : [node];
  });
  joinTexts(root);
  delete root.position;
}

function joinTexts(parent: Parents): void {
  const joined: Nodes[] = [];
  for (const node of parent.children) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value = collapse(last.value + node.value);
    else joined.push(node.type === 'text' ? { type: 'text', value: collapse(node.value) } : node);
  }
  parent.children = joined.filter((node) => node.type !== 'text' || node.value !== '') as never;
}

function trim(parent: Parents): void {
  for (const side of ['start', 'end'] as const) {
    for (;;) {
      const node = parent.children.at(side === 'start' ? 0 : -1);
      if (node?.type === 'break') removeEdge(parent, side);
      else if (node?.type === 'text') {
        trimText(node, side === 'start' ? /^ /u : / $/u);
        if (node.value !== '') break;
        removeEdge(parent, side);
      } else break;
    }
  }
}

function trimText(node: Text, edge: RegExp): void {
  node.value = node.value.replace(edge, '');
}

function removeEdge(parent: Parents, side: 'start' | 'end'): void {
  if (side === 'start') parent.children.shift();
  else parent.children.pop();
}

const neverEmpty = new Set(['tableCell', 'tableRow', 'listItem']);

function isEmpty(node: Nodes): boolean {
  if (node.type === 'inlineCode') return node.value === '';
  // A reference gets its text later.
  if (node.type === 'link') return node.children.length === 0 && node.data?.label === undefined;
  return 'children' in node && node.children.length === 0 && !neverEmpty.has(node.type);
}
