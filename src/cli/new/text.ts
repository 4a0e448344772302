import type { ScalarForm } from '../../edit/scalar-text.ts';
import { valueLines } from '../../edit/yaml-text.ts';
import type { SchemaNode } from '../../load/schema.ts';
import { newWords } from '../../messages/commands/new.ts';
import type { Pointer } from '../../model/source.ts';
import { type Candidates, commentLines, explained, liveLines, type Row, suggestedLines } from './comments.ts';
import { childrenOf, type Root } from './place.ts';
import { below, itemRows, suggestion } from './suggest-rows.ts';

/** What the text of a record is made of. */
export interface Draft {
  readonly root: Root;
  readonly data: Readonly<Record<string, unknown>>;
  /** Optional fields to suggest, dotted. */
  readonly usual: readonly string[];
  readonly candidates: Candidates;
  /** Rows to suggest below a list or map in place of those made from the schema. */
  readonly prepared?: Readonly<Record<string, readonly Row[]>>;
}

/** The whole text of a record's YAML: what is given, with an explanation of each field, and suggestions for the usual others. */
export function recordText(draft: Draft): string {
  const { file } = newWords;
  const { title = '', description = '' } = draft.root.schema.root;
  const head = [file.head(title, description), file.how, file.forms].flatMap((text) => commentLines(text, '#'));
  return `${[...head, ...fieldLines(draft), ...furtherLines(draft)].join('\n')}\n`;
}

/** The text of an item of a list: what is given, and the names of what else there is. */
export function partText(draft: Draft, isFirst: boolean): string {
  const { root, data, usual, candidates } = draft;
  if (isFirst) return `${[...fieldLines(draft), ...furtherLines(draft)].join('\n')}\n`;
  const live = childrenOf(root, root.node).filter(({ key }) => Object.hasOwn(data, key));
  const lines = live.flatMap(({ key, node }) => [
    ...givenLines(root, key, node, data[key]),
    ...suggestedLines(draft.prepared?.[key] ?? []),
  ]);
  const others = childrenOf(root, root.node).filter(
    ({ key, node }) => !Object.hasOwn(data, key) && isSayable(node, root, candidates),
  );
  const named = others.filter(({ key }) => usual.includes(key)).map(({ key, node }) => `${key} (${node.title})`);
  return `${[...lines, ...(named.length === 0 ? [] : commentLines(newWords.file.further(named), '#'))].join('\n')}\n`;
}

function fieldLines({ root, data, usual, candidates, prepared = {} }: Draft): string[] {
  const { resolve } = root.schema;
  const all = childrenOf(root, root.node);
  // what is filled row by row comes last
  const isEmptyList = ({ key, required }: (typeof all)[number]) => required && isEmptyValue(data[key]);
  const ordered = [...all.filter((child) => !isEmptyList(child)), ...all.filter(isEmptyList)];
  return ordered.flatMap(({ key, node }) => {
    const rows = prepared[key];
    const value = data[key];
    if (value === undefined) {
      if (!usual.includes(key) && !rows) return [];
      const suggested = suggestion(root, key, node, below(usual, key), candidates);
      return suggestedLines(rows ? [...suggested.slice(0, 1), ...rows] : suggested);
    }
    const { comment, notes } = explained(node, resolve, candidates);
    const given = givenLines(root, key, node, value);
    const isEmpty = isEmptyValue(value);
    const row: Row = {
      text: given[0] ?? '',
      ...(comment === undefined ? {} : { comment }),
      notes: [...(notes ?? []), ...(isEmpty ? [newWords.file.emptyList(key)] : [])],
    };
    const lines = [...liveLines([row]), ...given.slice(1)];
    if (!isEmpty) return lines;
    const items = node.items && resolve(node.items);
    return [...lines, ...suggestedLines(rows ?? (items?.properties ? itemRows(root, items, below(usual, key), candidates) : []))];
  });
}

const isEmptyValue = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function givenLines(root: Root, key: string, node: SchemaNode, value: unknown): string[] {
  const [first = '', ...rest] = valueLines(value, (pointer) => formAt(root, node, pointer), 2);
  return [`${key}:${first}`, ...rest];
}

/** Texts are written so that nobody can misread them; ids, dates and codes have a form of their own. */
function formAt({ schema }: Root, node: SchemaNode, pointer: Pointer): ScalarForm {
  let at: SchemaNode | undefined = node;
  for (const key of pointer) {
    const parent: SchemaNode = schema.resolve(at ?? {});
    at = typeof key === 'number' ? parent.items : (parent.properties?.[key] ?? (parent.additionalProperties as SchemaNode));
  }
  const found = schema.resolve(at ?? {});
  return found.format !== undefined || (found.pattern !== undefined && found.pattern !== '\\S') || found.enum ? 'code' : 'text';
}

/** What qe writes itself, and what has been decided when a file is made. */
const unnamed: ReadonlySet<string> = new Set(['confirmed', 'perspective', 'agreed']);

/** The other fields by name, so that nobody has to look for what is possible. */
function furtherLines({ root, data, usual, candidates, prepared = {} }: Draft): string[] {
  const fields = childrenOf(root, root.node)
    .filter(
      ({ key, node, required }) =>
        !required && !Object.hasOwn(data, key) && !usual.includes(key) && !prepared[key] && isSayable(node, root, candidates),
    )
    .filter(({ key }) => !unnamed.has(key))
    .map(({ key, node }) => `${key} (${node.title})`);
  return fields.length === 0 ? [] : ['#', ...commentLines(newWords.file.further(fields), '#')];
}

/** References are worth naming where there is something to refer to. */
function isSayable(node: SchemaNode, { schema }: Root, candidates: Candidates): boolean {
  const allowed = (node.items ? schema.resolve(node.items) : node)['x-references'];
  return !allowed || candidates(allowed).length > 0;
}
