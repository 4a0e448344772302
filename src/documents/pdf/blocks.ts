import type { BlockContent, Blockquote, Code, DefinitionContent, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords as words } from '../../messages/document-words.ts';
import type { Callout } from '../document.ts';
import { pairFrom, tablesFrom } from './beside.ts';
import { chart, chartBeside } from './chart.ts';
import { half, type PdfContext } from './context.ts';
import { inline, picture, plain } from './inline.ts';
import { code, literal } from './literal.ts';
import { sheet } from './table.ts';

/** Typst lays out so many boxes in boxes and no more; what lies deeper stands without its box. */
const deepest = 8;

/** Blocks one below the other; from `staying` on they stay on one page with what follows all of them. */
export function blocks(
  children: readonly RootContent[],
  context: PdfContext,
  depth = 0,
  staying: number = Number.POSITIVE_INFINITY,
): string {
  const made: string[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index] as BlockContent | DefinitionContent | Heading;
    const pair = pairFrom(children, index, context);
    const tables = tablesFrom(children, index, context);
    if (pair !== undefined) {
      made.push(chartBeside(pair.figure, blocks(pair.text, { ...context, share: half }, depth), context));
      index += pair.text.length;
    } else if (tables !== undefined) {
      made.push(`two(${tables.map((table) => blocks(table, { ...context, share: half }, depth)).join(', ')})`);
      index += 3;
    } else if (child.type === 'paragraph' && leadsTo(child, children[index + 1], children[index - 1]))
      made.push(`${isName(child) ? 'name' : 'lead'}(${inline(child.children, context)})`);
    else if (child.type === 'paragraph' && index >= staying && !isPicture(child))
      made.push(`lead(${inline(child.children, context)})`);
    else made.push(block(child, context, depth));
    // a pair begins earlier than it ends
    if (index >= staying) made.push(`staying(${made.pop() ?? '[]'})`);
  }
  return code(made);
}

/** A short line above a table, list or picture, or below a heading, which must not stay behind at the foot of a page. */
function leadsTo(node: Paragraph, next: RootContent | undefined, before: RootContent | undefined): boolean {
  if (next === undefined || next.type === 'heading') return false;
  if (isName(node)) return true;
  const text = textOf(node);
  if (before?.type === 'heading' && text.length < 100) return true;
  return text.length < 200 && (['table', 'figure'].includes(next.type) || (next.type === 'list' && text.endsWith(':')));
}

/** What is bold as a whole names what follows. */
const isName = ({ children }: Paragraph): boolean => children.length === 1 && children[0]?.type === 'strong';

function block(node: BlockContent | DefinitionContent | Heading, context: PdfContext, depth: number): string {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, context);
    case 'heading':
      return heading(node, context);
    case 'list':
      return list(node, context, depth);
    case 'table':
      return sheet(node, context);
    case 'figure':
      return chart(node, context);
    case 'callout':
      return callout(node, context, depth);
    case 'blockquote':
      return quote(node, context, depth);
    case 'code':
      return listing(node, context);
    case 'thematicBreak':
      return 'block(above: 1.6em, below: 1.6em, line(length: 100%, stroke: 0.5pt + line-colour))';
    case 'pageBreak':
      return 'pagebreak(weak: true)';
    case 'writingLines':
      return `writing-lines(${node.count})`;
    case 'footnoteDefinition':
      // stands at the foot of the page that calls it
      return '[]';
    default:
      throw new Error(`unknown document node: ${node.type}`);
  }
}

const isPicture = ({ children }: Paragraph): boolean => children.length === 1 && children[0]?.type === 'image';

function paragraph({ children }: Paragraph, context: PdfContext): string {
  const [only, ...more] = children;
  if (only?.type === 'image' && more.length === 0) return `block(above: 1.4em, below: 1.4em, ${picture(only, context)})`;
  // whoever reads a poster finds no second half of a sentence at the top of another column
  return context.hasColumns ? `whole(par(${inline(children, context)}))` : `par(${inline(children, context)})`;
}

/** The title of the document is above level 1. What is listed in the contents needs a text. */
function heading({ depth, children, data }: Heading, context: PdfContext): string {
  const text = textOf({ type: 'paragraph', children }).replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
  const content = text === '' ? literal('–') : inline(children, { ...context, inHeading: true });
  const made = `heading(level: ${Math.max(depth - 1, 1)}, ${content})`;
  return data?.id === undefined ? made : `at(${literal(data.id)}, ${made})`;
}

function list({ ordered, start, spread, children }: List, context: PdfContext, depth: number): string {
  if (depth >= deepest) return code(children.map((item) => blocks(item.children, context, depth)));
  const isTight = spread !== true && children.every((item) => item.spread !== true);
  const items = children.map((item) => listItem(item, context, depth));
  // The state of a task stands in place of a mark.
  const marks = children.every(({ checked }) => checked != null) ? 'marker: [], body-indent: 0pt, ' : '';
  const numbers = ordered === true ? `start: ${Math.max(start ?? 1, 0)}, ` : '';
  return `${ordered === true ? 'enum' : 'list'}(${ordered === true ? numbers : marks}tight: ${isTight}, ${items.join(', ')})`;
}

/** The first paragraph stands beside the mark of its item. */
function listItem({ checked, children }: ListItem, context: PdfContext, depth: number): string {
  const [first, ...more] = children;
  const state = checked == null ? [] : [plain(`${checked ? '☑' : '☐'} `, context)];
  const text = first?.type === 'paragraph' ? inline(first.children, context) : undefined;
  const begin = text === undefined ? first && block(first, context, depth + 1) : context.hasColumns ? `whole(${text})` : text;
  return code([...state, ...(begin === undefined ? [] : [begin]), ...more.map((child) => block(child, context, depth + 1))]);
}

function callout({ kind, title, children }: Callout, context: PdfContext, depth: number): string {
  const content = blocks(children, context, depth + 1);
  const name = plain(title === '' ? words.callouts[kind] : title, context);
  return depth >= deepest ? code([`par(strong(${name}))`, content]) : `callout(..callouts.${kind}, ${name}, ${content})`;
}

function quote({ children }: Blockquote, context: PdfContext, depth: number): string {
  const content = blocks(children, context, depth + 1);
  return depth >= deepest ? content : context.hasColumns ? `whole(quote(${content}))` : `quote(${content})`;
}

/** Lines are cut where they would leave the page. */
function listing({ value }: Code, { characters }: PdfContext): string {
  const lines = characters
    .shown(value)
    .replaceAll('\t', '    ')
    .replace(/\S{72}(?=\S)/gu, '$&\n');
  return `listing(raw(block: true, ${literal(lines)}))`;
}
