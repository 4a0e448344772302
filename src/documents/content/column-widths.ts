import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords } from '../../messages/document-words.ts';

/** A word may be divided from here on. */
const dividedWord = 15;
/** No word asks for more: it breaks. */
const longestPart = 22;
/** Room beside the text of a cell, in letters. */
const margin = 3;
/** Above boxes to tick stand smaller letters, so that there is room for the sentences beside them. */
const tickedHead = 0.92;
/** Entries up to this many letters read better on one line, where the others can spare the room. */
const shortEntry = 22;
/** More columns than these have no width to exchange. */
const mostBalanced = 8;
/** Letters that columns exchange at once. */
const moves = [1, 2, 4, 8, 16] as const;
const mostRounds = 30;
/** So many rows show how a table is filled. */
const mostRows = 120;

/** How a table fills its place. */
export interface Columns {
  /** In letters. */
  readonly widths: readonly number[];
  /** Every entry has its line; the columns are as wide as their entries. */
  readonly isWhole: boolean;
  /** Of text that its rows take, about. */
  readonly lines: number;
}

/**
 * How wide the columns of a table are: as their entries where all fit beside each other, else so that the table becomes as low as it can,
 * without breaking words. `letters` fit beside each other.
 */
export function columnWidths(rows: readonly (readonly string[])[], letters: number): Columns {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const step = Math.ceil(rows.length / mostRows);
  const sample = rows.filter((_, index) => index % step === 0);
  const texts = Array.from({ length: count }, (_, column) => sample.map((row) => row[column] ?? ''));
  const columns = texts.map((cells) => cells.map(wordsOf));
  const longest = columns.map((cells) => Math.max(...cells.map(lengthOf)) + margin);
  if (longest.every((length) => length <= 40) && total(longest) <= letters * 0.92)
    return { widths: longest, isWhole: true, lines: rows.length };
  const leastWith = (needed: (length: number) => number): number[] =>
    columns.map((cells, column) => {
      const most = Math.max(3, ...cells.flat().map(needed));
      return Math.ceil(isTicked(texts[column] ?? []) ? 1 + most * tickedHead : most + margin);
    });
  const undivided = leastWith((length) => Math.min(length, longestPart));
  const least = total(undivided) <= letters * 0.85 ? undivided : leastWith(dividedLength);
  const widths = shared(withShortEntries(columns, least, letters), columns, letters);
  if (count <= mostBalanced) balance(columns, widths, least);
  return { widths, isWhole: false, lines: step * total(heights(columns, widths)) };
}

/** The same in parts of 1, for tables as wide as the text. */
export function columnShares(rows: readonly (readonly string[])[], letters: number): number[] {
  const { widths } = columnWidths(rows, letters);
  return widths.map((width) => width / total(widths));
}

/** How many lines a text takes where so many letters fit beside each other. */
export const linesFor = (text: string, letters: number): number =>
  total(text.split('\n').map((line) => wrapped(wordsOf(line), Math.max(1, letters))));

/** The texts of a table's cells. */
export const cellTexts = (table: Table): string[][] => table.children.map((row) => row.children.map((cell) => textOf(cell)));

/** Whether a column is there to be ticked. */
export const isTicked = ([, ...body]: readonly string[]): boolean =>
  body.length > 0 && body.every((cell) => cell === documentWords.box);

/** A word that a line may divide needs less than its length. */
const dividedLength = (length: number): number => (length > dividedWord ? Math.min(length, longestPart) * 0.8 : length);

const wordsOf = (text: string): number[] =>
  // three dots in one are as wide as two letters
  text
    .replaceAll('…', '..')
    .split(/[ \t\n]+|(?<=[-–/])/u)
    .filter((word) => word !== '')
    .map((word) => [...word].length);

const lengthOf = (words: readonly number[]): number => total(words) + Math.max(0, words.length - 1);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Each cell as the lengths of its words, column by column. */
type Cells = readonly (readonly (readonly number[])[])[];

