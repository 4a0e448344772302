import type { ErrorObject } from 'ajv';
import type { Field, Finding } from '../model/finding.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import { finding } from './finding.ts';
import { childSchema, fieldAt, type Schema, type SchemaNode } from './schema.ts';

/** Text that other YAML readers (version 1.1, many editors and spreadsheets) take for a truth value, a time or a date. */
const otherMeaning = /^(y|n|yes|no|on|off|true|false|null|~)$|^\d+(:[0-5]\d)+$|^\d{4}-\d\d?-\d\d?$/i;
const thousands = /^[1-9]\d{0,2}(\.\d{3})+$/;

/** A scalar of the wrong type or form, with the right form as the mend where it is certain. */
export function wrongScalar(error: ErrorObject, file: SourceFile, schema: Schema, pointer: Pointer, field: Field): Finding {
  const at = file.locate(pointer);
  const node = schema.at(pointer) ?? {};
  const value: unknown = error.data;
  const source = file.scalarSource(pointer)?.text ?? String(value);
  if (value === null || (typeof value === 'string' && value.trim() === ''))
    return finding('field-empty', file.path, at, { field });
  if (error.keyword !== 'type') return wrongForm(file, at, field, node, source);
  const expected = String(error.params['type']);
  if (typeof value !== 'object') {
    if (expected === 'string' && node.format === 'date')
      return finding('date-form', file.path, at, withMend({ field, source }, dateMend(source)));
    if (expected === 'string') return finding('text-unquoted', file.path, at, { field, source, severe: true });
    if (expected === 'number' || expected === 'integer') {
      const mend = numberMend(source, expected);
      // 12.5 is a number, only not a whole one
      if (mend !== undefined || !Number.isFinite(value))
        return finding('number-form', file.path, at, withMend({ field, source }, mend));
    }
  }
  return finding('value-type', file.path, at, { field, expected, found: Array.isArray(value) ? 'array' : typeof value });
}

function wrongForm(
  file: SourceFile,
  at: { line: number; column: number },
  field: Field,
  node: SchemaNode,
  source: string,
): Finding {
  if (node.format === 'date') return finding('date-form', file.path, at, withMend({ field, source }, dateMend(source)));
  const form = node.$ref?.replace('#/$defs/', '') ?? field.key;
  return finding('value-form', file.path, at, { field, value: source, form });
}

const withMend = <T extends object>(values: T, mend: string | undefined): T & { mend?: string } =>
  mend === undefined ? values : { ...values, mend };

/** „31.03.2026“ and „2026-3-1“ as a calendar day, where there is such a day. */
function dateMend(source: string): string | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(source);
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(T.*)?$/.exec(source);
  const parts = german ? [german[3], german[2], german[1]] : loose ? [loose[1], loose[2], loose[3]] : undefined;
  if (!parts) return undefined;
  const [year = '', month = '', day = ''] = parts;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** „1.095“, „12,5“, „1.095,50“ and „62.500 €“ as numbers. */
function numberMend(source: string, expected: string): string | undefined {
  const plain = source.replace(/\s*(€|Euro|EUR|%)$/i, '').replace(/\s/g, '');
  let mend: string | undefined;
  if (/^\d{1,3}(\.\d{3})*(,\d+)?$/.test(plain)) mend = plain.replaceAll('.', '').replace(',', '.');
  else if (/^-?\d+(,\d+)?$/.test(plain)) mend = plain.replace(',', '.');
  else if (/^-?\d+\.\d+$/.test(plain)) mend = plain;
  return mend !== undefined && (expected === 'number' || /^-?\d+$/.test(mend)) ? mend : undefined;
}

/** Scalars that fit the schema but may be meant otherwise: „1.095“ in a field for numbers, unquoted `no` or a time in a text. */
export function checkMisread(file: SourceFile, schema: Schema): Finding[] {
  const findings: Finding[] = [];
  const visit = (value: unknown, node: SchemaNode | undefined, pointer: Pointer): void => {
    if (!node || value === null) return;
    if (typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        const next = childSchema(node, step);
        visit(item, next && schema.resolve(next), [...pointer, step]);
      }
      return;
    }
    if (typeof value === 'string' && !(node.type === 'string' && node.format === undefined && node.pattern === '\\S')) return;
    const source = file.scalarSource(pointer);
    if (!source?.plain) return;
    const field = fieldAt(schema, pointer);
    if (typeof value === 'string' && otherMeaning.test(source.text)) {
      findings.push(
        finding('text-unquoted', file.path, file.locate(pointer), { field, source: source.text, severe: false }, 'warning'),
      );
    } else if (typeof value === 'number' && node.type === 'number' && thousands.test(source.text)) {
      findings.push(
        finding('number-ambiguous', file.path, file.locate(pointer), {
          field,
          source: source.text,
          mend: source.text.replaceAll('.', ''),
        }),
      );
    }
  };
  visit(file.data, schema.resolve(schema.root), []);
  return findings;
}
