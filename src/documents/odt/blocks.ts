import type { BlockContent, DefinitionContent, Heading, List, RootContent } from 'mdast';
import { documentWords as words } from '../../messages/document-words.ts';
import { captionOf } from '../content/data-appendix.ts';
import type { CalloutKind, Figure } from '../document.ts';
import { staysWithNext } from '../office/kept.ts';
import { calloutStyle } from './callout-styles.ts';
import { inline } from './inline.ts';
import { keptStyle } from './kept-styles.ts';
import { chartFrame } from './pictures.ts';
import type { Scope } from './scope.ts';
import { dataTable, textTable } from './tables.ts';
import { element, spaced, type Xml } from './xml.ts';

const usual = 'Text_20_body';

/** What paragraphs stand in, and their style there. */
interface Inside {
  readonly style: string;
  readonly callout?: CalloutKind;
  /** All of it stays with what follows. */
  readonly stays?: boolean;
}

/** The blocks of a document, of which the last ones, from `staying` on, stay with its ending. */
export function allBlocks(nodes: readonly RootContent[], scope: Scope, staying: number): Xml {
  return blocks(nodes, scope, (index) => ({ style: usual, stays: index >= staying }));
}

/** Blocks as paragraphs, lists and tables. Throws an Error for a node outside the closed set. */
function blocks(nodes: readonly RootContent[], scope: Scope, insideOf: (index: number) => Inside): Xml {
  return nodes
    .map((node, index): Xml => {
      const inside = insideOf(index);
      const { style } = inside;
      const paragraph = paragraphsOf(scope, inside.stays);
      switch (node.type) {
        case 'heading':
          return heading(node, scope);
        case 'paragraph':
          return paragraph(
            style === usual && staysWithNext(node, nodes[index + 1], nodes[index - 1]) ? 'QeKept' : style,
            inline(node.children, scope),
          );
        case 'blockquote':
          return blocks(node.children, scope, () => ({ ...inside, style: inside.callout ? style : 'Quotations' }));
        case 'list':
          return list(node, scope, inside);
        case 'table':
          return textTable(node, scope, inside.stays) + paragraph('QeAfter', '');
        case 'code':
          return node.value
            .split('\n')
            .map((line) => paragraph('Preformatted_20_Text', spaced(line)))
            .join('');
        case 'thematicBreak':
          return paragraph('Horizontal_20_Line', '');
        case 'pageBreak':
          return paragraph('QePageBreak', '');
        case 'writingLines':
          return [
            paragraph('QeWritingLineKept', '').repeat(Math.max(0, node.count - 1)),
            paragraph('QeWritingLine', ''),
            paragraph('QeAfter', ''),
          ].join('');
        case 'callout':
          return (
            paragraph(calloutStyle(node.kind, 'Title'), spaced(node.title)) +
            blocks(node.children as RootContent[], scope, () => ({
              ...inside,
              style: calloutStyle(node.kind),
              callout: node.kind,
            })) +
            paragraph('QeAfter', '')
          );
        case 'figure':
          return figure(node, scope, inside);
        case 'footnoteDefinition':
          return '';
        default:
          throw new Error(`unknown document node: ${node.type}`);
      }
    })
    .join('');
}

/** Makes paragraphs of a style; those that stay with what follows get one that differs from it in nothing else. */
const paragraphsOf =
  (scope: Scope, stays = false) =>
  (style: string, content: Xml): Xml => {
    if (stays) scope.keptStyles.add(style);
    return element('text:p', { 'text:style-name': stays ? keptStyle(style) : style }, content);
  };

function heading(node: Heading, scope: Scope): Xml {
  const name = scope.bookmarks.get(node.data?.id ?? '');
  const level = Math.max(1, node.depth - 1);
  const content = inline(node.children, scope);
  const mark = (side: 'start' | 'end'): Xml =>
    name === undefined ? '' : element(`text:bookmark-${side}`, { 'text:name': name });
  return element(
    'text:h',
    { 'text:style-name': `Heading_20_${level}`, 'text:outline-level': level },
    mark('start'),
    content,
    mark('end'),
  );
}

function list(node: List, scope: Scope, { style, callout, stays = false }: Inside): Xml {
  const paragraph = paragraphsOf(scope, stays);
  const inside = callout ? calloutStyle(callout, 'List') : style === usual ? 'List_20_Contents' : style;
  const within = { style: inside, stays, ...(callout ? { callout } : {}) };
  const items = node.children.map((item, index) => {
    const start = node.ordered && index === 0 && (node.start ?? 1) !== 1 ? { 'text:start-value': node.start ?? 1 } : {};
    const done = item.checked == null ? '' : `${item.checked ? '☑' : '☐'} `;
    const [first, ...rest] = item.children as (BlockContent | DefinitionContent)[];
    const content =
      first?.type === 'paragraph'
        ? paragraph(inside, done + inline(first.children, scope)) + listed(rest, scope, within)
        : (done === '' ? '' : paragraph(inside, done)) + listed(item.children as RootContent[], scope, within);
    return element('text:list-item', start, content === '' ? paragraph(inside, '') : content);
  });
  const kind = `Qe${callout ? 'Callout' : ''}${node.ordered ? 'Numbers' : 'Dots'}`;
  return element('text:list', { 'text:style-name': kind }, ...items);
}

/** OpenDocument has no tables in lists: their cells are told as text. */
function listed(nodes: readonly RootContent[], scope: Scope, inside: Inside): Xml {
  const { style, stays } = inside;
  const paragraph = paragraphsOf(scope, stays);
  return nodes
    .map((node) => {
      if (node.type === 'table')
        return node.children
          .map((row) => paragraph(style, row.children.map((cell) => inline(cell.children, scope)).join(' · ')))
          .join('');
      if (node.type === 'figure')
        return paragraph('QeFigure', chartFrame(node, scope)) + paragraph('Caption', spaced(node.caption));
      return blocks([node], scope, () => inside);
    })
    .join('');
}

/** Picture, caption and, where a page has room, the numbers it shows: on paper there is nothing to unfold. */
function figure(node: Figure, scope: Scope, { stays }: Inside): Xml {
  const paragraph = paragraphsOf(scope, stays);
  const isBelow = scope.numbers === 'below';
  return (
    paragraph('QeFigure', chartFrame(node, scope)) +
    paragraph(isBelow ? 'QeCaptionKept' : 'Caption', spaced(captionOf(node, scope.numbers === 'at-end'))) +
    (isBelow
      ? paragraph('Table_20_Heading', spaced(`${words.figureData} (${words.figure} ${node.number})`)) +
        dataTable(node.table, scope, stays) +
        paragraph('QeAfter', '')
      : '')
  );
}