/** Short entries have their line where that takes no more than half of what is left. */
function withShortEntries(columns: Cells, least: readonly number[], letters: number): number[] {
  const widths = [...least];
  const wishes = columns.flatMap(([, ...body], column) => {
    const whole = Math.ceil(Math.max(0, ...body.map(lengthOf)) + margin);
    const more = whole - (least[column] ?? 0);
    return more > 0 && whole <= shortEntry + margin ? [{ column, more }] : [];
  });
  for (const { column, more } of wishes.sort((one, other) => one.more - other.more))
    if (more <= (letters - total(widths)) / 2) widths[column] = (widths[column] ?? 0) + more;
  return widths;
}

/** What is left goes to those with longer entries; a head may have several lines. */
function shared(widths: readonly number[], columns: Cells, letters: number): number[] {
  const wanted = columns.map(([, ...body], column) => Math.sqrt(Math.max(0, ...body.map(lengthOf)) / (widths[column] ?? 1)));
  const left = Math.max(0, letters - total(widths));
  const asking = wanted.map((share) => (share > 1 ? share : 0));
  return widths.map((width, column) => Math.round(width + (left * (asking[column] ?? 0)) / (total(asking) || 1)));
}

/** Moves width from one column to another as long as the table becomes lower. */
function balance(columns: Cells, widths: number[], least: readonly number[]): void {
  let now = cost(columns, widths);
  for (let round = 0; round < mostRounds; round += 1) {
    let best: { readonly from: number; readonly to: number; readonly size: number } | undefined;
    for (const from of widths.keys())
      for (const to of widths.keys())
        for (const size of moves) {
          if (from === to || (widths[from] ?? 0) - size < (least[from] ?? 0)) continue;
          const then = cost(columns, moved(widths, from, to, size));
          if (then < now - 0.01) [now, best] = [then, { from, to, size }];
        }
    if (best === undefined) return;
    widths.splice(0, widths.length, ...moved(widths, best.from, best.to, best.size));
  }
}

const moved = (widths: readonly number[], from: number, to: number, size: number): number[] =>
  widths.map((width, column) => (column === from ? width - size : column === to ? width + size : width));

/** The lines of all rows. How full they are counts a little, so that width moves to where it will save a line sooner or later. */
const cost = (columns: Cells, widths: readonly number[]): number =>
  total(heights(columns, widths)) + 0.4 * total(rowsOf(columns, widths, fillOf));

/** How many lines each row takes. */
const heights = (columns: Cells, widths: readonly number[]): number[] => rowsOf(columns, widths, linesOf);

/** Of each row the highest cell. */
function rowsOf(
  columns: Cells,
  widths: readonly number[],
  heightsOf: (cells: Cells[number], width: number) => number[],
): number[] {
  const all = columns.map((cells, column) => heightsOf(cells, widths[column] ?? 0));
  return (columns[0] ?? []).map((_, row) => Math.max(...all.map((of) => of[row] ?? 1)));
}

/** How many lines each cell would take if words could be cut anywhere. */
const fillOf = (cells: Cells[number], width: number): number[] => cells.map((words) => lengthOf(words) / (width - margin));

const known = new WeakMap<Cells[number], Map<number, number[]>>();

/** How many lines each cell of a column takes; asked for again and again. */
function linesOf(cells: Cells[number], width: number): number[] {
  const byWidth = known.get(cells) ?? new Map<number, number[]>();
  known.set(cells, byWidth);
  const lines = byWidth.get(width) ?? cells.map((words) => wrapped(words, width - margin));
  byWidth.set(width, lines);
  return lines;
}

/** How many lines words take; what is longer than a line breaks. */
function wrapped(words: readonly number[], width: number): number {
  let [lines, at] = [1, 0];
  for (const word of words) {
    const end = at === 0 ? word : at + 1 + word;
    if (end <= width) at = end;
    else {
      lines += at === 0 ? Math.ceil(word / width) - 1 : Math.ceil(word / width);
      at = word % width || width;
    }
  }
  return lines;
}
