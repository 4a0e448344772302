import type { Finding } from '../model/finding.ts';
import type { SourceFile } from '../model/source.ts';
import type { FileTree, TreeEntryKind } from '../model/tree.ts';
import type { Definition, FilePlace, Obscured, Reference, TextPlace, Workspace } from '../model/workspace.ts';
import { shippedCatalogues, shippedIds, unnamedDefinitions } from './catalogues.ts';
import { brokenPlaces } from './check-schema.ts';
import { draftsIn } from './drafts.ts';
import { assemble } from './entries.ts';
import { finding } from './finding.ts';
import { fileId, kindInFolder, kindOf, type Misplaced } from './kind-of.ts';
import { collectNames, couldDefine, couldDefineInFolder } from './names.ts';
import { nearIds } from './near-ids.ts';
import { newerFolder } from './newer.ts';
import { type Memory, readRecord } from './read-record.ts';
import type { Shipped } from './resources.ts';
import { fieldAt, schemaSet } from './schema.ts';
import { lacksMetFrom, settingsOf } from './settings.ts';
import { decode } from './text.ts';

const start = { line: 1, column: 1 };

/** Compiled once for all folders that are read with the same resources. */
const compiled = new WeakMap<Shipped, ReturnType<typeof schemaSet>>();

/** The schemas of a package, each compiled when it is first asked for. */
export function schemasOf(resources: Shipped): ReturnType<typeof schemaSet> {
  const known = compiled.get(resources) ?? schemaSet((name) => resources.schema(name));
  compiled.set(resources, known);
  return known;
}

/** A folder read: what can be used, and everything wrong with the files as such. */
export interface Loaded {
  readonly workspace: Workspace;
  readonly findings: Finding[];
}

/** Reads a record folder. Never throws for what the folder holds: a file that cannot be used is a finding, the others are read. */
export function load(tree: FileTree, resources: Shipped, memory?: Memory): Loaded {
  const newer = newerFolder(tree);
  if (newer) return { workspace: nothingRead(), findings: [newer] };
  const schemas = schemasOf(resources);
  const findings: Finding[] = [];
  const files: SourceFile[] = [];
  const unread: string[] = [];
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  const filePlaces: FilePlace[] = [];
  const texts: TextPlace[] = [];
  const obscured: Obscured[] = [];
  const misnamed = new Set<string>();

  const take = (names: ReturnType<typeof collectNames>) => {
    definitions.push(...names.definitions);
    references.push(...names.references);
    filePlaces.push(...names.filePlaces);
    texts.push(...names.texts);
  };
  for (const { path, kind: entryKind } of tree.entries) {
    const what = kindOf(path);
    const inFolder = kindInFolder(path);
    if (inFolder && (entryKind === 'outside' || entryKind === 'unreadable')) {
      // a whole folder of records that cannot be entered would silently count for nothing
      findings.push(finding(entryKind === 'outside' ? 'file-outside' : 'file-unreadable', path, start, {}));
      unread.push(path);
      obscured.push(...couldDefineInFolder(inFolder));
    }
    if (!what) continue;
    if ('folder' in what && what.folder !== undefined) {
      if (!misnamed.has(what.folder))
        findings.push(finding('file-unknown', what.folder, start, { ...suggested(what), isFolder: true }));
      misnamed.add(what.folder);
      continue;
    }
    if (entryKind !== 'file') {
      findings.push(notAFile(path, entryKind));
      unread.push(path);
      if ('kind' in what) obscured.push(...couldDefine(what.kind, path));
      continue;
    }
    if ('misplaced' in what) {
      findings.push(finding('file-unknown', path, start, suggested(what)));
      continue;
    }
    const bytes = readBytes(tree, path);
    if (!bytes) {
      findings.push(finding('file-unreadable', path, start, {}));
      unread.push(path);
      obscured.push(...couldDefine(what.kind, path));
      continue;
    }
    const { file, names, ...read } = readRecord(path, what.kind, bytes, schemas(what.kind), memory);
    findings.push(...read.findings);
    if (!read.isUsable) unread.push(path);
    if (file) {
      files.push(file);
      take(names);
    }
    // `gruppen:` for `groups:` is told once, not again at each place that names a group
    if (!file || (read.problems > 0 && names.definitions.length === 0)) obscured.push(...couldDefine(what.kind, path));
  }
  if (!tree.entries.some(({ path }) => path === 'qe.yaml')) findings.push(finding('file-missing', 'qe.yaml', start, {}));

  const unusable = new Set(unread);
  const settingsFile = files.find((file) => file.kind === 'settings');
  const problems = settingsFile ? brokenPlaces(settingsFile, schemas('settings')) : [];
  const isUnreadable = !settingsFile && unusable.has('qe.yaml');
  const settings = settingsOf(settingsFile?.data, isUnreadable ? [[]] : problems);
  if (settingsFile && lacksMetFrom(settingsFile.data, problems))
    findings.push(
      finding('field-missing', 'qe.yaml', settingsFile.locate(['ratingScale'], 'key'), {
        field: fieldAt(schemas('settings'), ['metFrom']),
        because: 'own-scale',
      }),
    );
  const own = new Set(
    files.filter((file) => file.kind === 'catalogue' && !unusable.has(file.path)).map((file) => fileId(file.path)),
  );
  const catalogueSchema = schemas('catalogue');
  const catalogues = shippedCatalogues(settings.catalogues ?? shippedIds(resources), own, resources, catalogueSchema);
  for (const file of catalogues) take(collectNames(file, catalogueSchema));
  const byId = definitionsById(definitions);
  const workspace = assemble([...files.filter(({ path }) => !unusable.has(path)), ...catalogues], {
    settings,
    definitions: byId,
    references,
    unnamed: unnamedDefinitions(settings.catalogues, references, byId, own, resources, catalogueSchema),
    filePlaces,
    texts,
    files,
    unread,
    obscured,
    drafts: draftsIn(tree, new Set(files.map(({ path }) => path)), findings, unread),
    templates: ownTemplates(tree, findings),
    present: new Set(tree.entries.flatMap(({ path, kind }) => (kind === 'file' || kind === 'directory' ? [path] : []))),
    fieldAt: (file, pointer) => fieldAt(schemas(file.kind), pointer),
    asset: (path) =>
      tree.entries.some((entry) => entry.path === path && entry.kind === 'file') ? readBytes(tree, path) : undefined,
  });
  return { workspace, findings: nearIds(findings, workspace) };
}

