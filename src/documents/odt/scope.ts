import type { FootnoteDefinition, Image } from 'mdast';
import type { Look } from '../document.ts';
import type { Picture } from '../images.ts';
import type { OfficePage } from '../office/page.ts';
import type { Numbers } from '../office/prepared.ts';
import type { Xml } from './xml.ts';

/** What the parts of one document share while it is written. */
export interface Scope {
  /** `#rrggbb` */
  readonly accent: string;
  /** Of a column of the page, in cm. */
  readonly textWidth: number;
  readonly fonts: Look['fontFile'];
  /** Where the numbers of figures stand. */
  readonly numbers: Numbers;
  readonly page: OfficePage;
  readonly pictures: ReadonlyMap<Image, Picture>;
  /** Names of bookmarks by id of heading. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  /** Filled while writing: pictures by path in the package. */
  readonly files: Map<string, Uint8Array>;
  /** Filled while writing: styles of one thing alone, as of the columns of a table. */
  readonly columnStyles: Xml[];
  /** Filled while writing: styles of paragraphs that also occur where they stay with what follows. */
  readonly keptStyles: Set<string>;
  /** Filled while writing: languages beside German. */
  readonly languages: Set<string>;
  /** So many pictures, notes and tables so far: each has a number of its own. */
  readonly count: { pictures: number; notes: number; tables: number };
}

/** How letters look, from the elements around them: of „b“, „i“ and „s“ in this order. */
export type Letters = '' | 'b' | 'i' | 's' | 'bi' | 'bs' | 'is' | 'bis';
