import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Ids that pages use for themselves begin with `_`, or come from the library that writes footnotes. */
const reserved = ['footnote-label'];

/** All headings of a document in its order, whatever they stand in. */
export function headingsOf(root: Root): Heading[] {
  const headings: Heading[] = [];
  visit(root, 'heading', (node) => {
    headings.push(node);
  });
  return headings;
}

/** The title of the document is its only heading of depth 1, and no depth is left out below it. */
export function levelHeadings(root: Root): void {
  const headings = headingsOf(root);
  const shift = headings.some(({ depth }) => depth === 1) ? 1 : 0;
  // The depths as written that are open, outermost first; their number is the depth that is shown.
  const open: number[] = [];
  for (const heading of headings) {
    const written = heading.depth + shift;
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    heading.depth = Math.min(open.length + 1, 6) as Heading['depth'];
  }
}

/** Gives each heading an id of its own: that of its anchor if it is the first to claim it, else one made from its text. */
export function identifyHeadings(root: Root): void {
  const used = new Set(reserved);
  const headings = headingsOf(root);
  for (const heading of headings) {
    const anchor = heading.data?.id?.trim().replace(/\s+/gu, '-').replace(/^_+/u, '') ?? '';
    delete heading.data;
    if (anchor === '' || used.has(anchor)) continue;
    used.add(anchor);
    heading.data = { id: anchor };
  }
  const slugger = new GithubSlugger();
  for (const heading of headings) {
    if (heading.data?.id !== undefined) continue;
    const text = textOf(heading)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    let id = slugger.slug(text || 'section');
    while (used.has(id)) id = slugger.slug(text || 'section');
    used.add(id);
    heading.data = { id };
  }
}

/** A document with fewer sections is found through by leafing. */
const fewestListed = 12;

/** The headings that a printed list of contents holds, of two levels; none where a list would not help. */
export function listedHeadings(root: Root): Heading[] {
  const shown = headingsOf(root).filter(({ depth }) => depth <= 3);
  return shown.length < fewestListed || shown.every(({ depth }) => depth === 2) ? [] : shown;
}

/** Names for bookmarks in office documents by id of heading: letters, digits, short. */
export function bookmarkNames(root: Root): ReadonlyMap<string, string> {
  return new Map(headingsOf(root).map((heading, index) => [heading.data?.id ?? '', `qe_${index + 1}`]));
}
