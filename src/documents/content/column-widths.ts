import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords } from '../../messages/document-words.ts';

/** A text of more letters fills lines; its column need not be as wide. */
const longText = 60;
/** A longer word may break. */
const longWord = 28;
/** Room beside the text of a cell, in letters. */
const margin = 3;
/** An entry that looks odd on two lines. */
const shortEntry = 20;
/** Above boxes to tick stand smaller letters, so that there is room for the sentences beside them. */
const tickedHead = 0.92;

/**
 * How the columns of a table share its width, in parts of 1. Each has room for its longest word as far as the table is that wide (`letters`
 * in a line); what is left goes to those with more to read.
 */
export function columnShares(rows: readonly (readonly string[])[], letters: number): number[] {
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, index) =>
    rows.map((row) => row[index] ?? ''),
  );
  const words = columns.map((cells) => {
    const longest = Math.max(1, ...cells.flatMap(wordLengths));
    return isTicked(cells) ? 1 + longest * tickedHead : margin + longest;
  });
  // short entries stay on one line where the table is wide enough for all of them
  const whole = columns.map((cells, index) => {
    const longest = Math.max(...cells.map(lengthOf));
    return isTicked(cells) || longest > shortEntry ? (words[index] ?? 0) : margin + longest;
  });
  const least = total(whole) <= letters * 0.85 ? whole : words;
  const wanted = columns.map((cells, index) => {
    const mean = cells.reduce((sum, cell) => sum + Math.min(cell.length, longText), 0) / cells.length;
    return Math.max(least[index] ?? 0, margin + mean);
  });
  const left = letters - total(least);
  const asked = total(wanted) - total(least);
  // what nobody asks for goes to all, and what is missing is taken from all
  const widths = least.map((width, index) =>
    left > 0 && asked > 0 ? width + (left * ((wanted[index] ?? 0) - width)) / asked : width,
  );
  return widths.map((width) => width / total(widths));
}

/** Whether a column is there to be ticked. */
const isTicked = ([, ...body]: readonly string[]): boolean => body.length > 0 && body.every((cell) => cell === documentWords.box);

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Of words as lines may break them: behind a hyphen or a slash too, never at a space that holds together. */
const wordLengths = (text: string): number[] =>
  asWide(text)
    .split(/[ \t\n/]+|(?<=[-–])/u)
    .map((word) => Math.min(word.length, longWord));

/** Three dots in one are as wide as two letters. */
const asWide = (text: string): string => text.replaceAll('…', '..');
const lengthOf = (text: string): number => asWide(text).length;

/** The texts of a table's cells. */
export const cellTexts = (table: Table): string[][] => table.children.map((row) => row.children.map((cell) => textOf(cell)));
