import type { Node } from 'yaml';
import { isAlias, isScalar } from 'yaml';
import type { Edit } from './edit.ts';
import { append, field } from './insertion.ts';
import { find, isBlockText, isEmptyNode, type Parsed, span, stopOf } from './parsed.ts';
import { removal } from './removal.ts';
import { lineStop, type TextEdit } from './text-edit.ts';

/** The characters of `parsed.yaml` that an edit changes; nothing where the file is laid out in a way that it cannot be made in. */
export function textEdit(parsed: Parsed, edit: Edit): TextEdit | undefined {
  switch (edit.kind) {
    case 'value':
      return replaced(parsed.yaml, find(parsed.document, edit.at)?.value, edit.source);
    case 'text': {
      const node = find(parsed.document, edit.at)?.value;
      return isScalar(node) ? { ...span(node), text: edit.change(parsed.yaml.slice(span(node).from, span(node).to)) } : undefined;
    }
    case 'key':
      return replaced(parsed.yaml, find(parsed.document, edit.at)?.pair?.key as Node | undefined, edit.source);
    case 'append':
      return append(parsed, edit);
    case 'field':
      return field(parsed, edit);
    case 'remove':
      return removal(parsed, edit.at);
  }
}

function replaced(yaml: string, node: Node | null | undefined, source: string): TextEdit | undefined {
  if (!node || isEmptyNode(node) || !(isAlias(node) || isScalar(node))) return undefined;
  const { from } = span(node);
  // `|  # so`: the first line of a text of several lines may have a comment
  const comment = isBlockText(node) ? (/[ \t]+#.*$/.exec(yaml.slice(from, lineStop(yaml, from)))?.[0] ?? '') : '';
  return { from, to: stopOf(yaml, node), text: source + comment };
}
