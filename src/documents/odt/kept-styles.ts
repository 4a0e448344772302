import { kept, paragraph } from './style-parts.ts';
import type { Xml } from './xml.ts';

/** The name of a style of paragraphs that stay with what follows and are as another one says in all else. */
export const keptStyle = (style: string): string => `${style}_stays`;

/** Those styles, of the content alone: nobody needs them in a list of styles. */
export const keptStyles = (styles: ReadonlySet<string>): Xml[] =>
  [...styles].sort().map((style) => paragraph(keptStyle(style), style, kept, {}, {}, false));
