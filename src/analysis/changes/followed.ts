import type { Kind } from '../../model/kind.ts';
import type { Pointer } from '../../model/source.ts';
import type { FormOf } from '../record-view.ts';
import type { Renames } from '../renames/renames.ts';
import { replacedNames } from '../renames/things.ts';
import type { Data, Subject } from './subjects.ts';

/** An earlier subject that names everything as it is called now: what merely follows a new id is no change. */
export function followed(subject: Subject, { ids, today }: Renames, formOf: FormOf): Subject {
  if (ids.size === 0) return subject;
  const files = (text: string) => replacedNames(text, (name) => ids.get(name));
  const { kind } = subject.file;
  const follow = (value: unknown, pointer: Pointer): unknown => {
    if (typeof value === 'string') return isReference(kind, pointer, formOf) ? today(value) : files(value);
    if (Array.isArray(value)) return value.map((item, index) => follow(item, [...pointer, index]));
    if (typeof value !== 'object' || value === null) return value;
    const isKeyed = formOf(kind, pointer)?.keys === 'reference' || pointer.at(-1) === 'confirmed';
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [isKeyed ? today(key) : key, follow(item, [...pointer, key])]),
    );
  };
  const { body } = subject;
  return {
    ...subject,
    data: follow(subject.data, subject.pointer) as Data,
    ...(body === undefined ? {} : { body: files(body) }),
  };
}

const isReference = (kind: Kind, pointer: Pointer, formOf: FormOf): boolean => formOf(kind, pointer)?.form === 'reference';
