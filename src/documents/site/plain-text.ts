import type { Nodes, Root } from 'mdast';

/** The text of a tree for finding words in it: blocks and cells are apart, words that are set in parts are not. */
export function plainText(root: Root): string {
  return textIn(root).replace(/\s+/gu, ' ').trim();
}

function textIn(node: Nodes): string {
  // what a picture shows is written beside it
  if (node.type === 'figure') return '';
  if (node.type === 'callout') return ` ${node.title}: ${node.children.map(textIn).join(' ')} `;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const text = (node.children as Nodes[]).map(textIn).join('');
  return isInline(node) ? text : ` ${text} `;
}

const isInline = ({ type }: Nodes): boolean => ['strong', 'emphasis', 'delete', 'link', 'foreign'].includes(type);
