import type { ErrorObject } from 'ajv';
import type { Choice, Field } from '../model/field.ts';
import type { Finding } from '../model/finding.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import { clearlyMeant, fold, nearest } from '../model/suggest.ts';
import { finding, withFix } from './finding.ts';
import { cutByComma, truthMend, withoutTypographicQuotes } from './mends.ts';
import { empty, wrongScalar } from './misread.ts';
import { fieldAt, type Schema, type SchemaNode } from './schema.ts';

/** What the schema finds wrong in a file, each at its place with its field. */
export function checkSchema(file: SourceFile, schema: Schema): Finding[] {
  if (schema.validate(file.data)) return [];
  const findings = (schema.validate.errors ?? []).flatMap((error) => translate(error, file, schema) ?? []);
  // one wrong value can break several constraints at once; the first says what to do. What is said of a field's absence or
  // name is never about the same thing, even where a block and its first field begin at the same place
  const seen = new Set<string>();
  return findings.filter((found) => {
    const isAboutFields = found.ruleId === 'field-missing' || found.ruleId === 'field-unknown' || found.ruleId === 'field-one-of';
    const key = `${found.position.line}:${found.position.column}:${isAboutFields ? found.ruleId + JSON.stringify(found.values) : ''}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The places that break the schema, for a file whose other places can be used. What is missing at the top or unknown breaks no place. */
export function brokenPlaces(file: SourceFile, schema: Schema): Pointer[] {
  if (schema.validate(file.data)) return [];
  return (schema.validate.errors ?? []).flatMap((error) => {
    const pointer = toPointer(error.instancePath, file.data);
    if (error.keyword === 'additionalProperties') {
      // a value that a comma has cut in two is not the one that is left
      const key = String((error.params as Record<string, unknown>)['additionalProperty']);
      return pointer.length > 0 && (error.data as Record<string, unknown>)[key] === null ? [pointer] : [];
    }
    return error.keyword === 'required' && (pointer.length === 0 || pointer[0] === 'municipality') ? [] : [pointer];
  });
}

function translate(error: ErrorObject, file: SourceFile, schema: Schema): Finding | undefined {
  // the branches of an alternative; the alternative itself is reported
  if (/\/anyOf\/\d+\//.test(error.schemaPath)) return undefined;
  const pointer = toPointer(error.instancePath, file.data);
  const field = fieldAt(schema, pointer);
  const at = file.locate(pointer);
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required': {
      const key = String(params['missingProperty']);
      return finding('field-missing', file.path, at, { field: fieldAt(schema, [...pointer, key]) });
    }
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const near = nearField(key, schema.at(pointer)?.properties ?? {});
      const suggestion = near === undefined ? undefined : fieldAt(schema, [...pointer, near]);
      return (
        cutOff(file, [...pointer, key], (error.data as Record<string, unknown>)[key]) ??
        withFix(
          finding('field-unknown', file.path, file.locate([...pointer, key], 'key'), {
            key,
            ...(suggestion ? { suggestion } : {}),
          }),
          [...pointer, key],
          certainField(key, error.data as Record<string, unknown>, schema, pointer),
          'key',
        )
      );
    }
    case 'anyOf': {
      const branches = error.schema as { required: string[] }[];
      const keys = [...new Set(branches.flatMap((branch) => branch.required))];
      return finding('field-one-of', file.path, at, { fields: keys.map((key) => fieldAt(schema, [...pointer, key])) });
    }
    case 'enum':
    case 'const':
      return wrongChoice(error, file, schema, pointer, field);
    case 'propertyNames': {
      const key = String(params['propertyName']);
      return (
        cutOff(file, [...pointer, key], (error.data as Record<string, unknown>)[key]) ??
        finding('value-form', file.path, file.locate([...pointer, key], 'key'), { field, value: key, form: 'id' })
      );
    }
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum': {
      const relation = { minimum: 'at-least', exclusiveMinimum: 'more-than', maximum: 'at-most' } as const;
      const limit = Number(params['limit']);
      return finding('value-range', file.path, at, {
        field,
        value: Number(error.data),
        relation: relation[error.keyword],
        limit,
      });
    }
    case 'minItems':
      return finding('value-count', file.path, at, { field, atLeast: Number(params['limit']) });
    default:
      if (error.propertyName !== undefined) return undefined;
      return cutOff(file, pointer, error.data) ?? wrongScalar(error, file, schema, pointer, field);
  }
}

/** A value that is none of the possible ones. */
function wrongChoice(error: ErrorObject, file: SourceFile, schema: Schema, pointer: Pointer, field: Field): Finding {
  const at = file.locate(pointer);
  const given: unknown = error.data;
  const values = error.keyword === 'const' ? [error.params['allowedValue']] : (error.params['allowedValues'] as unknown[]);
  if (given === null || given === '') return cutOff(file, pointer, given) ?? empty(file, pointer, field);
  if (typeof given === 'object')
    return finding('value-type', file.path, at, {
      field,
      expected: typeof values[0],
      found: Array.isArray(given) ? 'array' : 'object',
    });
  const value = String(given);
  if (typeof given === 'string') {
    const truth = truthMend(value);
    if (truth !== undefined && values.includes(truth))
      return withFix(
        finding('value-type', file.path, at, {
          field,
          expected: 'boolean',
          found: 'string',
          source: value,
          mend: String(truth),
        }),
        pointer,
        String(truth),
      );
    // "1" in quotes: the value would be right, its type is not
    const same = values.find((candidate) => typeof candidate !== 'string' && String(candidate) === value);
    if (same !== undefined)
      return withFix(
        finding('value-type', file.path, at, { field, expected: typeof same, found: 'string' }),
        pointer,
        String(same),
      );
    const bare = withoutTypographicQuotes(value);
    if (bare !== undefined && values.map(String).includes(bare))
      return withFix(finding('quote-typographic', file.path, at, { field, mend: bare, isText: false }), pointer, bare);
  }
  const meanings = schema.at(pointer)?.enumDescriptions;
  const allowed = values.map((candidate, index): Choice => {
    const meaning = meanings?.[index]?.replace(/\.$/, '');
    return { code: String(candidate), ...(meaning === undefined ? {} : { meaning }) };
  });
  // where only one value is possible, it needs no guess
  const suggestion = error.keyword === 'const' ? undefined : nearChoice(value, allowed);
  return finding('value-unknown', file.path, at, { field, value, allowed, ...(suggestion === undefined ? {} : { suggestion }) });
}

/** The value somebody meant: by its code or explanation („Hessen“), else by a word that one explanation alone has („geplant“). */
function nearChoice(value: string, choices: readonly Choice[]): string | undefined {
  const short = (meaning: string) => meaning.replace(/,.*/, '');
  const names = choices.flatMap(({ code, meaning }) =>
    meaning === undefined
      ? [[code, code] as const]
      : [[code, code] as const, [meaning, code] as const, [short(meaning), code] as const],
  );
  const near = nearest(value, names);
  if (near !== undefined) return near;
  const word = fold(value);
  if (word.length < 4) return undefined;
  for (const form of [short, (meaning: string) => meaning]) {
    const having = choices.filter(({ meaning }) => meaning !== undefined && fold(form(meaning)).includes(word));
    if (having.length === 1) return having[0]?.code;
  }
  return undefined;
}

/** An entry that only a comma in { } has made one. */
function cutOff(file: SourceFile, pointer: Pointer, value: unknown): Finding | undefined {
  const key = pointer.at(-1);
  if (value !== null || typeof key !== 'string') return undefined;
  const at = file.locate(pointer, 'key');
  const cut = cutByComma(file.text.split(/\r?\n/)[at.line - 1] ?? '', at.column, key);
  return cut && finding('flow-comma', file.path, at, { rest: key, ...cut });
}

/** The field somebody meant: by its German title („titel“, „Zuständig“), else by what is written alike. */
function nearField(key: string, properties: Readonly<Record<string, SchemaNode>>): string | undefined {
  const keys = Object.keys(properties);
  const titles = titlesOf(properties);
  const sameTitle = titles.find(([title]) => fold(title) === fold(key))?.[1];
  return sameTitle ?? nearest(key, [...keys.map((name) => [name, name] as const), ...titles]);
}

/** The German titles of fields with their keys. */
const titlesOf = (properties: Readonly<Record<string, SchemaNode>>) =>
  Object.keys(properties).flatMap((name) => {
    const title = properties[name]?.title?.replace(/\s*\([^)]*\)/g, '');
    return title === undefined ? [] : [[title, name] as const];
  });

/** The field that is meant without doubt: no other is near, it is not there yet, nothing else claims it, and the value is of its kind. */
function certainField(
  key: string,
  block: Readonly<Record<string, unknown>>,
  schema: Schema,
  pointer: Pointer,
): string | undefined {
  const properties = schema.at(pointer)?.properties ?? {};
  const names = [...Object.keys(properties).map((name) => [name, name] as const), ...titlesOf(properties)];
  const meant = clearlyMeant(key, names);
  if (meant === undefined || Object.hasOwn(block, meant)) return undefined;
  const claims = Object.keys(block).filter(
    (other) => !Object.hasOwn(properties, other) && nearField(other, properties) === meant,
  );
  if (claims.length !== 1) return undefined;
  const value = block[key];
  const type = schema.at([...pointer, meant])?.type;
  const isOfKind = Array.isArray(value)
    ? type === 'array'
    : value === null || (typeof value === 'object' ? type === 'object' : type !== 'array' && type !== 'object');
  return isOfKind ? meant : undefined;
}

/** JSON pointer to keys, with the indexes of lists as numbers. */
function toPointer(path: string, data: unknown): Pointer {
  let node = data;
  return path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => {
      const isIndex = Array.isArray(node);
      node = (node as Record<string, unknown> | undefined)?.[key];
      return isIndex ? Number(key) : key;
    });
}
