import type { Heading, Paragraph, Root, RootContent, Table, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import { documentWords as words } from '../../messages/document-words.ts';
import type { Figure, QeDocument } from '../document.ts';

/** With fewer figures the numbers stand below each: nobody turns pages for one table. */
const fewest = 4;

/** A document whose figures have their numbers at the end, or the same where there are few figures. */
export interface WithAppendix extends QeDocument {
  /** The numbers do not stand below their figures. */
  readonly hasAppendix: boolean;
}

/** On paper nothing folds: the numbers of many figures move into one chapter at the end, so that the text can be read. */
export function withDataAppendix(document: QeDocument): WithAppendix {
  const figures: Figure[] = [];
  visit(document.root, 'figure', (figure: Figure) => {
    figures.push(figure);
  });
  if (figures.length < fewest) return { ...document, hasAppendix: false };
  const heading: Heading = { type: 'heading', depth: 2, children: [text(words.dataAppendix)], data: { id: '_daten' } };
  const children: RootContent[] = [...document.root.children, heading, ...figures.flatMap(numbersOf)];
  const root: Root = { ...document.root, children };
  return { ...document, root, hasAppendix: true };
}

/** The caption of a figure; where its numbers stand at the end, it says so. */
export function captionOf({ caption }: Figure, hasAppendix: boolean): string {
  if (!hasAppendix) return caption;
  return `${caption}${/[.!?…]$/u.test(caption) ? '' : '.'} ${words.dataAtEnd}`;
}

const text = (value: string) => ({ type: 'text' as const, value });

/** The title is enough: the caption has said below the picture how it is read. */
function numbersOf({ number, title, table: { header, rows } }: Figure): RootContent[] {
  const row = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: header.map((_, column) => ({ type: 'tableCell', children: [text(cells[column] ?? '')] })),
  });
  const name: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [text(`${words.figure} ${number}: ${title}`)] }],
  };
  const table: Table = { type: 'table', align: header.map(() => null), children: [header, ...rows].map(row) };
  return [name, table];
}
