import type { FootnoteDefinition, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { inlineText } from './inline.ts';

/**
 * Blocks as plain text for pasting into forms of other programs: a paragraph is one line, points are numbered, rows of tables are sentences
 * with the names of their columns, addresses stand behind the words they belong to. `notes` are those of the document; the ones called follow.
 */
export function plainText(nodes: readonly RootContent[], notes: readonly FootnoteDefinition[]): string {
  const called = new Set<string>();
  visit({ type: 'root', children: [...nodes] }, 'footnoteReference', ({ identifier }) => {
    called.add(identifier);
  });
  const own = notes.filter(({ identifier }) => called.has(identifier));
  return [...nodes, ...own]
    .map((node) => plain(node))
    .filter((text) => text !== '')
    .join('\n\n');
}

function plain(node: RootContent): string {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return line(node.children);
    case 'list':
      return node.children.map((item, index) => listed(item, node.ordered ? `${(node.start ?? 1) + index}. ` : '- ')).join('\n');
    case 'table':
      return tableRows(node);
    case 'blockquote':
      return blocks(node.children);
    case 'callout':
      return [node.title, blocks(node.children)].join('\n\n');
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

const blocks = (nodes: readonly RootContent[]): string => nodes.map(plain).join('\n\n');

function listed({ children, checked }: ListItem, mark: string): string {
  const box = checked == null ? '' : checked ? '[x] ' : '[ ] ';
  return `${mark}${box}${children.map(plain).join('\n').replace(/\n/gu, '\n   ')}`;
}

const tableRows = (table: Table): string =>
  rowLines(table.children.map((row) => row.children.map((cell) => line(cell.children))));

/** „- 2027: Betrag: 12.000 €; Zweck: …“: the first cell names its row. */
function rowLines([header = [], ...body]: readonly (readonly string[])[]): string {
  return body
    .map(([first = '', ...cells]) => {
      const rest = cells.flatMap((cell, index) => {
        const name = header[index + 1] ?? '';
        return cell === '' || cell === '–' ? [] : [name === '' || cells.length === 1 ? cell : `${name}: ${cell}`];
      });
      return rest.length === 0 ? `- ${first}` : `- ${first}: ${rest.join('; ')}`;
    })
    .join('\n');
}

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
