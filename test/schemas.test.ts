import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kindOf } from '../src/load/kind-of.ts';
import { readRecordFile } from '../src/load/read-file.ts';
import { ownKeywords, schemaSet } from '../src/load/schema.ts';
import { workTree } from '../src/load/work-tree.ts';
import { kinds } from '../src/model/kind.ts';
import { packageRoot } from './support/loaded.ts';

/** As much of JSON Schema as the schemas use. */
interface Node {
  readonly $ref?: string;
  readonly $defs?: Record<string, Node>;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: string;
  readonly properties?: Record<string, Node>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly required?: readonly string[];
}

const folder = join(packageRoot, 'schemas');
const text = (name: string) => readFileSync(join(folder, `${name}.schema.json`), 'utf8');
/** Formats that qe writes, not kinds of records: in English, and tested where they are written. */
const formatsWritten = ['validate-result'];
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => file.replace('.schema.json', ''))
  .filter((name) => !formatsWritten.includes(name));
const schemas = new Map(names.map((name) => [name, JSON.parse(text(name)) as Node]));

/** A field, an item or a definition with its reference followed; what stands beside the reference goes before. */
const resolve = (node: Node, root: Node): Node => {
  const target = node.$ref && root.$defs?.[node.$ref.replace('#/$defs/', '')];
  return target ? { ...resolve(target, root), ...node } : node;
};

/** Every place a value can stand in, with its path; definitions where they are used. */
function* places(node: Node, root: Node, path: string): Generator<[path: string, node: Node]> {
  const resolved = resolve(node, root);
  yield [path, resolved];
  for (const [key, child] of Object.entries(resolved.properties ?? {})) yield* places(child, root, `${path}.${key}`);
  if (resolved.items) yield* places(resolved.items, root, `${path}[]`);
  if (typeof resolved.additionalProperties === 'object') yield* places(resolved.additionalProperties, root, `${path}.*`);
}

/** Places of a schema that do not keep what is asked. */
const failing = (root: Node, isFine: (node: Node) => boolean) =>
  [...places(root, root, '')].filter(([, node]) => !isFine(node)).map(([path]) => path);

it('there is one for each kind of record: the fifteen of the folder and the catalogue', () => {
  const expected = ['assessment', 'catalogue', 'documents', 'guide', 'indicator', 'logbook', 'measure', 'network'];
  expected.push('offers', 'outcomes', 'paper', 'priority', 'process', 'qe', 'standard', 'story');
  expect(names.sort()).toEqual(expected);
  expect(kinds.map((kind) => (kind === 'settings' ? 'qe' : kind)).sort()).toEqual(expected);
});

