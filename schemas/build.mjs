// Writes schemas/*.schema.json, src/model/records.ts and docs/felder.md from schemas/source/*.yaml.
// The source is JSON Schema in YAML with four abbreviations: `$ref: name` means a definition of common.yaml; an `enum` given
// as a map carries an explanation per value; objects with `properties` are closed; `x-defines` marks what gives an id;
// `x-line` and `x-prose` mark free text (prose is Markdown), `x-file` a path of the folder.
// `x-usage` and `x-example` become part of `markdownDescription`, which editors show beside a field; `defaultSnippets` pass as they are.
// `--check` writes nothing and fails when a file differs from what it would write.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { parse } from 'yaml';

const here = new URL('.', import.meta.url);
const read = (name) => parse(readFileSync(new URL(`source/${name}.yaml`, here), 'utf8'));
const common = read('common');
/** Beside the definitions, the words that build.mjs itself needs. */
const words = common['x-words'];
const kinds = readdirSync(new URL('source/', here))
  .map((file) => file.replace('.yaml', ''))
  .filter((name) => name !== 'common')
  .sort();

/** The source with its abbreviations written out; collects the names of the definitions it uses. */
function expand(node, used) {
  if (Array.isArray(node)) return node.map((item) => expand(item, used));
  if (node === null || typeof node !== 'object') return node;
  const result = {};
  for (const [key, value] of Object.entries(node)) {
    // a comma in an unquoted text of a flow map cuts it in two; the rest would become a keyword
    if (value === null) throw new Error(`text to be quoted: ${key}`);
    if (key === '$ref') {
      if (!(value in common)) throw new Error(`unknown definition: ${value}`);
      used.add(value);
      result.$ref = `#/$defs/${value}`;
    } else if (key === 'enum' && !Array.isArray(value)) {
      result.enum = Object.keys(value);
      result.enumDescriptions = Object.values(value);
    } else if (key === 'properties') {
      result.properties = Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, expand(schema, used)]));
      result.additionalProperties = false;
    } else {
      result[key] = key === 'required' || key === 'defaultSnippets' || key.startsWith('x-') ? value : expand(value, used);
    }
  }
  return result;
}

function schemaOf(kind) {
  const used = new Set();
  const body = expand(read(kind), used);
  const { file, ...rest } = body;
  const defs = {};
  for (const name of used) defs[name] = expand(common[name], used);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:qe-fruehe-hilfen:schema:1:${kind}`,
    $comment: `${file} · written by schemas/build.mjs from schemas/source/${kind}.yaml`,
    ...rest,
    $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/**
 * The schema as it is published, with what editors show beside each field: title, explanation, whether it is needed, how it is written, an
 * example. References with keywords of ours beside them are written out, since yaml-language-server would not complete such a field
 * any more; `x-form` keeps the name of the definition.
 */
function forEditors(schema) {
  const visit = (given, isRequired = false) => {
    if (Array.isArray(given)) return given.map((item) => visit(item));
    if (given === null || typeof given !== 'object') return given;
    const name = given.$ref?.split('/').at(-1);
    const definition = name ? schema.$defs[name] : {};
    const { $ref, ...rest } = given;
    const node =
      $ref && Object.keys(rest).some((key) => key.startsWith('x-') && key !== 'x-usage' && key !== 'x-example')
        ? { ...definition, 'x-form': name, ...rest }
        : given;
    const result = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === 'x-usage' || key === 'x-example') continue;
      if (key === 'properties')
        result[key] = Object.fromEntries(
          Object.entries(value).map(([name, child]) => [name, visit(child, node.required?.includes(name))]),
        );
      else if (key === '$defs')
        result[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child)]));
      else result[key] = ['required', 'enum', 'enumDescriptions', 'defaultSnippets'].includes(key) ? value : visit(value);
      if (key === 'description' && node.title) result.markdownDescription = explanation({ ...definition, ...node }, isRequired);
    }
    return result;
  };
  const published = visit(schema);
  const used = new Set([...JSON.stringify(published).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name));
  published.$defs = Object.fromEntries(Object.entries(published.$defs).filter(([name]) => used.has(name)));
  return published;
}

function explanation(node, isRequired) {
  const sorts = (node['x-references'] ?? []).map((sort) => words.references[sort]);
  const type = words.types[node.minimum >= 1900 ? 'year' : node.type] ?? {};
  const usage = node['x-references'] ? sorts.map((sort) => sort.usage) : [node['x-usage'] ?? type.usage];
  const example = node['x-references'] ? sorts[0].example : (node['x-example'] ?? type.example);
  // where the explanation says it, or the sorts are many, it would only be longer
  const isKnown = usage.length > 2 || /Kennung/.test(node.description);
  const how = [isRequired ? words.required : '', ...(isKnown ? [] : usage)].filter(Boolean).join(' ');
  return [`**${node.title}**: ${node.description}`, how, example === undefined ? '' : `${words.example} \`${example}\``]
    .filter(Boolean)
    .join('\n\n');
}

