import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readTarget } from '../model/link-target.ts';

/** Files that get another name in their folder: new paths by old ones. */
export type Moves = ReadonlyMap<string, string>;

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Where the address of a link, picture or definition begins in Markdown: `](../a.md)`, `]: <a.md>`. */
const addresses = /\](?:\(|:)[ \t]*<?([^\s()<>]+)/g;

/** A text of a record with its links to moved files led to their new places; `path` is the file it stands in. */
export function relink(text: string, path: string, moves: Moves): string {
  return led(text, path, moves, () => true);
}

/** The same for a Markdown file, in which what is shown as code is no link. */
export function relinkMarkdown(text: string, path: string, moves: Moves): string {
  // most files name none of them
  if (relink(text, path, moves) === text) return text;
  const links: [from: number, to: number][] = [];
  visit(parser.parse(text), (node) => {
    const { start, end } = node.position ?? {};
    if (!['link', 'image', 'definition'].includes(node.type) || start?.offset === undefined || end?.offset === undefined) return;
    links.push([start.offset, end.offset]);
  });
  return led(text, path, moves, (at) => links.some(([from, to]) => at >= from && at < to));
}

function led(text: string, path: string, moves: Moves, isLink: (at: number) => boolean): string {
  return text.replace(addresses, (all, address: string, at: number) => {
    const moved = isLink(at) ? newAddress(address, path, moves) : undefined;
    return moved === undefined ? all : all.slice(0, all.length - address.length) + moved;
  });
}

function newAddress(address: string, path: string, moves: Moves): string | undefined {
  const target = readTarget(address, path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  const moved = target.kind === 'file' ? moves.get(target.path) : undefined;
  if (moved === undefined) return undefined;
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  // it stays in its folder
  return written.slice(0, written.lastIndexOf('/') + 1) + moved.slice(moved.lastIndexOf('/') + 1) + rest;
}
