import { fontSize } from './svg.ts';
import { shorten, textWidth } from './text-fit.ts';

/** A text on at most `count` lines of a width; what does not fit is left out by whole words, and „…“ says so. */
export function wordLines(text: string, width: number, count: number, size: number = fontSize): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
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
  const fitting = words.length === 0 ? lines : [...lines.slice(0, -1), ended(lines.at(-1) ?? '', width, size)];
  // a single word may be wider than the line
  return fitting.map((one) => shorten(one, width, size));
}

/** A line with „…“ at its end, for which its last words make room. */
function ended(line: string, width: number, size: number): string {
  const words = line.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')} …`, size) > width) words.pop();
  return `${words.join(' ')} …`;
}