const typeNames = { qe: 'Settings', date: 'Day', url: 'WebAddress', path: 'FilePath' };
const pascal = (name) => typeNames[name] ?? name[0].toUpperCase() + name.slice(1);

/** Types are named by definition, not by German title. */
function forTypes(node, title) {
  if (Array.isArray(node)) return node.map((item) => forTypes(item));
  if (node === null || typeof node !== 'object') return node;
  const result = {};
  for (const [key, value] of Object.entries(node)) {
    if (
      [
        'title',
        '$schema',
        '$id',
        '$comment',
        '$defs',
        'enumDescriptions',
        'markdownDescription',
        'anyOf',
        'pattern',
        'format',
      ].includes(key) &&
      typeof value !== 'object'
    )
      continue;
    if (['$defs', 'enumDescriptions', 'defaultSnippets', 'anyOf', 'propertyNames', 'minItems', 'maxItems'].includes(key))
      continue;
    if (key === 'properties')
      result[key] = Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, forTypes(schema)]));
    else result[key] = forTypes(value);
  }
  if (title) result.title = title;
  // a reference with annotations beside it would become a new anonymous type
  return result.$ref ? { $ref: result.$ref } : result;
}

const schemas = Object.fromEntries(kinds.map((kind) => [kind, schemaOf(kind)]));
const all = { title: 'AnyRecord', type: 'object', additionalProperties: false, properties: {}, $defs: {} };
for (const [kind, schema] of Object.entries(schemas)) {
  all.$defs[pascal(kind)] = forTypes(schema, pascal(kind));
  all.properties[kind] = { $ref: `#/$defs/${pascal(kind)}` };
  for (const [name, def] of Object.entries(schema.$defs))
    all.$defs[name] = forTypes(
      def,
      def.enum || def.properties || ['confirmed', ...Object.keys(typeNames)].includes(name) ? pascal(name) : undefined,
    );
}
const types = await compile(all, 'AnyRecord', {
  additionalProperties: false,
  bannerComment: '/** The record kinds as types. Written by schemas/build.mjs from schemas/source; edit those. */',
  format: false,
  enableConstEnums: false,
});

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');

/** One row a field, nested ones with their path: `steps[].due`. */
function rows(schema, node, path, required) {
  const resolved = node.$ref ? { ...schema.$defs[node.$ref.split('/').at(-1)], ...node } : node;
  const list = [];
  if (path !== '') {
    const values =
      resolved.enum && resolved.enumDescriptions
        ? ` ${resolved.enum.map((value, index) => `\`${value}\` ${resolved.enumDescriptions[index].replace(/\.$/, '')}`).join('; ')}`
        : '';
    list.push(`| \`${path}\` | ${cell(resolved.title)}${required ? ' (nötig)' : ''} | ${cell(resolved.description + values)} |`);
  }
  for (const [name, child] of Object.entries(resolved.properties ?? {})) {
    list.push(...rows(schema, child, path === '' ? name : `${path}.${name}`, resolved.required?.includes(name)));
  }
  if (resolved.items)
    list.push(
      ...rows(schema, resolved.items, `${path}[]`, false).slice(resolved.items.properties || resolved.items.$ref ? 1 : 0),
    );
  if (typeof resolved.additionalProperties === 'object')
    list.push(...rows(schema, resolved.additionalProperties, `${path}.<Kennung>`, false).slice(1));
  return list;
}

const order = [
  'qe',
  'standard',
  'assessment',
  'priority',
  'measure',
  'indicator',
  'logbook',
  'paper',
  'story',
  'guide',
  'process',
  'network',
  'outcomes',
  'documents',
  'offers',
  'catalogue',
];
const reference = [
  '# Die Felder aller Dateien',
  '<!-- Written by schemas/build.mjs from schemas/source; edit those. -->',
  'Dieselben Erklärungen zeigt ein Editor, der die Schemas in `schemas/` kennt. Punkte und Klammern zeigen die Einrückung: `steps[].due` ist das Feld `due` in jedem Eintrag der Liste `steps`.',
  ...order.flatMap((kind) => {
    const schema = schemas[kind];
    const { file } = read(kind);
    return [
      `## ${schema.title}: \`${file}\``,
      schema.description,
      ['| Feld | Name | Erklärung |', '| --- | --- | --- |', ...rows(schema, schema, '', false)].join('\n'),
    ];
  }),
].join('\n\n');

const outputs = new Map(
  kinds.map((kind) => [`./${kind}.schema.json`, `${JSON.stringify(forEditors(schemas[kind]), null, 2)}\n`]),
);
outputs.set('../src/model/records.ts', `${types.trimEnd()}\n`);
outputs.set('../docs/felder.md', `${reference}\n`);
const differing = [];
for (const [path, text] of outputs) {
  const url = new URL(path, here);
  let before = '';
  try {
    before = readFileSync(url, 'utf8');
  } catch {}
  if (before === text) continue;
  differing.push(path);
  if (!process.argv.includes('--check')) writeFileSync(url, text);
}
if (process.argv.includes('--check') && differing.length > 0) {
  process.stderr.write(`not up to date, run npm run generate: ${differing.join(', ')}\n`);
  process.exitCode = 1;
}
