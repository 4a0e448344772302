import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { packageRoot } from './loaded.ts';

/** As much of JSON Schema as the schemas of records use. */
interface Node {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly propertyNames?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly $defs?: Readonly<Record<string, Node>>;
}

const pad = (number: number, width = 2) => String(number).padStart(width, '0');
const year = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 2023, max: 2027 }) }, fc.integer({ min: 1, max: 9999 }));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, number]) => `${pad(of, 4)}-${pad(number)}`);
const day = fc.oneof(
  fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([of, number]) => `${of}-${pad(number)}`),
  fc.constantFrom('2024-02-29', '2025-12-31'),
);
const part = fc.oneof(
  year.map((of) => pad(of, 4)),
  month,
  fc.tuple(year, fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2')).map(([of, name]) => `${pad(of, 4)}-${name}`),
);
const period = fc.oneof(
  part,
  // in any order: that it is wrong is for a rule to say
  fc.tuple(part, month).map((both) => both.join('/')),
);
const word = fc.constantFrom('a', 'Familien', 'Gespräche', '%', 'Auslastung', 'x y');

/** Texts of a form, by the pattern or definition that asks for it. */
function text(node: Node, name: string): fc.Arbitrary<string> {
  if (name === 'date' || node.format === 'date') return day;
  if (name === 'month') return month;
  if (name === 'period') return period;
  if (name === 'id') return fc.constantFrom('a', 'b', 'phase-1', 'largely', 'cannot-say', 'workshop');
  if (name === 'url') return fc.constant('https://example.org/');
  if (name === 'path') return fc.constant('a.md');
  const forms = ['0123456789abcdef', '1.5', '03998', '#123456', 'Text'];
  const fitting = forms.filter((form) => node.pattern === undefined || new RegExp(node.pattern).test(form));
  return node.pattern === '\\S' || node.pattern === undefined ? word : fc.constantFrom(...fitting);
}

function numbers({ type, minimum, maximum, exclusiveMinimum }: Node): fc.Arbitrary<number> {
  const least = minimum ?? (exclusiveMinimum === undefined ? -1_000_000 : 1);
  const whole = fc.oneof(
    fc.integer({ min: least, max: maximum ?? 1_000_000 }),
    fc.integer({ min: Math.max(least, 0), max: maximum ?? Math.max(least, 0) + 100 }),
  );
  return type === 'integer'
    ? whole
    : fc.oneof(
        whole,
        whole.map((number) => number / 8 || 1),
      );
}

/** Anything that passes a schema, as plain data. */
export function anyRecord(kind: string): fc.Arbitrary<unknown> {
  const schema = JSON.parse(readFileSync(join(packageRoot, `schemas/${kind}.schema.json`), 'utf8')) as Node;
  const make = (node: Node, name = ''): fc.Arbitrary<unknown> => {
    if (node.$ref !== undefined) {
      const target = node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
      return make(schema.$defs?.[target] ?? {}, target);
    }
    if ('const' in node) return fc.constant(node.const);
    if (node.enum) return fc.constantFrom(...node.enum);
    switch (node.type) {
      case 'array':
        return fc.array(make(node.items ?? {}), { minLength: node.minItems ?? 0, maxLength: 5 });
      case 'object':
        return object(node);
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number':
        return numbers(node);
      default:
        return text(node, name);
    }
  };
  const object = (node: Node): fc.Arbitrary<unknown> => {
    if (typeof node.additionalProperties === 'object')
      return fc.dictionary(make(node.propertyNames ?? {}) as fc.Arbitrary<string>, make(node.additionalProperties), {
        maxKeys: 4,
      });
    const fields = Object.fromEntries(Object.entries(node.properties ?? {}).map(([key, field]) => [key, make(field)]));
    const choices = (node.anyOf ?? [{}]).map(({ required = [] }) =>
      fc.record(fields, { requiredKeys: [...(node.required ?? []), ...required] }),
    );
    return fc.oneof(...choices);
  };
  return make(schema);
}
