import { fontSize } from './svg.ts';
import { textWidth } from './text-fit.ts';

/** More lines would be a page of their own; the table beside a picture has the text in full. */
const mostLines = 12;

/** A text on lines of a width, broken between words, and within one that is wider. What is left after so many lines is left out, and „…“ says so. */
export function wordLines(text: string, width: number, size: number = fontSize, count: number = mostLines): string[] {
  const words = text.split(/\s+/u).flatMap((word) => (word === '' ? [] : parts(word, width, size)));
  const lines: string[] = [];
  let line = '';
  while (words.length > 0) {
    const word = words[0] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = '';
      if (lines.length === count) break;
      continue;
    }
    line = longer;
    words.shift();
  }
  if (line !== '') lines.push(line);
  return words.length === 0 ? lines : [...lines.slice(0, -1), ended(lines.at(-1) ?? '', width, size)];
}

const clusters = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** A word, or pieces of it that are no wider than a line. */
function parts(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  let [piece, wide] = ['', 0];
  for (const { segment } of clusters.segment(word)) {
    const own = textWidth(segment, size);
    if (piece !== '' && wide + own > width) {
      pieces.push(piece);
      [piece, wide] = ['', 0];
    }
    piece += segment;
    wide += own;
  }
  return [...pieces, piece];
}

/** A line with „…“ at its end, for which its last words make room. */
function ended(line: string, width: number, size: number): string {
  const words = line.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')} …`, size) > width) words.pop();
  return `${words.join(' ')} …`;
}
