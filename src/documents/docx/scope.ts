import type { Paragraph } from 'docx';
import type { FootnoteDefinition, Image } from 'mdast';
import type { Look } from '../document.ts';
import type { Picture } from '../images.ts';
import type { Numbers } from '../office/prepared.ts';
import type { DocxLook } from './look.ts';

/** What the parts of one document share while it is written. */
export interface Scope {
  readonly look: DocxLook;
  readonly fonts: Look['fontFile'];
  /** Where the numbers of figures stand. */
  readonly numbers: Numbers;
  readonly pictures: ReadonlyMap<Image, Picture>;
  /** Names of bookmarks by id of heading; Word allows letters, digits and 40 characters. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  /** Filled while writing, by number. */
  readonly footnotes: Record<string, { children: Paragraph[] }>;
  /** So many pictures so far: each has a number of its own. */
  drawings: number;
  /** So many numbered lists so far: each begins with its own number. */
  lists: number;
}

/** How letters look, from the elements around them. */
export interface Letters {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  readonly style?: string;
  readonly language?: { readonly value?: string; readonly bidirectional?: string };
  readonly rightToLeft?: true;
}
