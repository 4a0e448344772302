import GithubSlugger from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { DraftContent } from '../../model/draft.ts';
import { parseMarkdown } from '../../model/markdown.ts';
import { cleanProse } from './included.ts';

/** The block that a node on the highest level of a document belongs to; absent for text that stands between the blocks of a draft. */
export type Blocks = ReadonlyMap<RootContent, string>;

/** What a template does not name is called after its headings: a municipality's own templates need no blocks to be drafted. */
export function nameSections(root: Root, given: Blocks): Blocks {
  const used = new Set(given.values());
  const blocks = new Map<RootContent, string>();
  const slugger = new GithubSlugger();
  let current: string | undefined;
  for (const node of root.children) {
    const name = given.get(node);
    if (name !== undefined) current = undefined;
    else if (current === undefined || (node.type === 'heading' && node.depth <= 2)) {
      do current = slugger.slug(node.type === 'heading' ? plainName(textOf(node)) : 'text');
      while (used.has(current));
      used.add(current);
    }
    blocks.set(node, name ?? current ?? 'text');
  }
  return blocks;
}

/** Letters that a mark can hold. */
function plainName(text: string): string {
  const folded = text
    .normalize('NFD')
    .replace(/([aou])\u0308/giu, '$1e')
    .replace(/\u00df/gu, 'ss')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, ' ')
    .trim();
  return /^[A-Za-z]/u.test(folded) ? folded.slice(0, 40).trim() : `text ${folded}`.slice(0, 40).trim();
}

/** Gives a document the order and the texts of a draft. Changes the root; returns what belongs to which block now. */
export function arrange(root: Root, blocks: Blocks, { file, parts }: DraftContent): Blocks {
  const arranged = new Map<RootContent, string>();
  const nodes: RootContent[] = [];
  const shared = definitionsIn(parts.flatMap((part) => (part.kind === 'written' ? [part.text] : [])));
  for (const [index, part] of parts.entries()) {
    const found =
      part.kind === 'template'
        ? root.children.filter((node) => blocks.get(node) === part.block)
        : writtenNodes(withDefinitions(part.text, shared), file, part.line, -1 - index);
    for (const node of found) if (part.block !== undefined) arranged.set(node, part.block);
    nodes.push(...found);
  }
  root.children = nodes;
  return arranged;
}

/** Markdown of the draft by the way of all prose. The title of a document is the record's, so a heading of depth 1 is one of depth 2. */
function writtenNodes(text: string, file: string, line: number, scope: number): RootContent[] {
  const base = file.slice(0, file.lastIndexOf('/') + 1);
  const root = cleanProse({ type: 'markdown', text, base, file, line }, scope);
  visit(root, 'heading', (node: Heading) => {
    node.depth = Math.max(node.depth, 2) as Heading['depth'];
  });
  return root.children;
}

interface DefinitionText {
  readonly key: string;
  readonly text: string;
}

/** Notes and addresses by label, wherever they stand in the draft: each of its pieces is read by itself. */
function definitionsIn(texts: readonly string[]): DefinitionText[] {
  const found = new Map<string, DefinitionText>();
  for (const text of texts) {
    if (!text.includes(']:')) continue;
    for (const node of parseMarkdown(text).children) {
      if (node.type !== 'definition' && node.type !== 'footnoteDefinition') continue;
      const key = `${node.type}:${node.identifier}`;
      const from = node.position?.start.offset;
      if (!found.has(key) && from !== undefined) found.set(key, { key, text: text.slice(from, node.position?.end.offset) });
    }
  }
  return [...found.values()];
}

function withDefinitions(text: string, shared: readonly DefinitionText[]): string {
  if (shared.length === 0 || !/\[/u.test(text)) return text;
  const own = new Set(definitionsIn([text]).map(({ key }) => key));
  return [text, ...shared.filter(({ key }) => !own.has(key)).map((one) => one.text)].join('\n\n');
}
