import type { Node } from 'yaml';
import { isMap, isSeq, Lexer } from 'yaml';
import type { Pointer } from '../model/source.ts';
import { find, type Parsed, span } from './parsed.ts';
import { lineStart, type TextEdit } from './text-edit.ts';

/** The lines or characters that an item of a list or a field of a map takes; the comments among them stay. */
export function removal({ document, yaml }: Parsed, at: Pointer): TextEdit | undefined {
  const key = at.at(-1);
  const parent = key === undefined ? undefined : find(document, at.slice(0, -1))?.value;
  const found = find(document, at);
  if (!found || !(isMap(parent) || isSeq(parent))) return undefined;
  const items = isMap(parent) ? parent.items.map((pair) => pair.key as Node) : (parent.items as Node[]);
  const index = isMap(parent) ? items.indexOf(found.pair?.key as Node) : Number(key);
  const first = items[index];
  if (!first) return undefined;
  if (parent.flow) {
    const place = inFlow(parent, items, index, found.value ?? first);
    // within brackets there is no line to keep a comment on
    return place && !/\s#/.test(yaml.slice(place.from, place.to)) ? place : undefined;
  }
  const { from, to } = span(parent);
  const start = itemStart(yaml, first, isSeq(parent));
  const next = items[index + 1];
  const stop = next ? lineStart(yaml, itemStart(yaml, next, isSeq(parent))) : to;
  if (items.length === 1) {
    if (!isSeq(parent)) return undefined;
    // behind the key, with what stood there as comments below it
    const colon = yaml.slice(0, from).trimEnd().length;
    const kept = comments(yaml.slice(colon, to));
    return yaml[colon - 1] === ':' ? { from: colon, to, text: ` []${kept === '' ? '\n' : `\n${kept}`}` } : undefined;
  }
  const begin = lineStart(yaml, start);
  // `- - a`: the line begins with another item
  if (yaml.slice(begin, start).trim() !== '') return undefined;
  return { from: begin, to: stop, text: comments(yaml.slice(begin, stop)) };
}

/** Where the dash of an item, or a key, stands. */
const itemStart = (yaml: string, node: Node, isItem: boolean): number =>
  isItem ? yaml.lastIndexOf('-', span(node).from - 1) : span(node).from;

function inFlow(parent: Node, items: readonly Node[], index: number, value: Node): TextEdit | undefined {
  const next = items[index + 1];
  const before = items[index - 1];
  const own = items[index];
  if (!own) return undefined;
  if (next) return { from: span(own).from, to: span(next).from, text: '' };
  if (before && isSeq(parent)) return { from: span(before).to, to: span(value).to, text: '' };
  return before ? undefined : { from: span(own).from, to: span(value).to, text: '' };
}

/** The comments of some lines, each on a line of its own where it was indented. */
function comments(lines: string): string {
  const kept: string[] = [];
  let isText = false;
  for (const token of new Lexer().lex(lines)) {
    if (token === '\u001f') isText = true;
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') continue;
    if (!isText && token.startsWith('#')) kept.push(' '.repeat(indentOf(lines)) + token);
    isText = false;
  }
  const end = /\r\n/.test(lines) ? '\r\n' : '\n';
  return kept.map((line) => line + end).join('');
}

const indentOf = (lines: string): number => /^[ \t]*(?=\S)/m.exec(lines)?.[0].length ?? 0;
