import type { Kind, Named } from '../model/kind.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import type { Definition, FilePlace, Obscured, Reference, TextPlace } from '../model/workspace.ts';
import { fileId } from './kind-of.ts';
import { childSchema, type Schema, type SchemaNode } from './schema.ts';

/** Kinds that take their id from the file name alone. */
const namedByFile: Partial<Record<SourceFile['kind'], Named>> = {
  assessment: 'assessment',
  priority: 'priority',
  logbook: 'logbook',
  story: 'story',
  guide: 'guide',
};

/** What the schema makes of the strings of a file. */
interface Names {
  readonly definitions: Definition[];
  readonly references: Reference[];
  readonly filePlaces: FilePlace[];
  readonly texts: TextPlace[];
}

/**
 * Which ids a file gives, what it refers to, and what in it is free text; the schema says where. Works on files with errors as far as
 * they go.
 */
export function collectNames(file: SourceFile, schema: Schema): Names {
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  const filePlaces: FilePlace[] = [];
  const texts: TextPlace[] = [];
  const byFile = namedByFile[file.kind];
  if (byFile) definitions.push({ id: fileId(file.path), named: byFile, file, pointer: [] });
  const refer = (to: string, node: SchemaNode | undefined, pointer: Pointer, isKey: boolean) => {
    const allowed = node?.['x-references'];
    if (allowed) references.push({ to, allowed, file, pointer, isKey });
  };
  const visit = (value: unknown, node: SchemaNode, pointer: Pointer): void => {
    if (typeof value === 'string') {
      refer(value, node, pointer, false);
      if (node['x-file']) filePlaces.push({ path: value, file, pointer });
      if (node['x-line'] || node['x-prose']) texts.push({ text: value, isMarkdown: node['x-prose'] === true, file, pointer });
    }
    if (typeof value !== 'object' || value === null) return;
    const named = node['x-defines'];
    const id = (value as { id?: unknown }).id;
    if (named && typeof id === 'string') definitions.push({ id, named, file, pointer: [...pointer, 'id'] });
    for (const [key, item] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (node.propertyNames) refer(key, node.propertyNames, [...pointer, key], true);
      const next = childSchema(node, step);
      if (next) visit(item, schema.resolve(next), [...pointer, step]);
    }
  };
  visit(file.data, schema.resolve(schema.root), []);
  return { definitions, references, filePlaces, texts };
}

/** What each kind of file can give an id to, beside its own name. */
const partsOf: Partial<Record<Kind, readonly Named[]>> = {
  settings: ['area', 'committee', 'block'],
  process: ['phase'],
  network: ['group'],
  outcomes: ['ladder'],
  documents: ['document'],
  offers: ['offer'],
};

/** The ids that a file which cannot be parsed might give. */
export function couldDefine(kind: Kind, path: string): Obscured[] {
  const parts = partsOf[kind];
  if (parts) return parts.map((named) => ({ named }));
  const id = fileId(path);
  const own: Obscured = { named: kind as Named, id };
  if (kind === 'standard') return [own, { named: 'criterion', id }];
  if (kind === 'catalogue') return [own, { named: 'circle' }, { named: 'dimension' }];
  return [own];
}

/** The same for a folder of such files that cannot be entered. */
export function couldDefineInFolder(kind: Kind): Obscured[] {
  return couldDefine(kind, '').map(({ named }) => ({ named }));
}
