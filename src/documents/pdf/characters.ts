import type { Look } from '../document.ts';
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
  /** What a font has and yet could not show where it stands; from now on it is treated as missing. */
  refuse(texts: readonly string[]): void;
  /** What no font has, in the order in which it was met. */
  readonly missing: ReadonlySet<string>;
}

/** Joiners, selectors, marks of direction: they change their neighbours and have no picture themselves. */
const invisible = /[\t\n\p{Default_Ignorable_Code_Point}]/u;

/** They work on the text before letters are chosen for it, so that they need none. */
const directing = /[\t\n\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const clusters = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** The characters of the fonts that a look brings; `own`: those of the office's font, which is asked first. All cuts of the text font hold the same ones. */
export function charactersOf(look: Look, own?: ReadonlySet<number>): Characters {
  const text = fontCoverage(look.font('regular'));
  const fonts = [...(own ? [own] : []), text, fontCoverage(look.font('symbols')), new Set(signCodes)];
  const missing = new Set<string>();
  const refused = new Set<string>();
  const has = (font: ReadonlySet<number>, character: string): boolean =>
    !refused.has(character) && (directing.test(character) || font.has(character.codePointAt(0) ?? 0));
  // Signs that belong together, such as a letter and its accent, come from one font.
  const shownCluster = (cluster: string): string => {
    const characters = [...cluster];
    if (fonts.some((font) => characters.every((character) => has(font, character)))) return cluster;
    const visible = characters.find((character) => !invisible.test(character)) ?? '';
    const font = fonts.find((candidate) => has(candidate, visible)) ?? text;
    return characters.map((character) => (has(font, character) ? character : named(character))).join('');
  };
  const named = (character: string): string => {
    if (invisible.test(character)) return '';
    missing.add(character);
    return `[${codeName(character)}]`;
  };
  return {
    shown: (value) =>
      [...value].every((character) => has(own ?? text, character))
        ? value
        : [...clusters.segment(value)].map(({ segment }) => shownCluster(segment)).join(''),
    isText: (character) => text.has(character.codePointAt(0) ?? 0),
    isSign: (character) => signCodes.includes(character.codePointAt(0) ?? 0),
    refuse: (texts) => {
      for (const character of texts.join('')) refused.add(character);
    },
    missing,
  };
}

/** A character as Unicode names its place, „U+1F600“. */
export const codeName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
