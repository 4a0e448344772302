import type { DocumentMeta, Look } from '../document.ts';
import { accents } from '../html/colour.ts';

/** What the styles of a Word document are made of. Lengths in twentieths of a point, sizes in half points. */
export interface DocxLook {
  readonly font: string;
  /** `rrggbb` */
  readonly accent: string;
  /** The width between the margins of an A4 page. */
  readonly textWidth: number;
}

/** Every office has it, or a font of the same widths in its place. */
const usualFont = 'Calibri';

export const pageMargin = 1134;
const pageWidth = 11_906;

/** `textWidth`: of the office's own template. */
export function docxLook(meta: DocumentMeta, { settings }: Look, textWidth = pageWidth - 2 * pageMargin): DocxLook {
  return {
    font: settings.font ?? usualFont,
    accent: accents(meta.colour).light.slice(1),
    textWidth,
  };
}
