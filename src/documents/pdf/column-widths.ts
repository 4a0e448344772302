/** A word may be divided from here on. */
const dividedWord = 15;
/** No word asks for more: it breaks. */
const longestPart = 20;
/** Room beside the text of a cell, in letters. */
const margin = 2.5;
/** Entries up to this many letters read better on one line, where the others can spare the room. */
const shortEntry = 22;
/** So many rows show how a table is filled. */
const mostRows = 120;

/** How a table fills its place. */
export interface Columns {
  /** In Typst's notation. */
  readonly widths: readonly string[];
  /** Of text that its rows take, about. */
  readonly lines: number;
}

/**
 * The widths of a table's columns in Typst's notation: as wide as their entries where all fit beside each other, else so that the table
 * becomes as low as it can, without breaking words. `letters` fit beside each other.
 */
export function columnWidths(rows: readonly (readonly string[])[], letters: number): Columns {
  const count = rows[0]?.length ?? 0;
  const step = Math.ceil(rows.length / mostRows);
  const sample = rows.filter((_, index) => index % step === 0);
  const columns = Array.from({ length: count }, (_, column) => sample.map((row) => wordsOf(row[column] ?? '')));
  const longest = columns.map((cells) => Math.max(...cells.map(lengthOf)) + margin);
  if (longest.every((length) => length <= 40) && total(longest) <= letters * 0.92)
    return { widths: longest.map(() => 'auto'), lines: rows.length };
  const widths = columns.map((cells) => Math.max(3, ...cells.flat().map(leastOf)) + margin);
  grow(columns, widths, longest, letters);
  const lines = columns.map((cells, column) => linesOf(cells, widths[column] ?? 0));
  return {
    widths: widths.map((width) => `${Math.round(width * 10) / 10}fr`),
    lines: step * total(sample.map((_, row) => Math.max(...lines.map((of) => of[row] ?? 1)))),
  };
}

/** A word that a line may divide needs less than its length. */
const leastOf = (length: number): number => (length > dividedWord ? Math.min(length, longestPart) * 0.85 : length);

const wordsOf = (text: string): number[] =>
  text
    .split(/[ \t\n]+|(?<=[-–/])/u)
    .filter((word) => word !== '')
    .map((word) => [...word].length);

const lengthOf = (words: readonly number[]): number => total(words) + Math.max(0, words.length - 1);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Widens, a step at a time, what shortens the table most for its letters, until nothing does; what is left then goes to all. */
function grow(
  columns: readonly (readonly (readonly number[])[])[],
  widths: number[],
  longest: readonly number[],
  letters: number,
): void {
  const lines = columns.map((cells, column) => linesOf(cells, widths[column] ?? 0));
  let left = letters - total(widths);
  const short = columns.flatMap(([, ...body], column) => {
    const length = Math.max(0, ...body.map(lengthOf)) + margin;
    const more = length - (widths[column] ?? 0);
    return more > 0 && length <= shortEntry + margin ? [{ column, length, more }] : [];
  });
  for (const { column, length, more } of short.sort((one, other) => one.more - other.more))
    if (more <= left / 2) left -= set(columns, widths, lines, column, length);
  while (left >= 1) {
    const steps = columns.flatMap((cells, column) => {
      const width = widths[column] ?? 0;
      const most = Math.min(left, (longest[column] ?? 0) - width);
      return [1, 2, 3, 5, 8, 12].flatMap((more) =>
        more <= most ? [{ column, more, gain: gainOf(cells, lines, column, width + more) / more }] : [],
      );
    });
    const best = steps.reduce<(typeof steps)[number] | undefined>(
      (one, other) => (one && one.gain >= other.gain ? one : other),
      undefined,
    );
    if (best === undefined || best.gain <= 0) break;
    left -= set(columns, widths, lines, best.column, (widths[best.column] ?? 0) + best.more);
  }
}

/** Returns by how much the column became wider. */
function set(
  columns: readonly (readonly (readonly number[])[])[],
  widths: number[],
  lines: number[][],
  column: number,
  width: number,
): number {
  const more = width - (widths[column] ?? 0);
  widths[column] = width;
  lines[column] = linesOf(columns[column] ?? [], width);
  return more;
}

/** How many lines the table loses, and a little for lines that only the column itself loses. */
function gainOf(
  cells: readonly (readonly number[])[],
  lines: readonly (readonly number[])[],
  column: number,
  width: number,
): number {
  return total(
    linesOf(cells, width).map((after, row) => {
      const before = lines[column]?.[row] ?? 0;
      const others = Math.max(0, ...lines.map((of, index) => (index === column ? 0 : (of[row] ?? 0))));
      return Math.max(before, others) - Math.max(after, others) + 0.1 * (before - after);
    }),
  );
}

const linesOf = (cells: readonly (readonly number[])[], width: number): number[] =>
  cells.map((words) => wrapped(words, width - margin));

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
