import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GitTree } from '../history/listed-tree.ts';
import type { Memory } from '../load/read-record.ts';
import type { Shipped } from '../load/resources.ts';
import { workTree } from '../load/work-tree.ts';
import { scopeWords } from '../messages/scope.ts';
import type { CheckedFolder, CheckResult, Scope } from '../model/check-result.ts';
import type { Finding } from '../model/finding.ts';
import type { FileTree } from '../model/tree.ts';
import { countsOf } from '../reporters/summary.ts';
import { changesBetween } from './changes.ts';
import { type Checked, checkTree } from './checked.ts';
import { enclosingOnDisk, type FolderOptions, findFolders, shownFolder } from './folders.ts';
import { gitStates, stagedFolders } from './git-states.ts';
import type { Io } from './io.ts';
import { type Chosen, chosenBy, isNamed, noSuchPath } from './named-paths.ts';
import { sourceLines } from './source-lines.ts';

/** Which part of which folders is checked and shown. */
export interface ScopeOptions extends FolderOptions {
  readonly changed?: boolean;
  readonly base?: string;
  readonly staged?: boolean;
  readonly asOf?: string;
}

/** What one check leaves for the next of the same folders, so that only what changed is read again. */
export interface Session {
  readonly resources: Shipped;
  /** By folder. */
  readonly memories: Map<string, Memory>;
  /** States in git, by folder, commit and reference date. */
  readonly bases: Map<string, Pick<Checked, 'tree' | 'findings'>>;
  /** Folders as they would be after planned changes, in place of the disk. */
  readonly planned: Map<string, FileTree>;
}

export const newSession = (resources: Shipped): Session => ({
  resources,
  memories: new Map(),
  bases: new Map(),
  planned: new Map(),
});

/** The record folders that options and paths choose. Throws UsageError. */
export function chosenFolders(paths: readonly string[], options: ScopeOptions, io: Io): Chosen[] {
  if (paths.length > 0) return chosenBy(paths, options.changed === true || options.staged === true, io);
  const folders = options.staged && options.dir === undefined ? stagedFolders(io) : findFolders(options, io);
  return folders.map((folder) => ({ folder }));
}

/** Checks the folders that options and paths choose. Throws UsageError. */
export function checkScope(paths: readonly string[], options: ScopeOptions, session: Session, io: Io): CheckResult {
  const asOf = options.asOf ?? io.today();
  const isByGit = options.changed === true || options.staged === true;
  const chosen = chosenFolders(paths, options, io);
  const parts = chosen.flatMap((one) => checkChosen(one, { ...options, asOf }, session, io));
  const result = { asOf, folders: parts.map(({ shown }) => shown) };
  const isByPath = chosen.some(({ named }) => named !== undefined);
  if (!isByPath && !isByGit) return result;
  const scope: Scope = {
    isByPath,
    ...(isByGit ? { changes: { of: options.staged ? 'index' : 'work-tree', base: options.base ?? 'HEAD' } } : {}),
    checkedFiles: parts.reduce((sum, { checkedFiles }) => sum + checkedFiles, 0),
    elsewhere: countsOf(parts.flatMap(({ elsewhere }) => elsewhere)),
  };
  return { ...result, scope };
}

/** A folder with what is shown of it. */
interface Part {
  readonly shown: CheckedFolder;
  readonly checkedFiles: number;
  readonly elsewhere: readonly Finding[];
}

/** One folder; none where only what git knows is asked for and it knows nothing. */
function checkChosen(chosen: Chosen, options: ScopeOptions & { readonly asOf: string }, session: Session, io: Io): Part[] {
  const { folder } = chosen;
  const states = options.changed || options.staged ? gitStates(folder, options.base, io) : undefined;
  const memory: Memory = session.memories.get(folder) ?? new Map();
  session.memories.set(folder, memory);
  const { enclosing, ...tree }: GitTree =
    options.staged && states
      ? states.staged()
      : { ...(session.planned.get(folder) ?? workTree(folder)), ...whereNested(enclosingOnDisk(folder)) };
  if (options.staged && tree.entries.length === 0) {
    if (states?.base().entries.length === 0) io.note(`${scopeWords.nothingStaged(shownFolder(folder, io))}\n`);
    return [];
  }
  const now = checkTree(tree, enclosing, options.asOf, session.resources, memory);
  if (states && states.commit === undefined && !options.staged) io.note(`${scopeWords.noCommitYet}\n`);
  const base = states && baseOf(folder, states, options.asOf, session);
  checkNamed(chosen, now, base, io);
  return [part(chosen, now, base, io)];
}

const whereNested = (enclosing: string | undefined) => (enclosing === undefined ? {} : { enclosing });

/** The state that changes are counted from; a folder that did not exist has no findings, not even that its qe.yaml is missing. */
function baseOf(folder: string, states: ReturnType<typeof gitStates>, asOf: string, { resources, memories, bases }: Session) {
  const key = [folder, states.commit, asOf].join('\0');
  const known = bases.get(key);
  if (known) return known;
  const tree = states.base();
  const base =
    tree.entries.length === 0 ? { tree, findings: [] } : checkTree(tree, tree.enclosing, asOf, resources, memories.get(folder));
  bases.set(key, base);
  return base;
}

function part({ folder, named }: Chosen, now: Checked, base: Pick<Checked, 'tree' | 'findings'> | undefined, io: Io): Part {
  const changes = base && changesBetween(base, now);
  const isChosen = (path: string) => named === undefined || isNamed(path, named);
  const isShown = (finding: Finding) =>
    isChosen(finding.file) && (changes === undefined || changes.added.has(finding) || changes.isChanged(finding.file));
  return {
    shown: {
      folder: shownFolder(folder, io),
      files: now.files.filter((path) => isChosen(path) && (changes === undefined || changes.isChanged(path))),
      findings: now.findings.filter(isShown),
      line: sourceLines(now.workspace),
    },
    checkedFiles: now.files.length,
    elsewhere: now.findings.filter((finding) => !isShown(finding)),
  };
}

/** Says of each named path that nothing in it is checked, which „all is well“ would hide; throws where there is no such path. */
function checkNamed({ folder, named = [] }: Chosen, now: Checked, base: Pick<Checked, 'tree'> | undefined, io: Io): void {
  const paths = [...now.tree.entries, ...(base?.tree.entries ?? [])].map(({ path }) => path);
  for (const one of named) {
    const isKnown = paths.some((path) => path === one.path || path.startsWith(`${one.path}/`));
    if (!existsSync(join(folder, one.path)) && !isKnown) throw noSuchPath(one.given, io);
    const isInIt = (path: string) => isNamed(path, [one]);
    const isChecked = now.files.some(isInIt) || now.findings.some(({ file }) => isInIt(file));
    if (!isChecked) io.note(`${scopeWords.nothingChecked(one.given)}\n`);
  }
}
