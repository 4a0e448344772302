import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords } from '../../messages/document-words.ts';
import { readTarget } from '../../model/link-target.ts';
import { mapChildren } from './definitions.ts';
import { headingsOf } from './headings.ts';

/** Where something stands that is not in this document: an address and what it is called; `undefined` where it is nowhere. */
export type Elsewhere = (id: string) => { readonly url: string; readonly title: string } | undefined;

/**
 * Keeps links that lead somewhere: to pages, to files, to headings of this document. Links to records point to the
 * heading with the record's id, or to where it is `elsewhere`. All others become their text, unless that text is an id or path that the document
 * does not have.
 */
export function resolveLinks(root: Root, elsewhere?: Elsewhere): void {
  const titles = new Map(headingsOf(root).map((heading) => [heading.data?.id ?? '', heading]));
  // Titles are taken before any link in a heading changes.
  const texts = new Map([...titles].map(([id, heading]) => [id, textOf(heading)]));
  mapChildren(root, (node): readonly Nodes[] => (node.type === 'link' ? resolveLink(node, texts, elsewhere) : [node]));
}

function resolveLink(link: Link, titles: ReadonlyMap<string, string>, elsewhere?: Elsewhere): readonly PhrasingContent[] {
  const target = readTarget(link.url, link.data?.base ?? '');
  const label = link.data?.label;
  // A link cannot stand in a link.
  const children = link.children.flatMap((child): Link['children'] =>
    (child as Nodes).type === 'link' ? unwrap(child) : [child],
  );
  const plain = (id: string, path: string): PhrasingContent[] => {
    if (label !== undefined) return label === '' ? [] : [{ type: 'text', value: label }];
    const text = textOf(children).trim();
    const names = [id, `#${id}`, path, path.slice(path.lastIndexOf('/') + 1), link.url];
    return names.includes(text) ? [{ type: 'text', value: documentWords.notIncluded }] : children;
  };
  const within = (id: string, path: string): PhrasingContent[] => {
    const here = titles.get(id);
    const { url, title } = here === undefined ? (elsewhere?.(id) ?? {}) : { url: `#${id}`, title: here };
    if (url === undefined || title === undefined) return plain(id, path);
    const own = label === undefined || label === '' ? undefined : label;
    const text: Link['children'] = children.length > 0 ? children : [{ type: 'text', value: own ?? title }];
    return [{ type: 'link', url, title: null, children: text }];
  };
  if (target.kind === 'fragment') return within(target.id, '');
  if (target.kind === 'none' || target.kind === 'outside') return children;
  const { title = null } = link;
  if (target.kind === 'web') return [{ type: 'link', url: target.url, title, children }];
  const record = /([^/]+)\.(?:ya?ml|md)$/iu.exec(target.path)?.[1];
  if (record !== undefined) return within(record, target.path);
  // Documents that refer to each other are kept without the folder's other files.
  if (elsewhere) return children;
  return [{ type: 'link', url: encodeURI(target.path) + target.fragment, title, children }];
}

function unwrap(node: Nodes): Link['children'] {
  return 'children' in node ? (node.children as Link['children']) : [];
}
