import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pointer } from '../model/source.ts';

/**
 * The text of a YAML file with one item more at the end of the list at `pointer`; the list is made where the map above it has none.
 * `yamlText` is the item as a block without its hyphen. Comments and everything else stay as they are, except where the list is
 * written in one line: that is written anew. Throws an Error where there is something else at the place.
 */
export function appendItem(text: string, pointer: Pointer, yamlText: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(text);
  const list: unknown = document.getIn([...pointer], true);
  const lines = yamlText.trimEnd().split('\n');
  if (isSeq(list) && list.items.length > 0 && list.flow !== true) {
    const first = list.items[0] as { range?: [number, number, number] | null };
    const from = first.range?.[0] ?? 0;
    // the hyphen stands before the item, with nothing but blanks before it
    const hyphen = text.lastIndexOf('-', from - 1);
    const indent = hyphen - (text.lastIndexOf('\n', hyphen) + 1);
    return insert(text, behindComments(endOf(list.items.at(-1), text), indent, text), itemLines(lines, ' '.repeat(indent)), end);
  }
  const key = pointer.at(-1);
  const parent: unknown = pointer.length > 1 ? document.getIn(pointer.slice(0, -1), true) : document.contents;
  if (!isMap(parent) || typeof key !== 'string') throw new Error(`no map above ${pointer.join('.')}`);
  const pair = parent.items.find((candidate) => isPair(candidate) && isScalar(candidate.key) && candidate.key.value === key);
  const isEmpty =
    list === undefined || list === null || (isSeq(list) && list.items.length === 0) || (isScalar(list) && list.value === null);
  if (!isEmpty) {
    if (!isSeq(list)) throw new Error(`no list at ${pointer.join('.')}`);
    document.addIn([...pointer], document.createNode(parseDocument(yamlText).toJS()));
    return document.toString({ lineWidth: 0 });
  }
  if (!pair || !isScalar(pair.key)) {
    const space = ' '.repeat(columnOf(parent.range?.[0] ?? 0, text));
    return insert(
      text,
      endOf(parent.items.at(-1)?.value ?? parent, text),
      [`${space}${key}:`, ...itemLines(lines, `${space}  `)],
      end,
    );
  }
  const from = pair.key.range?.[1] ?? 0;
  const space = ' '.repeat(columnOf(pair.key.range?.[0] ?? 0, text) + 2);
  const lineEnd = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from) + 1;
  // `groups: []   # comment` keeps its comment
  const head = text
    .slice(from, lineEnd)
    .replace(/^\s*:\s*(\[\s*\]|null|~)?/, ':')
    .trimEnd();
  return insert(
    text.slice(0, from) + head + end + text.slice(lineEnd),
    from + head.length + end.length,
    itemLines(lines, space),
    end,
  );
}

const itemLines = (lines: readonly string[], space: string): string[] =>
  lines.map((line, index) => (line === '' ? '' : `${space}${index === 0 ? '- ' : '  '}${line}`));

const columnOf = (offset: number, text: string): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Behind the line that a node ends in, without the blank lines and comments that follow. */
function endOf(node: unknown, text: string): number {
  const range = (node as { range?: [number, number, number] | null }).range;
  const at = range?.[1] ?? text.length;
  // a block ends where the next line begins
  if (at > 0 && text[at - 1] === '\n') return at;
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

/** Behind the comments that are indented like what is in the item: they belong to it. */
function behindComments(offset: number, indent: number, text: string): number {
  let at = offset;
  for (;;) {
    const lineEnd = text.indexOf('\n', at);
    const line = text.slice(at, lineEnd < 0 ? text.length : lineEnd);
    const blanks = line.length - line.trimStart().length;
    if (at >= text.length || blanks <= indent || line[blanks] !== '#') return at;
    at = lineEnd < 0 ? text.length : lineEnd + 1;
  }
}

function insert(text: string, offset: number, lines: readonly string[], end: string): string {
  const before = text.slice(0, offset);
  const separated = before === '' || before.endsWith('\n') ? before : before + end;
  return `${separated}${lines.join(end)}${end}${text.slice(offset)}`;
}
