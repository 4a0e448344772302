import { mostBytes, TooLarge } from './unpacked.ts';

/** More people answer no survey of a network. */
const mostRows = 20_000;
const mostColumns = 2000;

/** A table of texts as programs export it: with or without byte order mark, separated by semicolons, commas or tabs, quoted or not. Throws TooLarge, and an Error for what is no text. */
export function readCsv(bytes: Uint8Array): string[][] {
  if (bytes.length > mostBytes) throw new TooLarge();
  const text = decoded(bytes);
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
    row.push(value);
    if (row.length > mostColumns) throw new TooLarge();
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length || text[at] === '\n') row.push('');
      else continue;
    }
    if (at < text.length && text[at] !== '\n') continue;
    at += 1;
    if (row.some((field) => field !== '')) rows.push(row);
    if (rows.length > mostRows) throw new TooLarge();
    row = [];
  }
  return rows;
}

/** Excel in Germany still writes Windows-1252; umlauts are what matters. */
function decoded(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Error('no text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/\r\n?/gu, '\n');
  }
}

/** The one that the first line has most of, outside of quotes. */
function separatorOf(text: string): string {
  const head = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/gu, '');
  const count = (sign: string) => head.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Two quotes within quotes are one. A quote that never ends reaches to the end of the file. */
function quoted(text: string, from: number): { value: string; end: number } {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { value: parts.join('') + text.slice(at), end: text.length };
    parts.push(text.slice(at, close));
    if (text[close + 1] !== '"') return { value: parts.join(''), end: close + 1 };
    parts.push('"');
    at = close + 2;
  }
}

function plain(text: string, from: number, separator: string): { value: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { value: text.slice(from, end), end };
}
