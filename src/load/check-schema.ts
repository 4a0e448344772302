import type { ErrorObject } from 'ajv';
import type { Finding } from '../model/finding.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import { suggest } from '../model/suggest.ts';
import { finding } from './finding.ts';
import { wrongScalar } from './misread.ts';
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
      return finding('field-unknown', file.path, file.locate([...pointer, key], 'key'), {
        key,
        ...(suggestion ? { suggestion } : {}),
      });
    }
    case 'anyOf': {
      const branches = error.schema as { required: string[] }[];
      const keys = [...new Set(branches.flatMap((branch) => branch.required))];
      return finding('field-one-of', file.path, at, { fields: keys.map((key) => fieldAt(schema, [...pointer, key])) });
    }
    case 'enum':
    case 'const': {
      const values = error.keyword === 'const' ? [params['allowedValue']] : (params['allowedValues'] as unknown[]);
      if (error.data === null || error.data === '') return finding('field-empty', file.path, at, { field });
      if (typeof error.data === 'object')
        return finding('value-type', file.path, at, {
          field,
          expected: typeof values[0],
          found: Array.isArray(error.data) ? 'array' : 'object',
        });
      const allowed = values.map(String);
      const value = String(error.data);
      // "1" or "true" in quotes: the value would be right, its type is not
      const same =
        typeof error.data === 'string'
          ? values.find((candidate) => typeof candidate !== 'string' && String(candidate) === value)
          : undefined;
      if (same !== undefined) return finding('value-type', file.path, at, { field, expected: typeof same, found: 'string' });
      // where only one value is possible, it needs no guess
      const suggestion = error.keyword === 'const' ? undefined : suggest(value, allowed);
      return finding('value-unknown', file.path, at, {
        field,
        value,
        allowed,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    }
    case 'propertyNames': {
      const key = String(params['propertyName']);
      return finding('value-form', file.path, file.locate([...pointer, key], 'key'), { field: { key }, value: key, form: 'id' });
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
      return error.propertyName === undefined ? wrongScalar(error, file, schema, pointer, field) : undefined;
  }
}

/** The field somebody meant: by its German title („titel“), else by what is written alike. */
function nearField(key: string, properties: Readonly<Record<string, SchemaNode>>): string | undefined {
  const names = Object.keys(properties);
  return names.find((name) => properties[name]?.title?.toLowerCase() === key.toLowerCase()) ?? suggest(key, names);
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
