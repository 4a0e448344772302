import { visit } from 'unist-util-visit';
import { defineRule } from '../rule.ts';
import { prosesOf } from './prose.ts';

/**
 * No level of headings is left out on the way down, since people who listen to a page go by them. The first one may have any level:
 * documents put the text below a heading of theirs. Underlined text is no heading there either.
 */
export const headingSkip = defineRule({
  id: 'heading-skip',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const prose of prosesOf(workspace)) {
      const { file, text } = prose;
      if (!prose.isMarkdown || !maySkip(text)) continue;
      let before: number | undefined;
      for (const { depth, start } of headingsOf(prose.root, text)) {
        if (before !== undefined && depth > before + 1)
          yield { file, position: prose.positionOf(start), values: { before, depth } };
        before = depth;
      }
    }
  },
});

/** A cheap look: where headings stand in nothing else and no code is between them, their lines tell. */
function maySkip(text: string): boolean {
  if (!text.includes('##')) return false;
  if (/```|~~~|^[ \t]*(?:[>*+-]|\d+[.)]).*#/m.test(text)) return true;
  const depths = [...text.matchAll(/^ {0,3}(#{1,6})(?=[ \t\r\n])/gm)].map(([, signs = '']) => signs.length);
  return depths.some((depth, index) => index > 0 && depth > (depths[index - 1] ?? 0) + 1);
}

function headingsOf(root: Parameters<typeof visit>[0], text: string): { depth: number; start: number }[] {
  const headings: { depth: number; start: number }[] = [];
  visit(root, 'heading', (node: { depth: number; position?: { start: { offset?: number } } }) => {
    const start = node.position?.start.offset;
    if (start !== undefined && text[start] === '#') headings.push({ depth: node.depth, start });
  });
  return headings;
}
