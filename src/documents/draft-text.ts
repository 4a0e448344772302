import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FreshBlock } from '../model/draft.ts';
import type { Composed } from './compose.ts';
import { mapChildren } from './content/definitions.ts';
import { plainNodes, stringifier } from './markdown/writer.ts';

/**
 * The blocks of a composed document in its order, each as Markdown that can be edited and reads back as the same: pictures and links seen
 * from `folder` (below the record folder, with a `/` behind it), notes with the block that calls them, charts as their numbers.
 */
export function blockTexts({ document: { root }, blocks }: Composed, folder: string): FreshBlock[] {
  const nodes = new Map<string, RootContent[]>();
  for (const node of root.children) {
    const name = blocks.get(node);
    if (name === undefined || node.type === 'footnoteDefinition') continue;
    nodes.set(name, [...(nodes.get(name) ?? []), node]);
  }
  const notes = root.children.filter((node) => node.type === 'footnoteDefinition');
  return [...nodes].map(([name, own]) => ({ name, text: blockText(name, own, notes, folder) }));
}

function blockText(name: string, nodes: readonly RootContent[], notes: readonly FootnoteDefinition[], folder: string): string {
  const root: Root = structuredClone({ type: 'root', children: [...nodes] });
  bringNotes(root, notes, name);
  mapChildren(root, (node): readonly Nodes[] => {
    if (node.type === 'image' || node.type === 'link') return [{ ...node, url: seenFrom(node.url, folder) } as PhrasingContent];
    if (node.type === 'code') return [{ ...node, value: node.value.replace(/<!(?=--\s*\/?qe:)/gu, '< !') }];
    return plainNodes(node, withoutNumber);
  });
  return stringifier.stringify(root).trimEnd();
}

/** Other figures may come and go. */
const withoutNumber = (caption: string): string => caption.replace(/^\S+ \d+: /u, '');

/** Paths of the folder begin at its root; addresses and places in the document stay. */
function seenFrom(url: string, folder: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|#|\/)/iu.test(url)) return url;
  if (url.startsWith(folder)) return url.slice(folder.length);
  return `${'../'.repeat(folder.split('/').length - 1)}${url}`;
}

/** Notes that the nodes call, also from within notes, numbered within the block. */
function bringNotes(root: Root, notes: readonly FootnoteDefinition[], name: string): void {
  const labels = new Map<string, string>();
  const pending: Nodes[] = [root];
  for (let tree = pending.shift(); tree; tree = pending.shift()) {
    visit(tree, 'footnoteReference', (node) => {
      const called = node.identifier;
      const known = labels.get(called);
      const label = known ?? `${name}-${labels.size + 1}`;
      node.identifier = label;
      node.label = label;
      if (known !== undefined) return;
      labels.set(called, label);
      const note = notes.find(({ identifier }) => identifier === called);
      if (!note) return;
      const copy = { ...structuredClone(note), identifier: label, label };
      root.children.push(copy);
      pending.push(copy);
    });
  }
}
