import { Bookmark, BorderStyle, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { BlockContent, DefinitionContent, Heading, List, RootContent } from 'mdast';
import { documentWords as words } from '../../messages/document-words.ts';
import { captionOf } from '../content/data-appendix.ts';
import type { Figure } from '../document.ts';
import { runs } from './inline.ts';
import { listReference } from './numbering.ts';
import { chartRun } from './pictures.ts';
import type { Scope } from './scope.ts';
import { styleIds } from './styles.ts';
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

/** How the paragraphs of a block look by what they stand in. */
interface Inside {
  readonly style?: string;
  /** How deep in lists; -1 outside of any. */
  readonly depth: number;
}

/** Blocks as paragraphs and tables. Throws an Error for a node outside the closed set. */
export function blocks(nodes: readonly RootContent[], scope: Scope, inside: Inside = { depth: -1 }): FileChild[] {
  return nodes.flatMap((node, index): FileChild[] => {
    switch (node.type) {
      case 'heading':
        return [heading(node, scope)];
      case 'paragraph':
        // what introduces a table or picture stays with it
        return [
          new Paragraph({
            ...styled(inside),
            ...(isKept(nodes[index + 1]) ? { keepNext: true } : {}),
            children: runs(node.children, scope),
          }),
        ];
      case 'blockquote':
        return blocks(node.children, scope, { ...inside, style: styleIds.quote });
      case 'list':
        return list(node, scope, inside);
      case 'table':
        return [textTable(node, scope), new Paragraph({ spacing: { after: 60 } })];
      case 'code':
        return node.value.split('\n').map((line) => new Paragraph({ style: styleIds.code, text: line }));
      case 'thematicBreak':
        return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'D3DAE1' } } })];
      case 'pageBreak':
        return [new Paragraph({ style: styleIds.pageBreak, pageBreakBefore: true })];
      case 'writingLines':
        return Array.from({ length: node.count }, () => new Paragraph({ style: styleIds.writingLine }));
      case 'callout':
        return [
          new Paragraph({ style: styleIds.calloutTitle, text: node.title }),
          ...blocks(node.children as RootContent[], scope, { ...inside, style: styleIds.callout }),
          new Paragraph({ spacing: { after: 60 } }),
        ];
      case 'figure':
        return figure(node, scope);
      case 'footnoteDefinition':
        return [];
      default:
        throw new Error(`unknown document node: ${node.type}`);
    }
  });
}

const isKept = (next: RootContent | undefined): boolean => next?.type === 'table' || next?.type === 'figure';

function styled({ style, depth }: Inside) {
  return {
    style: style ?? styleIds.body,
    ...(depth < 0 ? {} : { indent: { left: (depth + 1) * 360 } }),
  };
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
  const numbering = { ...listReference(node, scope.lists), level: Math.min(depth, 8) };
  return node.children.flatMap((item): FileChild[] => {
    const [first, ...rest] = item.children as (BlockContent | DefinitionContent)[];
    const done = item.checked == null ? [] : [new TextRun(`${item.checked ? '☑' : '☐'} `)];
    const begins = first?.type === 'paragraph';
    const sign = new Paragraph({
      ...(inside.style === undefined ? {} : { style: inside.style }),
      numbering,
      contextualSpacing: true,
      children: [...done, ...(begins ? runs(first.children, scope) : [])],
    });
    return [sign, ...blocks((begins ? rest : item.children) as RootContent[], scope, within)];
  });
}

/** Picture, caption and, unless they stand at the end, the numbers it shows: on paper there is nothing to unfold. */
function figure(node: Figure, scope: Scope): FileChild[] {
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160, after: 0 }, children: [chartRun(node, scope)] }),
    new Paragraph({ style: styleIds.caption, text: captionOf(node, scope.hasAppendix) }),
    ...(scope.hasAppendix ? [] : numbers(node, scope)),
  ];
}

function numbers(node: Figure, scope: Scope): FileChild[] {
  return [
    new Paragraph({ style: styleIds.tableHead, text: `${words.figureData} (${words.figure} ${node.number})` }),
    dataTable(node.table, scope),
    new Paragraph({ spacing: { after: 120 } }),
  ];
}
