import type { Node, Pair } from 'yaml';
import { isCollection, isMap, isScalar, isSeq, stringify } from 'yaml';
import type { Edit } from './edit.ts';
import { find, isBlockText, isEmptyNode, type Parsed, parseYaml, span, stopOf } from './parsed.ts';
import { lineEndOf, lineStart, lineStop, type TextEdit } from './text-edit.ts';

/** A new item behind the others of a list; where the map above has no such list, it begins one. */
export function append(parsed: Parsed, { at, yaml: item }: Edit & { kind: 'append' }): TextEdit | undefined {
  const { document, yaml } = parsed;
  const found = find(document, at);
  if (!found) {
    const key = at.at(-1);
    return typeof key === 'string' ? field(parsed, { kind: 'field', at: at.slice(0, -1), key, yaml: asItem(item) }) : undefined;
  }
  const { value, pair } = found;
  if (value === null || isEmptyNode(value) || (isSeq(value) && value.items.length === 0)) {
    const key = pair?.key as Node | undefined;
    return key && fillList(yaml, key, value, item);
  }
  if (!isSeq(value)) return undefined;
  const last = value.items.at(-1) as Node | null;
  if (value.flow) return last ? behindInFlow(last, item) : undefined;
  const [dash = 0] = value.range ?? [];
  const column = dash - lineStart(yaml, dash);
  return below(yaml, last ?? value, column, asItem(item));
}

/** `groups:` and `groups: []` become a list with one item. */
function fillList(yaml: string, key: Node, value: Node | null, item: string): TextEdit | undefined {
  const start = lineStart(yaml, span(key).from);
  // a key within { } has no lines of its own
  if (!/^[ \t]*(- +)*$/.test(yaml.slice(start, span(key).from))) return undefined;
  const column = span(key).from - start;
  const end = lineEndOf(yaml);
  const lines = indent(asItem(item), column + 2, end);
  if (value === null || isEmptyNode(value)) {
    const stop = lineStop(yaml, value === null ? span(key).to : span(value).to);
    return { from: stop, to: stop, text: end + lines };
  }
  const { from, to } = span(value);
  // a comment behind [] stays on the line of the key
  const stop = lineStop(yaml, to);
  const rest = yaml.slice(to, stop);
  const before = yaml.slice(0, from).trimEnd().length;
  return { from: before, to: stop, text: rest.trimEnd() + end + lines };
}

/** A new field of a map. */
export function field(
  { document, yaml }: Parsed,
  { at, key, yaml: value, after }: Edit & { kind: 'field' },
): TextEdit | undefined {
  const map = at.length === 0 ? document.contents : find(document, at)?.value;
  if (!isMap(map) || map.items.length === 0) return undefined;
  const items = map.items as Pair<Node, Node | null>[];
  if (items.some((pair) => isScalar(pair.key) && String(pair.key.value) === key)) return undefined;
  const before = items.find((pair) => isScalar(pair.key) && String(pair.key.value) === after) ?? items.at(-1);
  const first = items[0];
  if (!before || !first) return undefined;
  if (map.flow) return behindInFlow(before.value ?? before.key, `${key}: ${inFlow(value) ?? ''}`, true);
  const column = span(first.key).from - lineStart(yaml, span(first.key).from);
  // at the end of a block within a list, comments in line with its fields are its own; between fields they belong to the next
  const isEnd = before === items.at(-1) && column > 0;
  return below(yaml, before.value ?? before.key, column, asField(key, value), isEnd ? column : column + 1);
}

/** New lines under the last one of a node, and under the comments that are indented by `own` columns or more, as parts of it are. */
function below(yaml: string, node: Node, column: number, lines: string, own = column + 1): TextEdit {
  const end = lineEndOf(yaml);
  const last = lastOf(node);
  let stop = isBlockText(last) ? stopOf(yaml, last) : lineStop(yaml, span(last).to);
  for (;;) {
    const next = /^\r?\n([ \t]*)#[^\r\n]*/.exec(yaml.slice(stop));
    if (!next || (next[1] ?? '').length < own) break;
    stop += next[0].length;
  }
  return { from: stop, to: stop, text: end + indent(lines, column, end) };
}

/** The last scalar of a node, or what stands in its place. */
function lastOf(node: Node): Node {
  if (!isCollection(node) || node.flow) return node;
  const last = node.items.at(-1);
  if (isMap(node)) {
    const pair = last as Pair<Node, Node | null> | undefined;
    return pair ? lastOf(pair.value ?? pair.key) : node;
  }
  return last ? lastOf(last as Node) : node;
}

function behindInFlow(last: Node, item: string, isReady = false): TextEdit | undefined {
  const text = isReady ? item : inFlow(item);
  const { to } = span(last);
  return text === undefined ? undefined : { from: to, to, text: `, ${text}` };
}

/** A piece of YAML on one line, as it can stand within { } and [ ]. */
function inFlow(yaml: string): string | undefined {
  const { document, data } = parseYaml(yaml);
  // a scalar keeps the quotes it was given
  if (isScalar(document.contents) && !/[\n#]/.test(yaml.trim())) return yaml.trim();
  return data === undefined ? undefined : stringify(data, { collectionStyle: 'flow', lineWidth: 0, blockQuote: false }).trim();
}

const withoutEnd = (yaml: string): string => yaml.replace(/\s+$/, '');

/** A dash before the first line that is no comment. */
function asItem(yaml: string): string {
  const text = yaml.replaceAll('\r\n', '\n');
  const [head = ''] = /^(?:[ \t]*#.*\n)*/.exec(text) ?? [];
  return `${head}- ${hanging(text.slice(head.length))}`;
}

/** All lines behind the first are indented by two. */
const hanging = (yaml: string): string => withoutEnd(yaml).replace(/\n(?=[^\n])/g, '\n  ');

function asField(key: string, yaml: string): string {
  const text = hanging(yaml.replaceAll('\r\n', '\n'));
  const isLine = isScalar(parseYaml(yaml).document.contents) && !/^[|>]/.test(text);
  return `${key}:${isLine ? ' ' : '\n  '}${text}`;
}

const indent = (lines: string, column: number, end: string): string =>
  lines
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(column) + line))
    .join(end);
