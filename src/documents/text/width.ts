const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });
const wide = /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const combining = /^[\p{M}\u200B-\u200D\u2060\uFEFF]+$/u;

/** Columns that a text takes in a terminal. */
export function columns(text: string): number {
  // Most text is plain, and segmenting it would take most of the time of a report.
  if (/^[\u0020-\u024F\u2010-\u2026]*$/u.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += wide.test(segment) ? 2 : combining.test(segment) ? 0 : 1;
  return sum;
}

/** Pads a text with spaces to a number of columns. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, width - columns(text)));
  return side === 'right' ? text + space : space + text;
}

/** Lines of at most `width` columns, broken between words, and within words that are longer; line ends in the text stay. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ').flatMap((part) => cut(part, width))) {
      if (line !== '' && columns(line) + 1 + columns(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

/** Pieces of a word that fit into a line. */
export function cut(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && columns(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
