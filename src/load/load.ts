import type { Finding } from '../model/finding.ts';
import type { SourceFile } from '../model/source.ts';
import type { FileTree } from '../model/tree.ts';
import type { Definition, Obscured, Reference, Workspace } from '../model/workspace.ts';
import { brokenPlaces, checkSchema } from './check-schema.ts';
import { assemble } from './entries.ts';
import { finding } from './finding.ts';
import { fileId, kindInFolder, kindOf, type Misplaced } from './kind-of.ts';
import { checkMisread } from './misread.ts';
import { collectNames, couldDefine, couldDefineInFolder } from './names.ts';
import { nearIds } from './near-ids.ts';
import { newerFolder } from './newer.ts';
import { readRecordFile } from './read-file.ts';
import type { Shipped } from './resources.ts';
import { fieldAt, type Schema, schemaSet } from './schema.ts';
import { lacksMetFrom, settingsOf } from './settings.ts';
import { decode } from './text.ts';

const start = { line: 1, column: 1 };

/** Compiled once for all folders that are read with the same resources. */
const compiled = new WeakMap<Shipped, ReturnType<typeof schemaSet>>();

function schemasOf(resources: Shipped): ReturnType<typeof schemaSet> {
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
export function load(tree: FileTree, resources: Shipped): Loaded {
  const newer = newerFolder(tree);
  if (newer) return { workspace: nothingRead(), findings: [newer] };
  const schemas = schemasOf(resources);
  const findings: Finding[] = [];
  const files: SourceFile[] = [];
  const unread: string[] = [];
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  const obscured: Obscured[] = [];
  const misnamed = new Set<string>();

  const take = (file: SourceFile, schema: Schema) => {
    const names = collectNames(file, schema);
    definitions.push(...names.definitions);
    references.push(...names.references);
    return names.definitions.length > 0;
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
      const ruleId =
        entryKind === 'directory' ? 'file-is-directory' : entryKind === 'outside' ? 'file-outside' : 'file-unreadable';
      findings.push(finding(ruleId, path, start, {}));
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
    const read = readRecordFile(path, what.kind, bytes);
    findings.push(...read.findings);
    if (read.file?.data === undefined) {
      unread.push(path);
      obscured.push(...couldDefine(what.kind, path));
      continue;
    }
    const schema = schemas(what.kind);
    const problems = checkSchema(read.file, schema);
    findings.push(...problems, ...checkMisread(read.file, schema));
    // an unknown key leaves the known ones usable; anything else could mislead a report
    if (problems.some((problem) => problem.ruleId !== 'field-unknown')) unread.push(path);
    files.push(read.file);
    const hasNames = take(read.file, schema);
    // `gruppen:` for `groups:` is told once, not again at each place that names a group
    if (problems.length > 0 && !hasNames) obscured.push(...couldDefine(what.kind, path));
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
  const catalogues = shippedCatalogues(files, unusable, settings.catalogues, resources, schemas);
  for (const file of catalogues) take(file, schemas('catalogue'));
  const byId = definitionsById(definitions);
  const workspace = assemble([...files.filter(({ path }) => !unusable.has(path)), ...catalogues], {
    settings,
    definitions: byId,
    references,
    files,
    unread,
    obscured,
    templates: ownTemplates(tree, findings),
    fieldAt: (file, pointer) => fieldAt(schemas(file.kind), pointer),
    asset: (path) =>
      tree.entries.some((entry) => entry.path === path && entry.kind === 'file') ? readBytes(tree, path) : undefined,
  });
  return { workspace, findings: nearIds(findings, workspace) };
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

/** The shipped catalogues that qe.yaml names and the folder does not bring itself. */
function shippedCatalogues(
  files: readonly SourceFile[],
  unusable: ReadonlySet<string>,
  named: readonly string[] | undefined,
  resources: Shipped,
  schemas: ReturnType<typeof schemaSet>,
): SourceFile[] {
  const own = new Set(
    files.filter((file) => file.kind === 'catalogue' && !unusable.has(file.path)).map((file) => fileId(file.path)),
  );
  const wanted = named ?? [...resources.templates.keys()].map(fileId);
  return [...new Set(wanted)].flatMap((id) => {
    const path = `templates/catalogues/${id}.yaml`;
    const text = resources.templates.get(path.slice('templates/'.length));
    if (text === undefined || own.has(id)) return [];
    const { file } = readRecordFile(path, 'catalogue', new TextEncoder().encode(text));
    return file && schemas('catalogue').validate(file.data) ? [file] : [];
  });
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
      findings.push(
        finding(
          kind === 'outside' ? 'file-outside' : kind === 'directory' ? 'file-is-directory' : 'file-unreadable',
          path,
          start,
          {},
        ),
      );
      continue;
    }
    const decoded = decode(path, bytes);
    if ('finding' in decoded) findings.push(decoded.finding);
    else templates.set(path.slice('templates/'.length), decoded.text);
  }
  return templates;
}