describe.each(names)('%s', (name) => {
  const root = schemas.get(name) ?? {};

  it('compiles in strict mode', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true });
    formats.default(ajv, ['date']);
    ajv.addVocabulary([...ownKeywords]);
    expect(ajv.compile(root)).toBeTypeOf('function');
  });

  it('compiles as the loader does it', () => {
    const kind = name === 'qe' ? 'settings' : kinds.find((known) => known === name);
    if (!kind) throw new Error(`no kind ${name}`);
    expect(schemaSet(text)(kind).validate).toBeTypeOf('function');
  });

  it('has a German title and description at every depth', () => {
    expect([...places(root, root, '')].length).toBeGreaterThan(1);
    const isText = (value: string | undefined) => typeof value === 'string' && value.trim().length > 1;
    expect(failing(root, (node) => isText(node.title) && isText(node.description))).toEqual([]);
    // articles and verbs that no German sentence has; „Name“ and „Format“ are both
    const english = /\b(the|of|and|is|are|with|which|this|that)\b/;
    expect(failing(root, (node) => !english.test(`${node.title} ${node.description}`))).toEqual([]);
  });

  it('explains each value of an enumeration', () => {
    const isExplained = ({ enum: values, enumDescriptions }: Node) =>
      values === undefined ||
      (enumDescriptions?.length === values.length && enumDescriptions.every((explanation) => explanation.trim() !== ''));
    expect(failing(root, isExplained)).toEqual([]);
  });

  it('shows editors of each field its title and explanation, with examples that are right', () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv, ['date']);
    const shown = [...places(root, root, '')].filter(([, node]) => node.title !== undefined);
    const isShown = ({ title, description, markdownDescription }: Node) =>
      markdownDescription?.startsWith(`**${title}**: ${description}`);
    expect(shown.filter(([, node]) => !isShown(node)).map(([path]) => path)).toEqual([]);
    const wrong = shown.flatMap(([path, node]) => {
      const example = /\n\n.*: `([^`]*)`$/.exec(node.markdownDescription ?? '')?.[1];
      const { $id, ...schema } = node;
      const isFine = example === undefined || ajv.validate({ ...schema, $defs: root.$defs ?? {} }, parse(example));
      return isFine ? [] : [`${path}: ${example}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is closed to unknown fields at every depth', () => {
    expect(failing(root, (node) => node.properties === undefined || node.additionalProperties === false)).toEqual([]);
  });

  it('says of every required field what it is', () => {
    expect(failing(root, (node) => (node.required ?? []).every((key) => node.properties?.[key] !== undefined))).toEqual([]);
  });

  it('refers to nothing outside the file, and to nothing that is not there', () => {
    const references = [...text(name).matchAll(/"\$ref": "([^"]*)"/g)].map(([, target]) => target ?? '');
    const own = Object.keys(root.$defs ?? {}).map((definition) => `#/$defs/${definition}`);
    expect(references.filter((target) => !own.includes(target))).toEqual([]);
    expect(own.filter((definition) => !references.includes(definition))).toEqual([]);
  });

  it('has an address with the version', () => {
    expect(root.$id).toBe(`urn:qe-fruehe-hilfen:schema:1:${name}`);
  });
});

it('definitions of the same name are the same in all files', () => {
  const seen = new Map<string, string>();
  const differing: string[] = [];
  for (const [name, { $defs = {} }] of schemas) {
    for (const [definition, node] of Object.entries($defs)) {
      const written = JSON.stringify(node);
      if ((seen.get(definition) ?? written) !== written) differing.push(`${name}: ${definition}`);
      seen.set(definition, written);
    }
  }
  expect(seen.size).toBeGreaterThan(5);
  expect(differing).toEqual([]);
});

it('schemas and types are what schemas/build.mjs would write', () => {
  const { status, stderr } = spawnSync(process.execPath, ['schemas/build.mjs', '--check'], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe.each([
  ['examples/erste-schritte', 24],
  ['examples/musterkreis', 60],
])('%s', (example, atLeast) => {
  const tree = workTree(join(packageRoot, example));
  const schemaOf = schemaSet(text);
  const records = tree.entries.flatMap(({ path, kind }) => {
    const what = kind === 'file' ? kindOf(path) : undefined;
    return what && 'kind' in what ? [[path, what.kind] as const] : [];
  });

  it('has the files it should have', () => {
    expect(records.length).toBeGreaterThanOrEqual(atLeast);
  });

  it.each(records)('%s passes the schema', (path, kind) => {
    const { file, findings } = readRecordFile(path, kind, tree.read(path));
    expect(findings).toEqual([]);
    const { validate } = schemaOf(kind);
    validate(file?.data);
    expect(validate.errors ?? []).toEqual([]);
  });
});

it('the shipped catalogues pass theirs', () => {
  const { validate } = schemaSet(text)('catalogue');
  const tree = workTree(join(packageRoot, 'templates/catalogues'));
  expect(tree.entries.length).toBeGreaterThan(2);
  for (const { path } of tree.entries) {
    const { file, findings } = readRecordFile(path, 'catalogue', tree.read(path));
    expect([path, findings, validate(file?.data), validate.errors]).toEqual([path, [], true, null]);
  }
});
