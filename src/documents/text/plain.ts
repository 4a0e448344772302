import type { FootnoteDefinition, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { pasteWords } from '../../messages/commands/paste.ts';
import { inlineText } from './inline.ts';
import { rowLines } from './plain-rows.ts';

/**
 * Blocks as plain text for pasting into forms of other programs: a paragraph is one line, points are numbered, rows of tables are lines
 * with the names of their columns, what stands above a paragraph is said at its beginning, addresses stand behind the words they belong to.
 * `notes` are those of the document; the ones called follow.
 */
export function plainText(nodes: readonly RootContent[], notes: readonly FootnoteDefinition[]): string {
  const called = new Set<string>();
  visit({ type: 'root', children: [...nodes] }, 'footnoteReference', ({ identifier }) => {
    called.add(identifier);
  });
  const own = notes.filter(({ identifier }) => called.has(identifier));
  return blocks([...nodes, ...own]);
}

function plain(node: RootContent): string {
  switch (node.type) {
    case 'heading':
      return pasteWords.about(line(node.children));
    case 'paragraph':
      return line(node.children);
    case 'list':
      return node.children.map((item, index) => listed(item, node.ordered ? `${(node.start ?? 1) + index}. ` : '- ')).join('\n');
    case 'table':
      return tableRows(node);
    case 'blockquote':
      return blocks(node.children);
    case 'callout':
      return underLead(node.title, blocks(node.children), node.children[0]);
    case 'code':
      return node.value;
    case 'thematicBreak':
    case 'pageBreak':
    case 'writingLines':
      return '';
    case 'footnoteDefinition':
      return `[${node.identifier}] ${blocks(node.children)}`;
    case 'figure':
      return [node.caption, rowLines([node.table.header, ...node.table.rows])].join('\n');
    default:
      throw new Error(`unknown document node: ${node.type}`);
  }
}

/** One behind the other. What stands above others, a heading or a line in bold, is no line of its own: forms have no headings. */
function blocks([node, ...rest]: readonly RootContent[]): string {
  if (node === undefined) return '';
  const text = plain(node);
  const below = blocks(rest);
  if (text === '' || below === '') return text || below;
  return isLead(node) ? underLead(text, below, rest[0]) : `${text}\n\n${below}`;
}

const isLead = (node: RootContent): boolean =>
  node.type === 'heading' || (node.type === 'paragraph' && node.children.every(({ type }) => type === 'strong'));

/** „Wenn nicht zugestimmt wird: Ohne Beschluss enden …“; above a list or a table on a line of its own. */
function underLead(lead: string, below: string, first: RootContent | undefined): string {
  const said = /[.:!?…]$/u.test(lead) ? lead : `${lead}:`;
  return first?.type === 'paragraph' && !isLead(first) ? `${said} ${below}` : `${said}\n${below}`;
}

function listed({ children, checked }: ListItem, mark: string): string {
  const box = checked == null ? '' : checked ? '[x] ' : '[ ] ';
  return `${mark}${box}${children.map(plain).join('\n').replace(/\n/gu, '\n   ')}`;
}

const tableRows = (table: Table): string =>
  rowLines(table.children.map((row) => row.children.map((cell) => line(cell.children))));

/** Text without marks; where a link leads on the web stands behind it. */
function line(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type !== 'link') return 'children' in node ? line(node.children) : inlineText([node]);
      const text = line(node.children);
      return /^https?:/iu.test(node.url) && !node.url.includes(text) ? `${text} (${node.url})` : text;
    })
    .join('');
}
