import type { Definition, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { readTarget, type Target } from '../../model/link-target.ts';
import type { Prose } from './prose.ts';

/** A link or picture of a text. */
export interface Linked {
  readonly kind: 'link' | 'image';
  /** As written. */
  readonly url: string;
  readonly target: Target;
  /** Of a picture; empty where there is none. */
  readonly alt: string;
  /** Where in the text it begins. */
  readonly start: number;
}

const known = new WeakMap<Prose, readonly Linked[]>();

/** The links and pictures of a text in its order. Those by label are told where the label gets its address, pictures always where they stand. */
export function linkedIn(prose: Prose): readonly Linked[] {
  if (!prose.isMarkdown || !/\]\(|\]:|!\[/.test(prose.text)) return [];
  const before = known.get(prose);
  if (before) return before;
  const found = collect(prose);
  known.set(prose, found);
  return found;
}

function collect({ root, file }: Prose): Linked[] {
  const folder = folderOf(file.path);
  const definitions = new Map<string, Definition>();
  const pictured = new Set<string>();
  const linked = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'imageReference') pictured.add(node.identifier);
    if (node.type === 'linkReference') linked.add(node.identifier);
  });
  const found: Linked[] = [];
  const put = (kind: Linked['kind'], node: Nodes, url: string, alt = '') =>
    found.push({ kind, url, target: readTarget(url, folder), alt: alt.trim(), start: node.position?.start.offset ?? 0 });
  visit(root, (node) => {
    if (node.type === 'link') put('link', node, node.url);
    else if (node.type === 'image') put('image', node, node.url, node.alt ?? '');
    else if (node.type === 'imageReference') {
      const url = definitions.get(node.identifier)?.url;
      if (url !== undefined) put('image', node, url, node.alt ?? '');
    } else if (node.type === 'definition' && (linked.has(node.identifier) || !pictured.has(node.identifier)))
      put('link', node, node.url);
  });
  return found;
}

const simple = /\]\(([\p{L}\d./#_:?=~+@,;-]+)\)/gu;

/**
 * Whether a text may link or show anything for which `isFine` is false. Most texts only have plain links to what is there; seeing that
 * takes far less time than parsing them.
 */
export function mayHaveOther({ text, file, isMarkdown }: Prose, isFine: (target: Target) => boolean): boolean {
  if (!isMarkdown || !text.includes('](')) return isMarkdown && /\]:|!\[/.test(text);
  if (/\]:|!\[/.test(text)) return true;
  const links = [...text.matchAll(simple)];
  const folder = folderOf(file.path);
  return links.length < text.split('](').length - 1 || links.some(([, url = '']) => !isFine(readTarget(url, folder)));
}

/** The folder of a path, empty at the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
