import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { mentioned, mentions, numberedName } from '../../messages/mentions.ts';
import { headingsOf } from './headings.ts';

/** Ids of sections by the name that their titles begin with. */
export type NumberedNames = ReadonlyMap<string, string>;

/** Collects names from pairs of id and title; a name that two sections have leads to neither. */
export function numberedNames(titles: Iterable<readonly [id: string, title: string]>): NumberedNames {
  const found = new Map<string, Set<string>>();
  for (const [id, title] of titles) {
    const name = plain(numberedName.exec(title)?.[0] ?? '');
    if (name !== '' && id !== '') found.set(name, (found.get(name) ?? new Set()).add(id));
  }
  return new Map([...found].flatMap(([name, ids]) => (ids.size === 1 ? [[name, [...ids].join()] as const] : [])));
}

/** The names of a document's own sections. */
export const ownNames = (root: Root): NumberedNames =>
  numberedNames(headingsOf(root).map((heading) => [heading.data?.id ?? '', textOf(heading)] as const));

/** Makes references of „siehe QS 3.1“ where there is such a section; not in headings, links and code. Changes the tree. */
export function linkMentions(node: Nodes, names: NumberedNames): void {
  if (names.size === 0 || !('children' in node) || node.type === 'heading' || node.type === 'link') return;
  const children: Nodes[] = node.children;
  for (const child of children) linkMentions(child, names);
  node.children = children.flatMap((child): Nodes[] =>
    child.type === 'text' ? withLinks(child.value, names) : [child],
  ) as never;
}

function withLinks(text: string, names: NumberedNames): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  let at = 0;
  for (const place of text.matchAll(mentions))
    for (const { 0: name, index } of place[0].matchAll(mentioned)) {
      const id = names.get(plain(name));
      if (id === undefined) continue;
      const from = place.index + index;
      made.push({ type: 'text', value: text.slice(at, from) });
      made.push({ type: 'link', url: `#${encodeURIComponent(id)}`, children: [{ type: 'text', value: name }] });
      at = from + name.length;
    }
  return [...made, { type: 'text', value: text.slice(at) }];
}

/** A space that holds together is a space. */
const plain = (name: string): string => name.replaceAll('\u00a0', ' ');
