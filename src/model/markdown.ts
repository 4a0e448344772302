import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Prose never nests this deep; what does is there to break the readers of the tree. */
const maximumDepth = 40;

/** Markdown with GitHub's tables, footnotes and task lists as a tree; nesting beyond measure becomes plain text. */
export function parseMarkdown(markdown: string): Root {
  if (!nestsTooDeep(markdown) && !isAllSigns(markdown)) {
    const root = parser.parse(markdown);
    if (depthOf(root) <= maximumDepth) return root;
  }
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }] };
}

/** Parsing takes a time that grows with the square of the nesting, so the worst is seen before. */
function nestsTooDeep(markdown: string): boolean {
  return /^(?:[ \t]*(?:[>*+-]|\d+[.)])){200}/mu.test(markdown) || /[[*_]{400}/u.test(markdown);
}

/** In one paragraph; what is in the way of each other there takes a time that grows with the square of their number. */
const mostSigns = 2000;

function isAllSigns(markdown: string): boolean {
  const signs = (text: string) => text.match(/[*_~[\]]/gu)?.length ?? 0;
  if (signs(markdown) <= mostSigns) return false;
  // rows of tables and items of lists are read one by one
  return markdown.split(/\n[ \t]*(?:\n|(?=(?:[-+*]|\d{1,9}[.)])[ \t]|\|))/u).some((paragraph) => signs(paragraph) > mostSigns);
}

/** Without recursion, which is what deep trees would break. */
function depthOf(root: Root): number {
  let depth = 0;
  let level: Nodes[] = [root];
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return depth;
}
