/**
 * Rows of a table as lines that can be read aloud, where no table can be pasted. Rows that are counted from 1 are points: „1. Der Plan
 * gilt.“; of all others the first cell names the row. What else a row says follows below it, each with the name of its column.
 */
export function rowLines([header = [], ...body]: readonly (readonly string[])[]): string {
  const isCounted = body.length > 0 && body.every(([first], index) => first === String(index + 1));
  return body.map((row) => (isCounted ? point(header, row) : named(header, row)).join('\n   ')).join('\n');
}

function point(header: readonly string[], [mark = '', text = '', ...cells]: readonly string[]): string[] {
  return [`${mark}. ${text}`, ...values(header.slice(2), cells)];
}

/** A row that says one thing only is one line. */
function named(header: readonly string[], [name = '', ...cells]: readonly string[]): string[] {
  const told = cells.filter(isTold);
  const [only] = told;
  if (only !== undefined && cells.length === 1 && !name.includes(':')) return [`- ${said(name, only)}`];
  return [`- ${name}`, ...values(header.slice(1), cells)];
}

const isTold = (cell: string): boolean => cell !== '' && cell !== '–';

function values(header: readonly string[], cells: readonly string[]): string[] {
  return cells.flatMap((cell, index) => {
    const name = header[index] ?? '';
    return isTold(cell) ? [name === '' ? cell : said(name, cell)] : [];
  });
}

/** „Betrag: 42.000 €“; with a dash where the value has a colon of its own in its first sentence. */
const said = (name: string, value: string): string => `${name}${/^[^.!?]*: /u.test(value) ? ' –' : ':'} ${value}`;
