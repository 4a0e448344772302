import type { Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Longer ones are text of their own. */
const longestLead = 200;

/** A line below a heading that only says of it how things stand. */
const longestLine = 80;

/**
 * Whether a paragraph leads to what follows and must not stay behind at the foot of a page: a line above a table, picture or list, one in
 * bold, or a short one below a heading.
 */
export function staysWithNext(node: Paragraph, next: RootContent | undefined, before?: RootContent): boolean {
  if (next === undefined || next.type === 'heading' || next.type === 'pageBreak') return false;
  const [only, ...more] = node.children;
  if (only?.type === 'strong' && more.length === 0) return true;
  const text = textOf(node);
  if (before?.type === 'heading' && text.length < longestLine) return true;
  if (next.type === 'list') return text.length < longestLead && text.trimEnd().endsWith(':');
  // a long text that moved with a whole table would leave half a page empty
  return ['table', 'figure', 'writingLines'].includes(next.type) && text.length < longestLead;
}
