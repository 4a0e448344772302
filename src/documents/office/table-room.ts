import { type OfficePage, scaled } from './page.ts';

/** A letter of a table's head, in em, in a font that is rather wide. */
const boldLetter = 0.55;

/** So many letters of a table fit beside each other in a column that is so many millimetres wide. */
export const lettersIn = (width: number, page: OfficePage): number => width / (scaled(9.5, page) * 0.3528 * boldLetter);
