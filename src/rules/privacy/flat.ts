import { lineStarts, positionAt } from '../../model/line-starts.ts';
import type { Position } from '../../model/source.ts';

/** A text as patterns read it: composed letters, one kind of blank, one kind of hyphen, lines joined; with the way back to the file. */
export interface Flat {
  readonly text: string;
  /** Where a character of `text` stands in the file. */
  positionOf(index: number): Position;
}

// one run of blanks and line ends | characters without width | a letter with its marks | hyphens that look alike
const special = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+|[\u00ad\u200b-\u200d\u2060\ufeff]|\P{M}\p{M}+|[\u2010\u2011\u2212]/gu;
const marker = /(#{1,6}|>)[ \t]+/y;

/**
 * Flattens a file. Blanks become one blank, a line end one `\n` with the indentation behind it, an empty line two of them;
 * where a comment or quotation goes on in the next line, its `#` or `>` is left out.
 */
export function flatten(raw: string): Flat {
  const parts: string[] = [];
  const offsets: number[] = [];
  const put = (text: string, offset: number, each: 0 | 1) => {
    parts.push(text);
    for (let index = 0; index < text.length; index++) offsets.push(offset + index * each);
  };
  let from = 0;
  let lineMarker = markerAt(raw, 0)?.sign;
  for (const match of raw.matchAll(special)) {
    // inside a marker that was left out
    if (match.index < from) continue;
    put(raw.slice(from, match.index), from, 1);
    const [found] = match;
    from = match.index + found.length;
    const lineEnds = found.split('\n').length - 1;
    if (/^\s/.test(found)) put(lineEnds === 0 ? ' ' : '\n'.repeat(Math.min(lineEnds, 2)), match.index, 0);
    else if (/^[\u2010\u2011\u2212]/.test(found)) put('-', match.index, 0);
    else if (!/^[\u00ad\u200b-\u200d\u2060\ufeff]/.test(found)) put(found.normalize('NFC'), match.index, 0);
    if (lineEnds === 0) continue;
    const next = markerAt(raw, from);
    if (next && lineEnds === 1 && next.sign === lineMarker) from = next.end;
    lineMarker = next?.sign;
  }
  put(raw.slice(from), from, 1);
  const starts = lineStarts(raw);
  return {
    text: parts.join(''),
    positionOf: (index) => positionAt(starts, offsets[index] ?? raw.length),
  };
}

function markerAt(raw: string, offset: number): { sign: string; end: number } | undefined {
  marker.lastIndex = offset;
  const found = marker.exec(raw);
  return found ? { sign: found[1] ?? '', end: marker.lastIndex } : undefined;
}
