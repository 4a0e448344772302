import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { mapChildren } from './definitions.ts';

/** Numbers footnotes in the order in which the text calls them, and moves them to the end; notes nobody calls are left out. */
export function collectFootnotes(root: Root): void {
  const notes = new Map<string, FootnoteDefinition>();
  mapChildren(root, (node): readonly Nodes[] => {
    if (node.type !== 'footnoteDefinition') return [node];
    if (!notes.has(node.identifier)) notes.set(node.identifier, node);
    return [];
  });
  const numbers = new Map<string, string>();
  const called: FootnoteDefinition[] = [];
  const number = (tree: Nodes): void => {
    visit(tree, 'footnoteReference', (node) => {
      const note = notes.get(node.identifier);
      if (note === undefined) return;
      if (!numbers.has(node.identifier)) {
        numbers.set(node.identifier, String(numbers.size + 1));
        called.push(note);
      }
      node.identifier = numbers.get(node.identifier) ?? '';
      node.label = node.identifier;
    });
  };
  number(root);
  // Notes can call notes: the list grows while it is read.
  for (const note of called) number(note);
  for (const [index, note] of called.entries()) {
    note.identifier = String(index + 1);
    note.label = note.identifier;
  }
  root.children.push(...called);
}

/** The notes of a document by their identifiers. */
export function footnotesOf(root: Root): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (node) => {
    definitions.set(node.identifier, node);
  });
  return definitions;
}
