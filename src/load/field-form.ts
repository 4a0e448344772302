import type { Choice, FieldForm } from '../model/field.ts';
import type { Kind } from '../model/kind.ts';
import type { Pointer } from '../model/source.ts';
import { schemasOf } from './load.ts';
import type { Shipped } from './resources.ts';
import { fieldAt, type SchemaNode } from './schema.ts';

/** How values of a kind of records are to be shown, by their place; undefined for places that the schema does not know. */
export function fieldForms(resources: Shipped): (kind: Kind, pointer: Pointer) => FieldForm | undefined {
  const schemas = schemasOf(resources);
  return (kind, pointer) => {
    const schema = schemas(kind);
    const node = schema.at(pointer);
    if (!node) return undefined;
    const key = String(pointer.at(-1) ?? '');
    const form = formOf(node, key);
    const choices = node.enum ? choicesOf(node) : undefined;
    const keys = node.propertyNames && schema.resolve(node.propertyNames);
    return {
      ...fieldAt(schema, pointer),
      form,
      ...(choices && { choices }),
      ...(node.properties && { order: Object.keys(node.properties) }),
      ...(keys?.['x-references'] ? { keys: 'reference' as const } : keys?.['x-scale'] ? { keys: 'scale' as const } : {}),
    };
  };
}

/** Numbers that are written without a point between the thousands. */
const years: ReadonlySet<string> = new Set(['year']);

/** In euros, as their descriptions say. */
const amounts: ReadonlySet<string> = new Set(['amount', 'granted']);

function formOf(node: SchemaNode, key: string): FieldForm['form'] {
  const definition = node.$ref?.replace('#/$defs/', '');
  if (node['x-references']) return 'reference';
  if (node['x-scale']) return 'scale';
  if (node.enum) return 'choice';
  if (node.format === 'date') return 'date';
  if (definition === 'month' || definition === 'period' || definition === 'prose') return definition;
  switch (node.type) {
    case 'array':
      return 'list';
    case 'object':
      return 'block';
    case 'boolean':
      return 'truth';
    case 'number':
    case 'integer':
      return years.has(key) ? 'year' : amounts.has(key) ? 'money' : 'number';
    default:
      return node.const === true ? 'truth' : 'text';
  }
}

function choicesOf(node: SchemaNode): Choice[] {
  return (node.enum ?? []).map((code, index) => {
    const meaning = node.enumDescriptions?.[index]?.replace(/\.$/, '');
    return meaning === undefined ? { code: String(code) } : { code: String(code), meaning };
  });
}
