import type { SourceFile } from '../model/source.ts';
import type { Definition, Reference } from '../model/workspace.ts';
import { fileId } from './kind-of.ts';
import { collectNames } from './names.ts';
import { readRecordFile } from './read-file.ts';
import type { Shipped } from './resources.ts';
import type { Schema } from './schema.ts';

/** The ids of all catalogues that ship. */
export const shippedIds = (resources: Shipped): string[] =>
  [...resources.templates.keys()].filter((path) => path.startsWith('catalogues/')).map(fileId);

/** The shipped catalogues with these ids, in their order; those of ids in `own` the folder brings itself. */
export function shippedCatalogues(
  ids: readonly string[],
  own: ReadonlySet<string>,
  resources: Shipped,
  schema: Schema,
): SourceFile[] {
  return [...new Set(ids)].flatMap((id) => {
    const path = `templates/catalogues/${id}.yaml`;
    const text = resources.templates.get(path.slice('templates/'.length));
    if (text === undefined || own.has(id)) return [];
    const { file } = readRecordFile(path, 'catalogue', new TextEncoder().encode(text));
    return file && schema.validate(file.data) ? [file] : [];
  });
}

const fromCatalogues: ReadonlySet<string> = new Set(['catalogue', 'circle', 'dimension']);

/** Ids of shipped catalogues that qe.yaml does not name. They are read only where a record misses one, which hardly any does. */
export function unnamedDefinitions(
  named: readonly string[] | undefined,
  references: readonly Reference[],
  definitions: ReadonlyMap<string, readonly Definition[]>,
  own: ReadonlySet<string>,
  resources: Shipped,
  schema: Schema,
): Definition[] {
  if (named === undefined) return [];
  // what qe.yaml itself names is no longer unnamed
  const isMissing = ({ to, allowed, file }: Reference) =>
    file.kind !== 'settings' && allowed.some((sort) => fromCatalogues.has(sort)) && !definitions.has(to.toLowerCase());
  if (!references.some(isMissing)) return [];
  const others = shippedIds(resources).filter((id) => !named.includes(id));
  return shippedCatalogues(others, own, resources, schema).flatMap((file) => collectNames(file, schema).definitions);
}
