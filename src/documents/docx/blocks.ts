import { Bookmark, type FileChild, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { BlockContent, DefinitionContent, Heading, List, RootContent } from 'mdast';
import { documentWords as words } from '../../messages/document-words.ts';
import { captionOf } from '../content/data-appendix.ts';
import type { CalloutKind, Figure } from '../document.ts';
import { staysWithNext } from '../office/kept.ts';
import { calloutStyle } from './callout-styles.ts';
import { runs } from './inline.ts';
import { listReference } from './numbering.ts';
import { chartRun } from './pictures.ts';
import type { Scope } from './scope.ts';
import { styleIds } from './style-ids.ts';
import { continued } from './styles.ts';
import { dataTable, textTable } from './tables.ts';

/** The title stands above all headings and is none. */
const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

/** What paragraphs stand in. */
interface Inside {
  readonly isQuote?: boolean;
  readonly callout?: CalloutKind;
  /** How deep in lists; -1 outside of any. */
  readonly depth: number;
  /** All of it stays with what follows. */
  readonly stays?: boolean;
}

const kept = (stays: boolean | undefined): { keepNext?: true } => (stays ? { keepNext: true } : {});

/** The blocks of a document, of which the last ones, from `staying` on, stay with its ending. */
export function allBlocks(nodes: readonly RootContent[], scope: Scope, staying: number): FileChild[] {
  const inside: Inside = { depth: -1 };
  return blocks(nodes, scope, (index) => (index < staying ? inside : { ...inside, stays: true }));
}

/** Blocks as paragraphs and tables. Throws an Error for a node outside the closed set. */
function blocks(nodes: readonly RootContent[], scope: Scope, insideOf: (index: number) => Inside): FileChild[] {
  return nodes.flatMap((node, index): FileChild[] => {
    const inside = insideOf(index);
    const { stays } = inside;
    switch (node.type) {
      case 'heading':
        return [heading(node, scope)];
      case 'paragraph':
        return [
          new Paragraph({
            style: styleOf(inside),
            ...kept(stays || staysWithNext(node, nodes[index + 1], nodes[index - 1])),
            children: runs(node.children, scope),
          }),
        ];
      case 'blockquote':
        return blocks(node.children, scope, () => ({ ...inside, isQuote: true }));
      case 'list':
        return list(node, scope, inside);
      case 'table':
        return [textTable(node, scope, stays), styled(styleIds.after, '', stays)];
      case 'code':
        return node.value.split('\n').map((line) => styled(styleIds.code, line, stays));
      case 'thematicBreak':
        return [styled(styleIds.rule, '', stays)];
      case 'pageBreak':
        return [styled(styleIds.pageBreak)];
      case 'writingLines':
        return [
          ...Array.from({ length: node.count }, (_, line) => penLine(stays || line < node.count - 1)),
          styled(styleIds.after, '', stays),
        ];
      case 'callout':
        return [
          styled(calloutStyle(node.kind, 'title'), node.title, stays),
          ...blocks(node.children as RootContent[], scope, () => ({ ...inside, callout: node.kind })),
          styled(styleIds.after, '', stays),
        ];
      case 'figure':
        return figure(node, scope, stays);
      case 'footnoteDefinition':
        return [];
      default:
        throw new Error(`unknown document node: ${node.type}`);
    }
  });
}

const styled = (style: string, text = '', stays = false): Paragraph => new Paragraph({ style, text, ...kept(stays) });

/** Lines to write on stay together. */
const penLine = (stays: boolean): Paragraph => new Paragraph({ style: styleIds.writingLine, ...kept(stays) });

function styleOf({ isQuote = false, callout, depth }: Inside): string {
  if (callout) return calloutStyle(callout, depth < 0 ? 'text' : 'list');
  if (isQuote) return styleIds.quote;
  return depth < 0 ? styleIds.body : continued(depth + 1);
}

function heading(node: Heading, scope: Scope): Paragraph {
  const name = scope.bookmarks.get(node.data?.id ?? '');
  const children = runs(node.children, scope);
  return new Paragraph({
    heading: levels[node.depth] ?? HeadingLevel.HEADING_5,
    children: name === undefined ? children : [new Bookmark({ id: name, children })],
  });
}

/** The first paragraph of an item carries its sign, what follows is set below it. */
function list(node: List, scope: Scope, inside: Inside): FileChild[] {
  const depth = inside.depth + 1;
  const within = { ...inside, depth };
  scope.lists += 1;
  const numbering = { ...listReference(node, scope.lists, inside.callout !== undefined), level: Math.min(depth, 8) };
  const style = inside.callout ? calloutStyle(inside.callout, 'list') : node.ordered ? styleIds.numbers : styleIds.bullets;
  return node.children.flatMap((item): FileChild[] => {
    const [first, ...rest] = item.children as (BlockContent | DefinitionContent)[];
    const done: ParagraphChild[] = item.checked == null ? [] : [new TextRun(`${item.checked ? '☑' : '☐'} `)];
    const begins = first?.type === 'paragraph';
    const sign = new Paragraph({
      style,
      numbering,
      ...kept(inside.stays),
      children: [...done, ...(begins ? runs(first.children, scope) : [])],
    });
    return [sign, ...blocks((begins ? rest : item.children) as RootContent[], scope, () => within)];
  });
}

/** Picture, caption and, where a page has room, the numbers it shows: on paper there is nothing to unfold. */
function figure(node: Figure, scope: Scope, stays = false): FileChild[] {
  return [
    new Paragraph({ style: styleIds.picture, children: [chartRun(node, scope)] }),
    new Paragraph({
      style: styleIds.caption,
      text: captionOf(node, scope.numbers === 'at-end'),
      ...kept(stays || scope.numbers === 'below'),
    }),
    ...(scope.numbers === 'below' ? numbers(node, scope, stays) : []),
  ];
}

function numbers(node: Figure, scope: Scope, stays: boolean): FileChild[] {
  return [
    styled(styleIds.tableHead, `${words.figureData} (${words.figure} ${node.number})`),
    dataTable(node.table, scope, stays),
    styled(styleIds.after, '', stays),
  ];
}
