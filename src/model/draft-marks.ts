import { createHash } from 'node:crypto';

/** A line of a text; offsets count characters. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly from: number;
  /** Behind its line end. */
  readonly to: number;
  /** Without its line end. */
  readonly text: string;
}

/** What a line of a draft says to qe. */
export type Mark =
  | { readonly kind: 'start'; readonly name: string; readonly hash: string; readonly line: Line }
  | { readonly kind: 'end'; readonly name: string; readonly line: Line }
  | { readonly kind: 'list'; readonly names: readonly string[]; readonly line: Line }
  | { readonly kind: 'broken'; readonly name?: string; readonly line: Line };

/** Characters of a hash in a mark. */
const hashLength = 12;

const start = /^<!--\s*qe:block[ \t]+([\w-]+)[ \t]+([^\s>]+)\s*-->$/u;
const end = /^<!--\s*\/qe:block[ \t]+([\w-]+)\s*-->$/u;
const list = /^<!--\s*qe:blocks((?:[ \t]+[\w-]+)*)\s*-->$/u;
/** Also with the long dash that some editors make of two short ones. */
const nearly = /^(?:<!|&lt;!)\s*[-\u2013\u2014]+\s*\/?\s*qe\s*:/iu;
const nearlyName = /qe\s*:\s*block[ \t]+([\w-]+)/iu;

/** The lines of a text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|\r|\n/gu;
  let from = 0;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    const to = found.index + found[0].length;
    lines.push({ number: lines.length + 1, from, to, text: text.slice(from, found.index) });
    from = to;
  }
  if (from < text.length) lines.push({ number: lines.length + 1, from, to: text.length, text: text.slice(from) });
  return lines;
}

/** What a line says to qe; `undefined` for all others. */
export function markOf(line: Line): Mark | undefined {
  const text = line.text.replace(/^\uFEFF/u, '').trim();
  if (!text.includes('qe')) return undefined;
  const [, startName, hash] = start.exec(text) ?? [];
  if (startName !== undefined && hash !== undefined) return { kind: 'start', name: startName, hash, line };
  const [, endName] = end.exec(text) ?? [];
  if (endName !== undefined) return { kind: 'end', name: endName, line };
  const [, names] = list.exec(text) ?? [];
  if (names !== undefined) return { kind: 'list', names: names.split(/[ \t]+/u).filter((name) => name !== ''), line };
  if (!nearly.test(text)) return undefined;
  const name = nearlyName.exec(text)?.[1];
  return { kind: 'broken', line, ...(name === undefined ? {} : { name }) };
}

/** Whether the characters behind a name can be a hash. */
export const isHash = (hash: string): boolean => hash.length === hashLength && /^[0-9a-f]+$/u.test(hash);

/** A block's text without what editors change on their own: line ends, blanks at the ends of lines, empty lines around it. */
export function normal(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/[ \t]+$/u, ''))
    .join('\n')
    .replace(/^\n+|\n+$/gu, '');
}

/** What tells whether a block's text is still the one that was generated. */
export function hashOf(text: string): string {
  return createHash('sha256').update(normal(text)).digest('hex').slice(0, hashLength);
}

/** The line before a block, as qe writes it. */
export const startMark = (name: string, hash: string): string => `<!-- qe:block ${name} ${hash} -->`;

/** The line behind a block. */
export const endMark = (name: string): string => `<!-- /qe:block ${name} -->`;

/** The line that remembers which blocks were there, so that those taken out are not put back. */
export const listMark = (names: readonly string[]): string => `<!-- ${['qe:blocks', ...names].join(' ')} -->`;

/** A block with its marks, without a line end behind it. */
export function blockLines(name: string, text: string, eol: string): string {
  const content = normal(text);
  const lines = content === '' ? [] : ['', ...content.split('\n'), ''];
  return [startMark(name, hashOf(content)), ...lines, endMark(name)].join(eol);
}
