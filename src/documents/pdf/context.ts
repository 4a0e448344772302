import type { FootnoteDefinition, Image } from 'mdast';
import type { ChartLook } from '../charts/standalone.ts';
import type { Characters } from './characters.ts';

/** Which part of a page's width each of two things beside each other has. */
export const half = 0.48;

/** What the pieces of a document need to know of the whole. */
export interface PdfContext {
  readonly characters: Characters;
  /** Paths of pictures by node, as Typst finds them; without those that cannot be shown. */
  readonly pictures: ReadonlyMap<Image, string>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** The ids of headings, to which links can lead. */
  readonly targets: ReadonlySet<string>;
  /** Notes that stand in the document already; further calls point to them. */
  readonly placed: Set<string>;
  /** Longer words may break anywhere; less where there is little room. */
  readonly longestWord?: number;
  /** Where the head of a table is repeated, nothing may lead elsewhere. */
  readonly withoutLinks?: true;
  /** Headings are listed in the contents too, where no note can be called. */
  readonly inHeading?: true;
  readonly chartLook: ChartLook;
  /** Where the numbers of figures stand; a single sheet has no room for them, and its pictures name them. */
  readonly numbers: 'below' | 'at-end' | 'nowhere';
  /** Which part of the page's width there is, where it is not all. */
  readonly share?: number;
  /** Which part of the page's width a picture has at most. */
  readonly widest: number;
  /** Columns of a poster: pictures as for a narrow screen, whose letters are as large as the text. */
  readonly hasColumns: boolean;
}
