import type { FontName, Look } from '../document.ts';
import { fontCoverage } from './font-coverage.ts';
import { signCodes } from './signs-font.ts';

/** Says which characters can be shown, and remembers those that cannot. */
export interface Characters {
  /** A text in which „[U+1F600]“ stands for each character that no font has. */
  shown(text: string): string;
  /** Whether the font of the running text has a character. */
  isText(character: string): boolean;
  /** Whether it is one of our own signs. */
  isSign(character: string): boolean;
  /** What no font has, in the order in which it was met. */
  readonly missing: ReadonlySet<string>;
}

/** The characters of the fonts that a look brings. All cuts of the text font hold the same ones. */
export function charactersOf(look: Look): Characters {
  const coverage = (name: FontName) => fontCoverage(look.font(name));
  const text = coverage('regular');
  const covered = new Set([...text, ...coverage('symbols'), ...signCodes]);
  const missing = new Set<string>();
  const replaced = (character: string): string => {
    const code = character.codePointAt(0) ?? 0;
    if (covered.has(code) || invisible.test(character)) return character;
    missing.add(character);
    return `[${codeName(character)}]`;
  };
  return {
    shown: (value) => value.replace(/[^\x20-\x7e]/gu, replaced),
    isText: (character) => text.has(character.codePointAt(0) ?? 0),
    isSign: (character) => signCodes.includes(character.codePointAt(0) ?? 0),
    missing,
  };
}

/** Marks of direction, joiners, selectors: they change their neighbours and have no picture themselves. */
const invisible = /[\t\n\p{Default_Ignorable_Code_Point}]/u;

/** A character as Unicode names its place, „U+1F600“. */
export const codeName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
