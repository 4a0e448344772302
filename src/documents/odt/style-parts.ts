import { type OfficePage, spaced as room, scaled } from '../office/page.ts';
import { displayed } from './names.ts';
import { element, type Xml } from './xml.ts';

/** What an office's own look changes. */
export interface OdtLook {
  readonly font: string;
  /** `#rrggbb` */
  readonly accent: string;
  readonly page: OfficePage;
  /** Between the margins of the page, in cm. */
  readonly textWidth: number;
}

export type Properties = Readonly<Record<string, string>>;

/** A paragraph style as people find it in their list of styles, or one of the content alone, which has no name there. */
export function paragraph(
  name: string,
  parent: string,
  look: Properties,
  letters: Properties = {},
  more: Properties = {},
  isListed = true,
): Xml {
  return element(
    'style:style',
    {
      'style:name': name,
      ...(isListed ? { 'style:display-name': displayed(name) } : {}),
      'style:family': 'paragraph',
      ...(parent === '' ? {} : { 'style:parent-style-name': parent }),
      ...more,
    },
    ...(Object.keys(look).length === 0 ? [] : [element('style:paragraph-properties', look)]),
    ...(Object.keys(letters).length === 0 ? [] : [element('style:text-properties', letters)]),
  );
}

export const kept: Properties = { 'fo:keep-with-next': 'always' };
export const bold: Properties = { 'fo:font-weight': 'bold' };
const points = (number: number): string => `${Math.round(number * 10) / 10}pt`;

/** Sizes and room for this page, in points where running text has 10.5. */
export const measures = (page: OfficePage) => ({
  size: (of: number): Properties => ({ 'fo:font-size': points(scaled(of, page)) }),
  space: (before: number, after: number): Properties => ({
    'fo:margin-top': points(room(before, page)),
    'fo:margin-bottom': points(room(after, page)),
  }),
  /** The same in the margins of other things. */
  room: (of: number): string => points(room(of, page)),
});

/** The distance of lines, where 1 is what the font asks for: a little more than in Word, whose usual font asks for more. */
export const distance = (factor: number): Properties => ({ 'fo:line-height': `${Math.round(factor * 104)}%` });
