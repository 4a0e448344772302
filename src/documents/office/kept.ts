import type { Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Longer ones are text of their own. */
const longestLead = 200;

/** Whether a paragraph leads to what follows and must not stay behind at the foot of a page: a line above a table, picture or list, or one in bold. */
export function staysWithNext(node: Paragraph, next: RootContent | undefined): boolean {
  if (next === undefined || next.type === 'heading' || next.type === 'pageBreak') return false;
  const [only, ...more] = node.children;
  if (only?.type === 'strong' && more.length === 0) return true;
  const text = textOf(node);
  if (next.type === 'list') return text.length < longestLead && text.trimEnd().endsWith(':');
  return next.type === 'table' || next.type === 'figure' || (next.type === 'writingLines' && text.length < longestLead);
}
