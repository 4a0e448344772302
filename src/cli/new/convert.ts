import { parse } from 'yaml';
import { dayMend, numberMend, truthMend } from '../../load/mends.ts';
import type { SchemaNode } from '../../load/schema.ts';
import { newWords } from '../../messages/commands/new.ts';
import { labels } from '../../messages/labels.ts';
import type { Choice } from '../../model/field.ts';
import { fold, nearest } from '../../model/suggest.ts';
import { cleaned } from '../typed-text.ts';

/** What somebody typed as the value a field takes, or what is wrong with it, in German. */
export type Converted = { readonly value: unknown } | { readonly problem: string };

const { badValue } = newWords;

/** The values of a closed set in words: those of the reports, else the schema's without the full stop of a sentence. */
export function namedChoices(node: SchemaNode): Choice[] {
  const words = reportWords[node.$ref ?? ''] ?? {};
  return (node.enum ?? []).map((code, index) => {
    const meaning = words[String(code)] ?? node.enumDescriptions?.[index]?.replace(/\.$/, '');
    return meaning === undefined ? { code: String(code) } : { code: String(code), meaning };
  });
}

const reportWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '#/$defs/visibility': labels.visibility,
  '#/$defs/measureStatus': labels.status,
  '#/$defs/meetingFormat': labels.format,
};

/** Converts by the schema of the field. What only the whole folder can tell (references, steps of the scale) is left to the check afterwards. */
export function convert(typed: string, node: SchemaNode, resolve: (node: SchemaNode) => SchemaNode): Converted {
  const text = cleaned(typed);
  if (text === '') return { problem: badValue.empty };
  if (node.enum) return fromChoices(text, node);
  if (node.const !== undefined) return truthMend(text) === node.const ? { value: node.const } : { problem: badValue.truth };
  switch (node.type) {
    case 'boolean': {
      const value = truthMend(text);
      return value === undefined ? { problem: badValue.truth } : { value };
    }
    case 'number':
    case 'integer': {
      const mend = numberMend(text, node.type);
      return mend === undefined ? { problem: badValue[node.type] } : { value: Number(mend) };
    }
    case 'array':
      return fromList(text, resolve(node.items ?? {}), resolve);
    case 'object':
      return asBlock(text) ?? { problem: badValue.empty };
    default:
      return fromText(typed, node);
  }
}

function fromText(typed: string, node: SchemaNode): Converted {
  const text = cleaned(typed);
  if (node.format === 'date') {
    const value = dayMend(text);
    return value === undefined ? { problem: badValue.date } : { value };
  }
  if (node.$ref?.endsWith('/month') === true) {
    const german = /^(\d{1,2})[./](\d{4})$/.exec(text);
    const value = german ? `${german[2]}-${german[1]?.padStart(2, '0')}` : text;
    return new RegExp(node.pattern ?? '').test(value) ? { value } : { problem: badValue.month };
  }
  return { value: cleaned(typed, node.$ref?.endsWith('/prose')) };
}

function fromChoices(text: string, node: SchemaNode): Converted {
  const choices = namedChoices(node);
  const code = node.enum?.find((candidate) => String(candidate) === text);
  if (code !== undefined) return { value: code };
  const byMeaning = choices.find(({ code: other, meaning }) => [other, meaning ?? ''].some((word) => fold(word) === fold(text)));
  // the beginning of a longer explanation is enough where it can mean one thing only
  const begun = choices.filter(({ meaning = '' }) => text.length >= 4 && fold(meaning).startsWith(fold(text)));
  const meant = byMeaning ?? (begun.length === 1 ? begun[0] : undefined);
  if (meant) return { value: node.enum?.find((candidate) => String(candidate) === meant.code) };
  const near = nearest(
    text,
    choices.flatMap(({ code: other, meaning }) => [[other, other] as const, ...(meaning ? [[meaning, other] as const] : [])]),
  );
  return { problem: newWords.badChoice(text, choices, near) };
}

/** Ids and codes may stand in one line with commas; a text with commas is one item. */
function fromList(text: string, items: SchemaNode, resolve: (node: SchemaNode) => SchemaNode): Converted {
  const block = asBlock(text);
  if (block) return block;
  const parts = items['x-references'] || items.enum ? text.split(',') : [text];
  const value: unknown[] = [];
  for (const part of parts) {
    const converted = convert(part, items, resolve);
    if ('problem' in converted) return converted;
    value.push(converted.value);
  }
  return { value };
}

/** `[…]` and `{…}` as YAML has them. */
function asBlock(text: string): Converted | undefined {
  if (!/^(\[.*\]|\{.*\})$/s.test(text)) return undefined;
  try {
    return { value: parse(text, { maxAliasCount: 0 }) };
  } catch {
    return undefined;
  }
}
