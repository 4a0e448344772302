import type { SchemaNode } from '../../load/schema.ts';
import { type Candidates, explained, type Row } from './comments.ts';
import { childrenOf, type Root } from './place.ts';

/** What a file suggests for a field that is not filled in; nothing for references while there is nothing to refer to. */
export function suggestion(root: Root, key: string, node: SchemaNode, usual: readonly string[], candidates: Candidates): Row[] {
  const { resolve } = root.schema;
  const explain = (of: SchemaNode) => explained(of, resolve, candidates);
  const items = node.items && resolve(node.items);
  const allowed = (items ?? node)['x-references'];
  if (allowed && candidates(allowed).length === 0) return [];
  const head: Row = { text: `${key}:`, ...explain(node) };
  if (items?.properties) return [head, ...itemRows(root, items, usual, candidates)];
  if (items) return [head, { text: '  -' }];
  if (node.properties) return [head, ...childRows(root, node, usual, candidates).map(indented('  '))];
  return [head];
}

/** One item of a list of blocks, indented below its key. */
export function itemRows(root: Root, items: SchemaNode, usual: readonly string[], candidates: Candidates): Row[] {
  return childRows(root, items, usual, candidates).map((row, index) => indented(index === 0 ? '  - ' : '    ')(row));
}

/** The required children of a block and the usual ones. */
function childRows(root: Root, node: SchemaNode, usual: readonly string[], candidates: Candidates): Row[] {
  return childrenOf(root, node)
    .filter(({ key, required }) => required || usual.includes(key))
    .flatMap(({ key, node: child }) => suggestion(root, key, child, below(usual, key), candidates));
}

/** Of dotted keys those below one, without it. */
export function below(usual: readonly string[], key: string): string[] {
  return usual.filter((dotted) => dotted.startsWith(`${key}.`)).map((dotted) => dotted.slice(key.length + 1));
}

const indented =
  (space: string) =>
  ({ text, ...rest }: Row): Row => ({ text: space + text, ...rest });
