import type { ListItem, Root, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords } from '../../messages/document-words.ts';
import { cellTexts, columnShares } from '../content/column-widths.ts';
import type { DocumentMeta, Figure, QeDocument, SheetFit } from '../document.ts';
import {
  boxSize,
  columnWidth,
  headingLooks,
  type OfficePage,
  type PageChoice,
  penLine,
  scaled,
  spaced,
  textWidth,
} from './page.ts';
import { chartShown } from './pictures.ts';
import { hasStateInFoot } from './prepared.ts';
import { lettersIn } from './table-room.ts';

/** An average letter, in em: office programs take what font they have, so it is that of a rather wide one. */
const letter = 0.5;
/** What a font asks for between lines, in em: Calibri has most. */
const fontLine = 1.22;

/** What cells leave above and below their text, in points, however small the letters are. */
const rowRoom = 7;

const millimetres = (points: number): number => points * 0.3528;

/**
 * The page in the largest letters with which the most sheets of the document have room, and its pictures as wide as they can be then. It
 * is estimated, since no office program is at hand, and generously: letters that are a little smaller are better than a second page.
 */
export function fittedPage(document: QeDocument, choice: PageChoice): OfficePage {
  const { smaller, narrower, ...page } = choice;
  if (smaller.length === 0) return page;
  const sizes = [page.size, ...smaller];
  const widths = [page.pictures, ...narrower];
  const tried = sizes.flatMap((size) => widths.map((pictures) => ({ ...page, size, pictures })));
  const fitting = tried.map((each) => sheetsWithRoom(document, each));
  const most = Math.max(...fitting);
  const smallest = tried.at(-1) ?? page;
  // the estimate is generous: what is a little too much for the smallest letters has room in them as a rule
  if (sheetsWithRoom(document, smallest, tolerance) > most) return smallest;
  // letters too small to read help nobody: where no sheet has room, a second page has
  return (most > 0 ? tried[fitting.indexOf(most)] : page.isSheet ? smallest : tried[0]) ?? page;
}

/** How a document came to stand on its sheets, by the estimate; nothing where it is made of pages that follow each other. `print`: how much larger it is printed. */
export function sheetFit(document: QeDocument, page: OfficePage, print = 1): { readonly fit?: SheetFit } {
  const { profile = 'a4' } = document.meta;
  if (profile === 'a4') return {};
  const isTooLong = sheetsWithRoom(document, page, tolerance) < sheetsOf(document.root).length;
  return { fit: { letters: page.size * print, isTooLong } };
}

/** How much more than its room a sheet may need by the estimate, in parts of it. */
const tolerance = 0.12;

function sheetsWithRoom({ meta, root }: QeDocument, page: OfficePage, more = 0): number {
  const { top, bottom } = page.margin;
  const room = (page.height - top - bottom) * (1 + more);
  const head = headHeight(meta, page);
  const foot = footHeight(meta, page);
  const sheets = sheetsOf(root);
  return sheets.filter((nodes, index) => {
    const left = room - (index === 0 ? head : 0) - (index === sheets.length - 1 ? foot : 0);
    return columnsFor(nodes, left, page) <= page.columns;
  }).length;
}

/** What stands between two breaks of pages. */
function sheetsOf({ children }: Root): RootContent[][] {
  const sheets: RootContent[][] = [[]];
  for (const node of children)
    if (node.type === 'pageBreak') sheets.push([]);
    else sheets.at(-1)?.push(node);
  return sheets;
}

/** How many columns are filled where a heading stays with what follows it and no block is broken. */
function columnsFor(nodes: readonly RootContent[], room: number, page: OfficePage): number {
  let [columns, filled, kept] = [1, 0, 0];
  for (const node of nodes) {
    const height = kept + blockHeight(node, columnWidth(page), page);
    if (node.type === 'heading' && page.columns > 1) {
      kept = height;
      continue;
    }
    kept = 0;
    if (height > room) return Number.POSITIVE_INFINITY;
    if (filled + height > room) [columns, filled] = [columns + 1, 0];
    filled += height;
  }
  return columns;
}

