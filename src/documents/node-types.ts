import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** All nodes a document can hold. Raw HTML, definitions and references by label are resolved while composing. */
export const nodeTypes: ReadonlySet<string> = new Set([
  'root',
  'heading',
  'paragraph',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'thematicBreak',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'image',
  'break',
  'footnoteReference',
  'footnoteDefinition',
  'figure',
  'callout',
  'pageBreak',
  'writingLines',
  'foreign',
]);

/** Throws an Error naming the type of the first node that no writer knows, so that nothing is left out silently. */
export function assertKnownNodes(root: Root): void {
  visit(root, (node) => {
    if (!nodeTypes.has(node.type)) throw new Error(`unknown document node: ${node.type}`);
  });
}