/** Why there is no file to read at a path where one is expected. */
function notAFile(path: string, kind: TreeEntryKind): Finding {
  switch (kind) {
    case 'directory':
      return finding('file-is-directory', path, start, {});
    case 'outside':
      return finding('file-outside', path, start, {});
    case 'conflict':
      return finding('merge-conflict', path, start, { isUndecided: true });
    default:
      return finding('file-unreadable', path, start, {});
  }
}

/** The workspace of a folder of which only qe.yaml was looked at. */
const nothingRead = (): Workspace =>
  assemble([], {
    settings: settingsOf(undefined, [[]]),
    definitions: new Map(),
    references: [],
    files: [],
    unread: ['qe.yaml'],
    obscured: [],
    unnamed: [],
    filePlaces: [],
    texts: [],
    present: new Set(),
    drafts: new Map(),
    templates: new Map(),
    fieldAt: () => ({ key: '' }),
    asset: () => undefined,
  });

const suggested = ({ misplaced }: Misplaced) => (misplaced === undefined ? {} : { suggestion: misplaced });

function readBytes(tree: FileTree, path: string): Uint8Array | undefined {
  try {
    return tree.read(path);
  } catch {
    return undefined;
  }
}

function definitionsById(definitions: readonly Definition[]): Map<string, Definition[]> {
  const map = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const key = definition.id.toLowerCase();
    const list = map.get(key);
    if (list) list.push(definition);
    else map.set(key, [definition]);
  }
  return map;
}

/** The folder's own Handlebars templates; catalogues are records. */
function ownTemplates(tree: FileTree, findings: Finding[]): Map<string, string> {
  const templates = new Map<string, string>();
  for (const { path, kind } of tree.entries) {
    if (!path.startsWith('templates/') || !path.endsWith('.hbs')) continue;
    const bytes = kind === 'file' ? readBytes(tree, path) : undefined;
    if (!bytes) {
      findings.push(notAFile(path, kind));
      continue;
    }
    const decoded = decode(path, bytes);
    if ('finding' in decoded) findings.push(decoded.finding);
    else templates.set(path.slice('templates/'.length), decoded.text);
  }
  return templates;
}
