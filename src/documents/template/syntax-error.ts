import type { Position } from '../../model/source.ts';

/** Where Handlebars stopped reading a template, and the line that stands there. */
export interface SyntaxError {
  readonly position: Position;
  readonly detail: string;
}

/** Makes sense of what `Handlebars.parse` throws: either an exception with a place, or a parser's text with an arrow in it. */
export function readSyntaxError(error: unknown, template: string): SyntaxError {
  const lines = template.split('\n');
  const position = placeOf(error, lines);
  return { position, detail: (lines[position.line - 1] ?? '').trim().slice(0, 120) };
}

function placeOf(error: unknown, lines: readonly string[]): Position {
  if (!(error instanceof Error)) return { line: 1, column: 1 };
  const known = error as Error & { lineNumber?: unknown; column?: unknown };
  if (typeof known.lineNumber === 'number' && typeof known.column === 'number') {
    return { line: known.lineNumber, column: known.column + 1 };
  }
  const [first = '', excerpt = '', arrow = ''] = error.message.split('\n');
  const line = Number(/ on line (\d+)/u.exec(first)?.[1] ?? 1);
  // The excerpt runs over line ends, so only its last characters before the arrow can be looked up in the line.
  const text = lines[line - 1] ?? '';
  const before = excerpt.slice(0, arrow.indexOf('^'));
  for (let length = before.length; length > 0; length -= 1) {
    const at = text.indexOf(before.slice(-length));
    if (at >= 0) return { line, column: at + length + 1 };
  }
  return { line, column: 1 };
}