/** Of a text in letters of so many points, where running text has 10.5. */
function textHeight(text: string, points: number, width: number, page: OfficePage): number {
  const em = millimetres(scaled(points, page));
  return Math.max(1, Math.ceil((text.length * letter * em) / width)) * em * fontLine * page.line;
}

const below = (points: number, page: OfficePage): number => millimetres(spaced(points, page));

function blockHeight(node: RootContent, width: number, page: OfficePage): number {
  switch (node.type) {
    case 'heading': {
      const { size, before, after } = headingLooks[Math.max(0, node.depth - 2)] ?? headingLooks[0];
      return textHeight(textOf(node), size, width, page) + below(before + after, page);
    }
    case 'list':
      return node.children.reduce((sum, item) => sum + itemHeight(item, width - 7, page), below(7, page));
    case 'table':
      return tableHeight(node, width, page);
    case 'figure':
      return figureHeight(node, width, page);
    case 'callout':
      return (
        textHeight(node.title, 10.5, width - 10, page) +
        node.children.reduce((sum, child) => sum + blockHeight(child as RootContent, width - 10, page), 0) +
        millimetres(scaled(14, page))
      );
    case 'writingLines':
      return node.count * penLine + below(8, page);
    case 'footnoteDefinition':
      return 0;
    default:
      return textHeight(textOf(node), 10.5, width, page) + below(7, page);
  }
}

const itemHeight = ({ children }: ListItem, width: number, page: OfficePage): number =>
  children.reduce(
    (sum, child) =>
      sum + (child.type === 'list' ? blockHeight(child, width, page) : textHeight(textOf(child), 10.5, width, page)),
    below(2, page),
  );

function tableHeight(table: Table, width: number, page: OfficePage): number {
  const texts = cellTexts(table);
  const widths = columnShares(texts, lettersIn(width, page)).map((share) => share * width - 3);
  return texts.reduce(
    (sum, row) => {
      const cells = row.map((text, column) =>
        textHeight(text, text === documentWords.box ? boxSize : 9.5, widths[column] ?? width, page),
      );
      return sum + Math.max(...cells) + millimetres(rowRoom);
    },
    millimetres(scaled(6, page)),
  );
}

function figureHeight(figure: Figure, width: number, page: OfficePage): number {
  return millimetres(chartShown(figure, page).height * 0.75) + textHeight(figure.caption, 9.5, width, page) + below(20, page);
}

function headHeight(
  { title, subtitle, organisation, state, letterhead = [], logo, profile }: DocumentMeta,
  page: OfficePage,
): number {
  const width = textWidth(page);
  const line = (text: string | undefined, points: number): number =>
    text === undefined || text === '' ? 0 : textHeight(text, points, width, page) + below(4, page);
  return (
    letterheadHeight(letterhead.length, logo !== undefined, page) +
    line(organisation, 10.5) +
    line(title, page.title) +
    line(subtitle, 13) +
    line('x', 10.5) +
    (hasStateInFoot(profile) ? 0 : line(state, 10.5))
  );
}

/** In millimetres, as high as a logo can be: it stands beside the lines of the sender. */
const logoHeight = 20.2;

function letterheadHeight(lines: number, hasLogo: boolean, page: OfficePage): number {
  if (lines === 0 && !hasLogo) return 0;
  return Math.max(lines * textHeight('x', 10.5, textWidth(page), page), hasLogo ? logoHeight : 0) + below(12, page);
}

function footHeight({ note, contact }: DocumentMeta, page: OfficePage): number {
  const lines = [note, contact].filter((text) => text !== undefined && text !== '');
  return lines.reduce((sum, text) => sum + textHeight(text ?? '', 10.5, textWidth(page), page) + below(4, page), below(26, page));
}
