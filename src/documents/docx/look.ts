import type { DocumentMeta, Look } from '../document.ts';
import { accents } from '../html/colour.ts';
import { columnWidth, type OfficePage, scaled, spaced, textWidth } from '../office/page.ts';

/** What the styles of a Word document are made of. */
export interface DocxLook {
  readonly font: string;
  /** `rrggbb` */
  readonly accent: string;
  readonly page: OfficePage;
  /** Between the margins, in twentieths of a point. */
  readonly textWidth: number;
  /** Of one column of it. */
  readonly columnWidth: number;
}

/** Every office has it, or a font of the same widths in its place. */
const usualFont = 'Calibri';

/** Millimetres in twentieths of a point. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

export function docxLook(meta: DocumentMeta, { settings }: Look, page: OfficePage): DocxLook {
  return {
    font: settings.font ?? usualFont,
    accent: accents(meta.colour).light.slice(1),
    page,
    textWidth: twips(textWidth(page)),
    columnWidth: twips(columnWidth(page)),
  };
}

/** Points where running text has 10.5, in half points of this page. */
export const letters = (points: number, page: OfficePage): number => Math.round(scaled(points, page) * 2);

/** The room between blocks, given in the same way, in twentieths of a point. */
export const room = (points: number, page: OfficePage): number => Math.round(spaced(points, page) * 20);

/** The distance of lines, where 1 is what the font asks for. */
export const distance = (factor: number) => ({ line: Math.round(240 * factor), lineRule: 'auto' }) as const;
