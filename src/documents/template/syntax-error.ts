import type { FindingValues } from '../../model/finding.ts';
import type { Position } from '../../model/source.ts';

/** Where Handlebars stopped reading a template, and why. */
export type SyntaxError = FindingValues['template-syntax'] & { readonly position: Position };

/** Makes sense of what `Handlebars.parse` throws: either an exception with a place, or a parser's text with an arrow in it. */
export function readSyntaxError(error: unknown, template: string): SyntaxError {
  const lines = template.split('\n');
  const position = placeOf(error, lines);
  const message = error instanceof Error ? error.message : '';
  const [, expected, found] = /^(\S+) doesn't match (\S+) - /u.exec(message) ?? [];
  if (expected !== undefined && found !== undefined) return { cause: 'mismatch', position, detail: found, expected };
  if (/ENDBLOCK', got 'EOF'/u.test(message)) {
    // The parser only notices at the end of the file.
    const block = openBlocks(template).at(-1);
    if (block !== undefined) return { cause: 'unclosed', ...block };
  }
  const line = lines[position.line - 1] ?? '';
  const closed = /^\{\{~?\/\s*([^\s}~]+)/u.exec(line.slice(position.column - 1))?.[1];
  if (closed !== undefined && message.includes("got 'OPEN_ENDBLOCK'")) return { cause: 'unopened', position, detail: closed };
  return { cause: 'line', position, detail: line.trim().slice(0, 120) };
}

const marks = /\{\{!--[\s\S]*?--~?\}\}|\{\{![^}]*\}\}|\{\{~?([#^/])[*>]?\s*([^\s}~]+)/gu;

/** The blocks of a template that are open at its end, outermost first. */
function openBlocks(template: string): { readonly detail: string; readonly position: Position }[] {
  const open: { detail: string; position: Position }[] = [];
  for (const { 1: sign, 2: name = '', index } of template.matchAll(marks)) {
    const before = template.slice(0, index).split('\n');
    if (sign === '/') open.pop();
    else if (sign !== undefined) {
      const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
      open.push({ detail: name, position });
    }
  }
  return open;
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
