/** Characters of a text and what takes their place; an insertion where `from` equals `to`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all edits made, whose places are those of `text`. Nothing where two of them overlap. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  // several insertions at one place keep their order
  const sorted = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { from, to, text: inserted } of sorted) {
    if (from < at) return undefined;
    result += text.slice(at, from) + inserted;
    at = to;
  }
  return result + text.slice(at);
}

/** The line end that a text uses. */
export const lineEndOf = (text: string): string => (/\r\n/.test(text) ? '\r\n' : '\n');

/** Where the line of a place begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where the line of a place ends, before its line end. */
export function lineStop(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  if (feed < 0) return text.length;
  return feed > at && text[feed - 1] === '\r' ? feed - 1 : feed;
}
