import { toString as textOf } from 'mdast-util-to-string';
import type { QeDocument } from '../document.ts';

/** So many letters beside note and contact are a page worth turning to. */
const enough = 250;

/**
 * Where the blocks begin that stay with the note and the contact at the end of a document, so that no page holds those alone: the last
 * ones, as far as they have some lines of text or a picture together, but none before a break of pages. Behind all of them where
 * nothing stands at the end.
 */
export function startOfEnd({ meta, root: { children } }: QeDocument): number {
  let letters = 0;
  let start = children.length;
  if ([meta.note, meta.contact].every((text) => text === undefined || text === '')) return start;
  for (const [index, node] of [...children.entries()].reverse()) {
    if (node.type === 'pageBreak' || letters >= enough) break;
    start = index;
    letters += node.type === 'figure' ? enough : textOf(node).length;
    if (node.type === 'heading') break;
  }
  return start;
}
