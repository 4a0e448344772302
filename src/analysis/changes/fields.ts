import type { FieldPath } from '../../model/changes.ts';
import type { Field } from '../../model/field.ts';
import type { Kind } from '../../model/kind.ts';
import type { ShownValue } from '../../model/record-view.ts';
import type { Pointer } from '../../model/source.ts';
import { shownField } from '../record-view.ts';
import type { CompareRest, Context, Found } from './context.ts';
import { itemChanges } from './lists.ts';
import { isEmpty, isSame } from './plain.ts';
import { wording, wordParts } from './words.ts';

type Block = Readonly<Record<string, unknown>>;

const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Compares what stands at a place; `path` leads to what is around it. */
export type CompareAt = (former: unknown, now: unknown, pointer: Pointer, path: FieldPath) => Found[];

/** A comparison by the titles of fields, for the records of one kind of file; `base` is the record's place in it. */
export function fieldComparison(kind: Kind, base: Pointer, context: Context): CompareRest {
  const formAt = (pointer: Pointer) => context.formOf(kind, [...base, ...pointer]);
  const shown = (value: unknown, pointer: Pointer): ShownValue =>
    withoutAddresses(shownField(value, kind, [...base, ...pointer], context.formOf, context.titles));

  const fieldOf = (pointer: Pointer): Field => {
    const key = String(pointer.at(-1));
    // what stands under an id is told by the id
    const title = formAt(pointer.slice(0, -1))?.keys === 'reference' ? undefined : formAt(pointer)?.title;
    return { key, ...(title === undefined ? {} : { title }) };
  };

  const compare: CompareAt = (former, now, pointer, given) => {
    if (isSame(former, now)) return [];
    const path = typeof pointer.at(-1) === 'string' ? [...given, fieldOf(pointer)] : given;
    if (isBlock(former) && isBlock(now)) return blockChanges(former, now, pointer, path);
    if (isEmpty(former)) return [{ code: 'field-added', values: { path, to: shown(now, pointer) }, pointer }];
    if (isEmpty(now)) return [{ code: 'field-removed', values: { path, from: shown(former, pointer) }, pointer }];
    if (Array.isArray(former) && Array.isArray(now))
      return itemChanges(former, now, { isUnordered: isSet(pointer), pointer, path, shown, compare, titles: context.titles });
    return [valueChange(former, now, pointer, path)];
  };

  /** A list of references has no order. */
  const isSet = (pointer: Pointer): boolean => formAt([...pointer, 0])?.form === 'reference';

  const valueChange = (former: unknown, now: unknown, pointer: Pointer, path: FieldPath): Found => {
    const form = formAt(pointer)?.form;
    const isText = typeof former === 'string' && typeof now === 'string' && (form === 'text' || form === 'prose');
    const words = isText && wording(former) !== wording(now) ? { parts: wordParts(former, now) } : {};
    return {
      code: 'field-changed',
      values: { path, from: shown(former, pointer), to: shown(now, pointer), ...words },
      pointer,
    };
  };

  const blockChanges = (former: Block, now: Block, pointer: Pointer, path: FieldPath): Found[] => {
    const order = formAt(pointer)?.order ?? [];
    const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
    const keys = [...new Set([...Object.keys(former), ...Object.keys(now)])].sort(
      (a, b) => place(a) - place(b) || (a < b ? -1 : 1),
    );
    return keys.flatMap((key) => compare(former[key], now[key], [...pointer, key], path));
  };
  return (former, now, pointer, label) => {
    const above = pointer
      .slice(0, -1)
      .flatMap((key, index) => (typeof key === 'string' ? [fieldOf(pointer.slice(0, index + 1))] : []));
    return compare(former, now, pointer, label === undefined ? above : [...above, { key: label }]);
  };
}

/** A value in whose texts links are their text. */
function withoutAddresses(value: ShownValue): ShownValue {
  switch (value.form) {
    case 'prose':
      return { ...value, text: wording(value.text) };
    case 'list':
      return { ...value, items: value.items.map(withoutAddresses) };
    case 'block':
      return { ...value, fields: value.fields.map((field) => ({ ...field, value: withoutAddresses(field.value) })) };
    default:
      return value;
  }
}
