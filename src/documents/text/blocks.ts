import type { List, ListItem, RootContent, Table } from 'mdast';
import { documentWords as words } from '../../messages/document-words.ts';
import { inlineText } from './inline.ts';
import { tableLines } from './table.ts';
import { columns, cut, wrap } from './width.ts';

/** Blocks as lines of at most `width` columns, an empty line between them. */
export function blockLines(nodes: readonly RootContent[], width: number): string[] {
  const lines: string[] = [];
  let notes = false;
  for (const node of nodes) {
    if (lines.length > 0) lines.push('');
    if (node.type === 'footnoteDefinition' && !notes) {
      lines.push(...underlined(words.footnotes, '-', width), '');
      notes = true;
    }
    lines.push(...block(node, width));
  }
  return lines;
}

/** A heading with a line below it as long as its longest line. */
export function underlined(text: string, mark: string, width: number): string[] {
  const lines = wrap(text, width);
  return [...lines, mark.repeat(Math.max(1, ...lines.map(columns)))];
}

function block(node: RootContent, width: number): string[] {
  switch (node.type) {
    case 'heading':
      return underlined(inlineText(node.children), node.depth === 2 ? '-' : '·', width);
    case 'paragraph':
      return wrap(inlineText(node.children), width);
    case 'list':
      return listLines(node, width);
    case 'table':
      return tableLines(textTable(node), width);
    case 'blockquote':
      return marked('> ', blockLines(node.children, inner(width, 2)));
    case 'callout':
      return marked('| ', [...wrap(node.title, inner(width, 2)), '', ...blockLines(node.children, inner(width, 2))]);
    case 'code':
      return marked(
        '    ',
        node.value
          .replace(/\t/gu, '  ')
          .split('\n')
          .flatMap((line) => cut(line, inner(width, 4))),
      );
    case 'thematicBreak':
      return ['-'.repeat(Math.min(width, 40))];
    case 'pageBreak':
      return ['='.repeat(Math.min(width, 40))];
    case 'writingLines':
      return Array.from({ length: node.count }, () => '_'.repeat(Math.min(width, 40)));
    case 'footnoteDefinition':
      return hanging(`[${node.identifier}] `, blockLines(node.children, inner(width, node.identifier.length + 3)));
    case 'figure': {
      const table = { rows: [node.table.header, ...node.table.rows], align: [] };
      return [...wrap(node.caption, width), '', ...tableLines(table, width)];
    }
    default:
      throw new Error(`unknown document node: ${node.type}`);
  }
}

function textTable(table: Table): { rows: string[][]; align: ('left' | 'right')[] } {
  const rows = table.children.map((row) => row.children.map((cell) => inlineText(cell.children)));
  return { rows, align: (table.align ?? []).map((side) => (side === 'right' ? 'right' : 'left')) };
}

function listLines(list: List, width: number): string[] {
  const loose = list.spread || list.children.some((item) => item.spread);
  return list.children.flatMap((item, index) => {
    const mark = list.ordered ? `${(list.start ?? 1) + index}. ` : '- ';
    const task = item.checked == null ? '' : item.checked ? '[x] ' : '[ ] ';
    const lines = hanging(mark + task, itemLines(item, inner(width, mark.length + task.length)));
    return loose && index > 0 ? ['', ...lines] : lines;
  });
}

/** The blocks of a list item; a list follows the text of a tight item without an empty line. */
function itemLines(item: ListItem, width: number): string[] {
  if (item.spread) return blockLines(item.children, width);
  return item.children.flatMap((child) => block(child, width));
}

function hanging(mark: string, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  return [`${mark}${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : ' '.repeat(mark.length) + line))];
}

function marked(mark: string, lines: readonly string[]): string[] {
  return lines.map((line) => `${mark}${line}`.trimEnd());
}

/** What is left beside a mark; a deeply nested text keeps a few columns. */
function inner(width: number, taken: number): number {
  return Math.max(width - taken, 8);
}
