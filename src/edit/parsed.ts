import type { Document, Node, Pair } from 'yaml';
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pointer, SourceFile } from '../model/source.ts';
import { yamlOptions } from '../model/yaml-options.ts';

/** The record of a file as a tree whose ranges count from the beginning of `yaml`, which begins at `start` of the file's text. */
export interface Parsed {
  readonly document: Document;
  readonly yaml: string;
  readonly start: number;
  /** As the loader reads it; `undefined` where it cannot be read. */
  readonly data: unknown;
}

/** What of a file is needed to change it. */
export type Editable = Pick<SourceFile, 'path' | 'text' | 'body' | 'hasMark'>;

/** Reads the YAML of a file, or of the head of a Markdown file, as `load` does. */
export function parseRecord({ text, body }: Pick<Editable, 'text' | 'body'>): Parsed {
  const start = body === undefined ? 0 : offsetOfLine(text, 2);
  const yaml = text.slice(start, recordEnd({ text, body }));
  return { ...parseYaml(yaml), yaml, start };
}

/** A piece of YAML by itself. */
export function parseYaml(yaml: string): { readonly document: Document; readonly data: unknown } {
  const document = parseDocument(yaml, yamlOptions);
  return { document, data: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 }) };
}

/** Where the YAML of a file ends, and in a Markdown file the closing delimiter of its head begins. */
export const recordEnd = ({ text, body }: { readonly text: string; readonly body: Editable['body'] | undefined }): number =>
  body === undefined ? text.length : offsetOfLine(text, body.line - 1);

function offsetOfLine(text: string, line: number): number {
  let at = 0;
  for (let left = line - 1; left > 0; left--) {
    const feed = text.indexOf('\n', at);
    if (feed < 0) return text.length;
    at = feed + 1;
  }
  return at;
}

/** What stands at a place: the pair of a map or the item of a list that holds it, and its value. */
export interface Found {
  readonly pair?: Pair<unknown, unknown>;
  /** `null` where an entry of { } or [ ] has none. */
  readonly value: Node | null;
}

/** Finds a place; on the way aliases lead to what they repeat, as they do for the loader. */
export function find(document: Document, pointer: Pointer): Found | undefined {
  let found: Found = { value: document.contents };
  for (const key of pointer) {
    const parent = isAlias(found.value) ? found.value.resolve(document) : found.value;
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) return undefined;
      found = { pair, value: pair.value as Node | null };
    } else if (isSeq(parent) && typeof key === 'number' && key in parent.items) {
      const item = parent.items[key];
      // `[a: 1]` is a map without braces, whose only pair is the item
      if (isPair(item)) return undefined;
      found = { value: item as Node | null };
    } else return undefined;
  }
  return found;
}

/** Where a node begins and ends; block texts and lists end behind their last line. */
export function span(node: Node): { readonly from: number; readonly to: number } {
  const [from = 0, to = 0] = node.range ?? [];
  return { from, to };
}

/** Nothing stands there: `due:` has a value of no length. */
export const isEmptyNode = (node: Node | null): boolean =>
  node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);

/** A text behind | or >. */
export const isBlockText = (node: Node): boolean =>
  isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');

/** Where a scalar ends; a text behind | or > before its last line end. */
export function stopOf(yaml: string, node: Node): number {
  const { to } = span(node);
  if (!isBlockText(node) || yaml[to - 1] !== '\n') return to;
  return to - (yaml[to - 2] === '\r' ? 2 : 1);
}
