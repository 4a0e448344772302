import type { Definition, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Resolves links and images by label within one piece of Markdown, and names its footnotes after `scope`, so that
 * nothing in it can refer to another piece.
 */
export function closeDefinitions(root: Root, scope: number): void {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const notes = new Set<string>();
  visit(root, 'footnoteDefinition', (node) => {
    notes.add(node.identifier);
    node.identifier = `${scope}:${node.identifier}`;
  });
  mapChildren(root, (node): Nodes[] => {
    if (node.type === 'definition') return [];
    if (node.type === 'footnoteReference') {
      return notes.has(node.identifier) ? [{ ...node, identifier: `${scope}:${node.identifier}` }] : [];
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return [node];
    const { url = '', title = null } = definitions.get(node.identifier) ?? {};
    const place = node.position === undefined ? {} : { position: node.position };
    if (node.type === 'imageReference') return [{ type: 'image', url, title, alt: node.alt ?? '', ...place }];
    return [{ type: 'link', url, title, children: node.children, ...place }];
  });
}

/** Replaces each child in a tree, deepest first. */
export function mapChildren(node: Nodes, change: (child: Nodes, parent: Parents) => readonly Nodes[]): void {
  if (!('children' in node)) return;
  const children: Nodes[] = node.children;
  for (const child of children) mapChildren(child, change);
  // What may stand where is up to the callers; the types of mdast cannot say it for all parents at once.
  node.children = children.flatMap((child) => change(child, node)) as PhrasingContent[] as never;
}
