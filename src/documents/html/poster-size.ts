import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords } from '../../messages/document-words.ts';
import type { DocumentMeta } from '../document.ts';
import { posterPicture } from './style-poster.ts';

/** Sizes of the text on a poster in points, from the largest: A1 is read from one to two metres away. */
const sizes = [28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10] as const;

/** Of the sheet, in millimetres; as in the style. */
const sheet = { height: 840, width: 594 - 2 * 22, columns: 3, gap: 12, cardPadding: 9, cardFrame: 2 * 8 + 10 + 3, footer: 42 };

const millimetres = (points: number): number => points * 0.3528;
/** An average letter of a wide font, in em. */
const letter = 0.5;
const lineHeight = 1.4;
/** So much of the room is reckoned with: words break less well in some columns than on average. */
const certain = 0.95;
/** Of the width of a column. */
const pictureWidth = 0.84;

/**
 * The largest size at which the cards of a poster fill no more than the columns of the sheet, estimated generously from the number of
 * letters and the form of the pictures, so that the same content gives the same size everywhere.
 */
export function posterSize(meta: DocumentMeta, content: readonly ElementContent[]): number {
  const room = (sheet.height - 10 - 16 - 10 - headHeight(meta) - sheet.footer) * certain;
  const cards = content.filter((node): node is Element => node.type === 'element');
  return (
    sizes.find(
      (size) =>
        columnsFor(
          cards.map((card) => cardHeight(card, size)),
          room,
        ) <= sheet.columns,
    ) ??
    sizes.at(-1) ??
    10
  );
}

/** How many columns are filled when cards follow each other and none is broken. */
function columnsFor(heights: readonly number[], room: number): number {
  let [columns, filled] = [1, 0];
  for (const height of heights) {
    if (height > room) return Number.POSITIVE_INFINITY;
    if (filled + height > room) [columns, filled] = [columns + 1, 0];
    filled += height;
  }
  return columns;
}

function headHeight({ title, subtitle = '', logo, letterhead = [] }: DocumentMeta): number {
  const sender = letterhead.length * millimetres(24) * 1.4;
  return (
    Math.max(sender, logo === undefined ? 0 : 52) +
    17 +
    22 +
    lines(title, 72, sheet.width) * millimetres(72) * 1.15 +
    lines(subtitle, 34, sheet.width) * millimetres(34) * 1.4
  );
}

const columnWidth = (sheet.width - (sheet.columns - 1) * sheet.gap) / sheet.columns - 2 * sheet.cardPadding;

function lines(text: string, size: number, width: number): number {
  return Math.ceil((text.length * letter * millimetres(size)) / width);
}

function cardHeight(card: Element, size: number): number {
  return sheet.cardFrame + card.children.reduce((sum, child) => sum + blockHeight(child, size, columnWidth), 0);
}

function blockHeight(node: ElementContent, size: number, width: number): number {
  if (node.type !== 'element') return 0;
  const em = millimetres(size);
  const texts = (factor: number, space: number) =>
    lines(textOf(node), size * factor, width) * em * factor * lineHeight + space * em;
  switch (node.tagName) {
    case 'h2':
      return texts(1.5, 0.75);
    case 'ul':
    case 'ol':
      return node.children.reduce((sum, item) => sum + blockHeight(item, size, width - 1.5 * em), 1.1 * em);
    case 'li':
      return texts(1, 0.6);
    case 'figure':
      return pictureHeight(node, width) + lines(textOf(caption(node)), size * 0.8, width) * em * 0.8 * lineHeight + em;
    default:
      return texts(1, 1.1);
  }
}

const isNamed = (node: ElementContent, name: string): node is Element => node.type === 'element' && node.tagName === name;

const caption = (figure: Element) =>
  figure.children.find((child) => isNamed(child, 'figcaption')) ?? { type: 'text' as const, value: documentWords.figure };

/** Of the narrow picture, which is the last one of a figure, as high as its form makes it in a column. */
function pictureHeight(figure: Element, width: number): number {
  const pictures = figure.children.flatMap((child) =>
    child.type === 'element' ? child.children.filter((part) => isNamed(part, 'svg')) : [],
  );
  const svg = pictures.at(-1) as Element | undefined;
  const [, , wide = 1, high = 1] = String(svg?.properties['viewBox'] ?? '')
    .split(' ')
    .map(Number);
  return Math.min((width * pictureWidth * high) / wide, posterPicture);
}
