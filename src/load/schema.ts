import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Field } from '../model/field.ts';
import type { Kind, Named } from '../model/kind.ts';
import type { Pointer } from '../model/source.ts';

/** What the loader reads from a schema; the `x-` keywords are ours, see schemas/build.mjs. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly enum?: readonly unknown[];
  /** What each value of `enum` means, in German. */
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  /** The definition that is written out at this place. */
  readonly 'x-form'?: string;
  /** What the id at this place may name. */
  readonly 'x-references'?: readonly Named[];
  /** What the `id` of the object at this place gives a name to. */
  readonly 'x-defines'?: Named;
  /** The value is a step of the rating scale. */
  readonly 'x-scale'?: true;
  /** Free text without markup. */
  readonly 'x-line'?: true;
  /** Free text in Markdown. */
  readonly 'x-prose'?: true;
  /** The path of a file of the folder, from its root. */
  readonly 'x-file'?: true;
}

/** The schema of one kind with its compiled check. */
export interface Schema {
  readonly root: SchemaNode;
  readonly validate: ValidateFunction;
  /** The schema of the place, with its reference followed; undefined for places the schema does not know. */
  at(pointer: Pointer): SchemaNode | undefined;
  /** The node with its reference followed; what stands beside the reference goes before. */
  resolve(node: SchemaNode): SchemaNode;
}

/** What the schemas say beyond JSON Schema: for editors, and for the loader. */
export const ownKeywords = [
  'enumDescriptions',
  'markdownDescription',
  'defaultSnippets',
  'x-form',
  'x-references',
  'x-defines',
  'x-scale',
  'x-line',
  'x-prose',
  'x-file',
] as const;

/** Compiles schemas when they are first asked for: a run that meets three kinds does not pay for sixteen. */
export function schemaSet(text: (name: string) => string): (kind: Kind) => Schema {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    // what ships is right: the tests hold it against the meta schema, which takes longer to compile than most kinds
    validateSchema: false,
    strictRequired: false,
    strictTypes: false,
    verbose: true,
    allowUnionTypes: true,
  });
  formats.default(ajv, ['date']);
  ajv.addVocabulary([...ownKeywords]);
  const known = new Map<Kind, Schema>();
  return (kind) => {
    let schema = known.get(kind);
    if (!schema) {
      const root = JSON.parse(text(kind === 'settings' ? 'qe' : kind)) as SchemaNode;
      schema = makeSchema(root, ajv.compile(root));
      known.set(kind, schema);
    }
    return schema;
  };
}

function makeSchema(root: SchemaNode, validate: ValidateFunction): Schema {
  // asked for at every place of every file
  const resolved = new Map<SchemaNode, SchemaNode>();
  const resolve = (node: SchemaNode): SchemaNode => {
    const target = node.$ref === undefined ? undefined : root.$defs?.[node.$ref.replace('#/$defs/', '')];
    if (!target) return node;
    const whole = resolved.get(node) ?? { ...resolve(target), ...node };
    resolved.set(node, whole);
    return whole;
  };
  const at = (pointer: Pointer): SchemaNode | undefined => {
    let node: SchemaNode | undefined = resolve(root);
    for (const key of pointer) {
      node = node && childSchema(node, key);
      node = node && resolve(node);
    }
    return node;
  };
  return { root, validate, at, resolve };
}

/** The schema of a key or item below a (resolved) node. */
export function childSchema(node: SchemaNode, key: string | number): SchemaNode | undefined {
  if (typeof key === 'number') return node.items;
  if (node.properties && Object.hasOwn(node.properties, key)) return node.properties[key];
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
}

/** The field a place belongs to: the nearest key above it that the schema has a title for. */
export function fieldAt(schema: Schema, pointer: Pointer): Field {
  const keys = pointer.map((key, index) => ({ key, index })).filter(({ key }) => typeof key === 'string');
  const last = keys.at(-1);
  if (!last) return { key: '' };
  const title = schema.at(pointer.slice(0, last.index + 1))?.title;
  return { key: String(last.key), ...(title === undefined ? {} : { title }) };
}
