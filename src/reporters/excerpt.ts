import type { Placed } from './placed.ts';
import { oneLine } from './visible.ts';

/** A line of a file as far as it is shown, and how many columns stand before the place. */
export interface Excerpt {
  readonly line: string;
  readonly before: number;
}

/**
 * The line a finding is in, or nothing where it is about the file as a whole or there is nothing to see. What tells of a person is not
 * shown once more: logs of a pipeline are often public.
 */
export function excerpt({ finding, line }: Placed): Excerpt | undefined {
  if (finding.isPersonal) return undefined;
  if (line === undefined || line.trim() === '' || /^(file|folder|privacy)-/.test(finding.ruleId)) return undefined;
  return cut(line.trimEnd(), finding.position.column - 1);
}

const widest = 100;
/** Of a line that is cut: columns before the place, where there is enough behind it. */
const lead = 40;
const tab = 4;
/** Code units on each side that are looked at, so that one endless line costs no more than others. */
const far = 1_000;
const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** A place on the screen with the code unit behind it. */
interface Cell {
  readonly text: string;
  readonly end: number;
}

/** A line of at most 100 columns around the character at `offset` (in UTF-16 code units); behind the end, where something is missing. */
function cut(line: string, offset: number): Excerpt {
  const start = Math.max(0, offset - far);
  const cells: Cell[] = [...segmenter.segment(line.slice(start, offset + far))].flatMap(({ segment, index }) => {
    const cell = { text: segment === '\t' ? ' ' : oneLine(segment), end: start + index + segment.length };
    return segment === '\t' ? Array.from({ length: tab }, () => cell) : [cell];
  });
  const found = cells.findIndex(({ end }) => end > offset);
  const place = found < 0 ? cells.length : found;
  let from = 0;
  let to = cells.length;
  if (width(cells) > widest) {
    // the place with what is around it; the last four columns are for the marks of what is left out
    from = place;
    to = place;
    let columns = 0;
    while (columns < widest - 4) {
      const isBefore = from > 0 && (place - from < lead || to === cells.length);
      columns += width(isBefore ? cells.slice(--from, from + 1) : cells.slice(to, ++to));
    }
  }
  const shown = cells.slice(from, to).map(({ text }) => text);
  const head = from > 0 ? '… ' : '';
  const tail = to < cells.length ? ' …' : '';
  return { line: `${head}${shown.join('')}${tail}`, before: head.length + width(cells.slice(from, place)) };
}

/** Columns on a terminal: letters with their marks take one, signs of East Asian scripts and pictures two. */
function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, { text }) => sum + (wide.test(text) ? 2 : 1), 0);
}

const wide = /\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
