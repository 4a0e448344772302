import type { SchemaNode } from '../../load/schema.ts';
import { cliWords } from '../../messages/cli.ts';
import { newWords } from '../../messages/commands/new.ts';
import { valueAt } from '../../model/value-at.ts';
import { UsageError } from '../usage-error.ts';
import { convert } from './convert.ts';
import { fieldOf, type Place, placeAt, putAt, type Root } from './place.ts';

/** Puts what `--set key=value` says into the data. A list of texts grows with each one. Throws UsageError where it does not fit the schema. */
export function putGiven(data: Record<string, unknown>, root: Root, settings: readonly string[]): void {
  for (const setting of settings) {
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
    if (key === '') throw new UsageError(newWords.badSet(setting));
    putOne(data, root, key.trim(), value);
  }
}

function putOne(data: Record<string, unknown>, root: Root, key: string, text: string): void {
  const place = placeAt(root, key);
  if ('problem' in place) {
    if (place.problem === 'number') throw new UsageError(newWords.needsNumber(key, place.example));
    const of = root.node.title ?? root.schema.root.title ?? '';
    throw new UsageError(newWords.unknownField(place.key, of, place.suggestion));
  }
  const value = converted(text, place, root);
  const before = valueAt(data, place.pointer);
  const isGrowing = Array.isArray(before) && Array.isArray(value);
  if (before !== undefined && !isGrowing) throw new UsageError(newWords.twice(key, '--set'));
  if (!putAt(data, place.pointer, isGrowing ? [...before, ...value] : value)) throw new UsageError(newWords.noGap(key));
}

/** What was typed for a place, as its value. Throws UsageError. */
export function converted(text: string, place: Place, { schema }: Root): unknown {
  const { key } = fieldOf(place);
  const blockKeys = place.node.properties && !text.trim().startsWith('{') ? Object.keys(place.node.properties) : [];
  if (blockKeys.length > 0) throw new UsageError(newWords.blockNeeded(key, blockKeys));
  const items: SchemaNode | undefined = place.node.items && schema.resolve(place.node.items);
  if (items?.properties && !text.trim().startsWith('['))
    throw new UsageError(newWords.needsNumber(key, `${key}.1.${Object.keys(items.properties)[0]}`));
  const result = convert(text, place.node, schema.resolve);
  if ('problem' in result) throw new UsageError(newWords.at(fieldOf(place), result.problem));
  return result.value;
}

/** Puts what a flag of its own says, such as `--title`; unknown to this kind, it is wrong use. */
export function putFlag(
  data: Record<string, unknown>,
  root: Root,
  flag: { readonly name: string; readonly key: string; readonly text: string | undefined; readonly one: string },
): void {
  if (flag.text === undefined) return;
  const place = placeAt(root, flag.key);
  if ('problem' in place) throw new UsageError(newWords.notForKind(flag.name, flag.one));
  if (valueAt(data, place.pointer) !== undefined) throw new UsageError(newWords.twice(flag.key, flag.name));
  if (!putAt(data, place.pointer, converted(flag.text, place, root))) throw new UsageError(cliWords.wrongUse);
}
