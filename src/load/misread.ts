import type { ErrorObject } from 'ajv';
import type { Field } from '../model/field.ts';
import type { Finding } from '../model/finding.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import { finding, withFix } from './finding.ts';
import { certainDay, certainNumber, dayMend, numberMend, truthMend, withoutTypographicQuotes } from './mends.ts';
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
  if (value === null || (typeof value === 'string' && value.trim() === '')) return empty(file, pointer, field);
  const bare = typeof value === 'string' ? inTypographicQuotes(error, node, value) : undefined;
  if (bare) {
    const { fix, ...values } = bare;
    return withFix(finding('quote-typographic', file.path, at, { field, ...values }), pointer, fix);
  }
  if (error.keyword !== 'type') return wrongForm(file, pointer, field, node, source);
  const expected = String(error.params['type']);
  if (typeof value !== 'object') {
    if (expected === 'string' && node.format === 'date') return wrongForm(file, pointer, field, node, source);
    if (expected === 'string') {
      const isRight = node.pattern === undefined || new RegExp(node.pattern, 'u').test(source);
      const found = finding('text-unquoted', file.path, at, { field, source, severe: true });
      return withFix(found, pointer, isRight ? `"${source}"` : undefined);
    }
    if (expected === 'number' || expected === 'integer') {
      const mend = numberMend(source, expected);
      // 12.5 is a number, only not a whole one
      if (mend !== undefined || !Number.isFinite(value))
        return withFix(
          finding('number-form', file.path, at, withMend({ field, source }, mend)),
          pointer,
          certainNumber(source, expected),
        );
    }
    const truth = expected === 'boolean' ? truthMend(source) : undefined;
    if (truth !== undefined)
      return withFix(
        finding('value-type', file.path, at, { field, expected, found: 'string', source, mend: String(truth) }),
        pointer,
        String(truth),
      );
  }
  return finding('value-type', file.path, at, { field, expected, found: Array.isArray(value) ? 'array' : typeof value });
}

/** A field without a value, and what stands behind it as a comment that was meant as the value: „colour: #7a3b1f“. */
export function empty(file: SourceFile, pointer: Pointer, field: Field): Finding {
  const comment = file.scalarSource(pointer)?.comment;
  const meant = comment !== undefined && /^#[^\s#]/.test(comment) ? comment : undefined;
  // behind a colour, a comment may be one
  const colour = /^#[0-9a-f]{6}(?=\s|$)/i.exec(meant ?? '')?.[0];
  return finding('field-empty', file.path, file.locate(pointer), {
    field,
    ...(meant === undefined ? {} : { comment: colour ?? meant }),
    ...(colour === undefined ? {} : { isColour: true }),
  });
}

/** The right form of a value that typographic quotation marks have made a text, where it is certain. */
function inTypographicQuotes(
  error: ErrorObject,
  node: SchemaNode,
  value: string,
): { mend: string; isText: boolean; fix: string | undefined } | undefined {
  const bare = withoutTypographicQuotes(value);
  if (bare === undefined) return undefined;
  const expected = String(error.keyword === 'type' ? error.params['type'] : node.type);
  const same = expected === 'boolean' ? truthMend(bare)?.toString() : undefined;
  const [other, certain] =
    node.format === 'date'
      ? [dayMend(bare), certainDay(bare)]
      : expected === 'number' || expected === 'integer'
        ? [numberMend(bare, expected), certainNumber(bare, expected)]
        : [same, same];
  if (other !== undefined) return { mend: other, isText: false, fix: certain };
  return expected === 'string' && node.pattern !== undefined && new RegExp(node.pattern, 'u').test(bare)
    ? { mend: bare, isText: true, fix: JSON.stringify(bare) }
    : undefined;
}

function wrongForm(file: SourceFile, pointer: Pointer, field: Field, node: SchemaNode, source: string): Finding {
  const at = file.locate(pointer);
  if (node.format === 'date')
    return withFix(
      finding('date-form', file.path, at, withMend({ field, source }, dayMend(source))),
      pointer,
      certainDay(source),
    );
  const form = node['x-form'] ?? node.$ref?.replace('#/$defs/', '') ?? field.key;
  return finding('value-form', file.path, at, { field, value: source, form });
}

const withMend = <T extends object>(values: T, mend: string | undefined): T & { mend?: string } =>
  mend === undefined ? values : { ...values, mend };

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
    // „Platz #1“ ends before the #; a comment that stands apart („# so“) is meant as one
    if (typeof value === 'string' && source.comment !== undefined && /^#[^\s#]/.test(source.comment))
      findings.push(finding('text-comment', file.path, file.locate(pointer), { field, comment: source.comment }));
    if (typeof value === 'string' && otherMeaning.test(source.text)) {
      findings.push(
        withFix(
          finding('text-unquoted', file.path, file.locate(pointer), { field, source: source.text, severe: false }, 'warning'),
          pointer,
          `"${source.text}"`,
        ),
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
