import { lineStarts, positionAt } from '../../model/line-starts.ts';
import type { Pointer, Position, SourceFile } from '../../model/source.ts';

const starts = new WeakMap<SourceFile, readonly number[]>();

/** Where the lines of a file begin, counted once. */
export function startsOf(file: SourceFile): readonly number[] {
  const known = starts.get(file) ?? lineStarts(file.text);
  starts.set(file, known);
  return known;
}

/**
 * Where the characters of a text of a YAML field stand in the file. Folding, indentation and quotes only add or change white space
 * and escapes, so both are walked side by side; from where they part (an alias, an escape nobody uses), all is at the field's value.
 */
export function scalarPlaces(file: SourceFile, pointer: Pointer, value: string): (offset: number) => Position {
  const lines = startsOf(file);
  const at = file.locate(pointer);
  const start = (lines[at.line - 1] ?? 0) + at.column - 1;
  const offsets = alignedOffsets(file.text, start, value);
  return (offset) => positionAt(lines, offsets[offset] ?? start);
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /[ \t\r\n]/.test(character);

/** The offset in `raw` of each character of `value`, as far as they can be told. */
function alignedOffsets(raw: string, start: number, value: string): number[] {
  const style = raw[start];
  const offsets: number[] = [];
  if (style === '*') return offsets;
  const isBlock = style === '|' || style === '>';
  let from = isBlock ? raw.indexOf('\n', start) + 1 : style === '"' || style === "'" ? start + 1 : start;
  for (let index = 0; index < value.length; index++) {
    const character = value[index] ?? '';
    if (isSpace(character)) {
      offsets.push(from);
      continue;
    }
    for (;;) {
      while (isSpace(raw[from])) from++;
      const blank = style === '"' ? /^\\(?:[ntr ]|\r?\n)/.exec(raw.slice(from, from + 3)) : null;
      if (!blank) break;
      from += blank[0].length;
    }
    const length = style === '"' ? escapedLength(raw, from, character) : style === "'" && raw.startsWith("''", from) ? 2 : 1;
    if (length === 1 && raw[from] !== character) return offsets;
    offsets.push(from);
    from += length;
  }
  return offsets;
}

/** How long the escape of a character is; 1 where it stands for itself. */
function escapedLength(raw: string, from: number, character: string): number {
  if (raw[from] !== '\\') return 1;
  const code = /^\\(?:x[\da-f]{2}|u[\da-f]{4})/i.exec(raw.slice(from, from + 6))?.[0];
  return code !== undefined ? code.length : raw[from + 1] === character ? 2 : 1;
}
