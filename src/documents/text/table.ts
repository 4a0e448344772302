import { columns, pad, wrap } from './width.ts';

/** Spaces between columns. */
const gap = 2;
/** A column narrower than this is no longer pleasant to read, unless its words are short. */
const narrow = 16;

/** Cells of a table as text, the first row being the header. */
export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  readonly align: readonly ('left' | 'right')[];
}

/** A table in aligned columns with wrapped cells; where they would be too narrow, a list of its rows. Nothing is left out. */
export function tableLines({ rows, align }: TextTable, width: number): string[] {
  const [header = [], ...body] = rows;
  const count = Math.max(...rows.map((row) => row.length));
  const widths = columnWidths(rows, count, width);
  if (widths === undefined) return rowList(header, body, width);
  const lines = [...rowLines(header, widths, align), widths.map((size) => '-'.repeat(size)).join(' '.repeat(gap))];
  const wrapped = body.map((row) => rowLines(row, widths, align));
  // Rows of several lines need a line between them to be told apart.
  const airy = wrapped.some((row) => row.length > 1);
  for (const [index, row] of wrapped.entries()) lines.push(...(airy && index > 0 ? ['', ...row] : row));
  return lines;
}

/** Natural widths where they fit, else the widest columns give up space down to their longest word. */
function columnWidths(rows: TextTable['rows'], count: number, width: number): number[] | undefined {
  const room = width - gap * (count - 1);
  const widths: number[] = [];
  const least: number[] = [];
  for (let column = 0; column < count; column += 1) {
    const cells = rows.map((row) => row[column] ?? '');
    const natural = Math.max(1, ...cells.flatMap((cell) => cell.split('\n').map(columns)));
    const longestWord = Math.max(1, ...cells.flatMap((cell) => cell.split(/[ \n]/u).map(columns)));
    widths.push(natural);
    least.push(Math.min(natural, Math.max(longestWord, narrow)));
  }
  if (sum(least) > room) return undefined;
  while (sum(widths) > room) {
    const spare = widths.map((size, index) => (size > (least[index] ?? 0) ? size : 0));
    const widest = spare.indexOf(Math.max(...spare));
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

function rowLines(row: readonly string[], widths: readonly number[], align: TextTable['align']): string[] {
  const cells = widths.map((size, index) => wrap(row[index] ?? '', size));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = widths.map((size, index) => pad(cells[index]?.[line] ?? '', size, align[index] === 'right' ? 'left' : 'right'));
    return parts.join(' '.repeat(gap)).trimEnd();
  });
}

function rowList(header: readonly string[], body: TextTable['rows'], width: number): string[] {
  if (body.length === 0) return wrap(header.join(' · '), width);
  return body.flatMap((row, index) => {
    const lines = row.flatMap((cell, column) => {
      if (cell === '') return [];
      const name = header[column] ?? '';
      return wrap(name === '' ? cell : `${name}: ${cell}`, width - 2);
    });
    return [...(index > 0 ? [''] : []), ...lines.map((line, number) => (number === 0 ? `- ${line}` : `  ${line}`))];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
