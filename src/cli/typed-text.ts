/**
 * What somebody typed: one line, or for prose several. Blanks are made even, letters with marks are single characters, and what no file
 * should hold is dropped: nothing moves the cursor, turns the direction of writing or begins a line of its own. May come out empty.
 */
export function cleaned(text: string, isProse = false): string {
  const even = (line: string) =>
    line.replace(/[\s\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu, ' ').trim();
  // halves of characters cannot be written
  const wellFormed = text.replace(/\p{Cs}/gu, '\ufffd').normalize('NFC');
  if (!isProse) return even(wellFormed);
  return wellFormed
    .split(/\r\n|\r|\n/)
    .map(even)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
