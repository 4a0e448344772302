import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { below, discover, enclosing } from '../load/discover.ts';
import { finding } from '../load/finding.ts';
import { type Loaded, load } from '../load/load.ts';
import type { Memory } from '../load/read-record.ts';
import type { Shipped } from '../load/resources.ts';
import { workTree } from '../load/work-tree.ts';
import { cliWords } from '../messages/cli.ts';
import { findingText } from '../messages/findings.ts';
import type { FileTree } from '../model/tree.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** What every command that reads records takes. */
export interface FolderOptions {
  readonly dir?: string;
}

/** The record folders a command works on, absolute. Throws UsageError where there is none. */
export function findFolders(options: FolderOptions, io: Io): string[] {
  if (options.dir !== undefined) {
    const dir = resolve(io.cwd, options.dir);
    if (!existsSync(dir)) throw new UsageError(cliWords.noSuchFolder(options.dir));
    if (!statSync(dir).isDirectory()) throw new UsageError(cliWords.notAFolder(options.dir));
    const found = existsSync(join(dir, 'qe.yaml')) ? [dir] : below(dir);
    if (found.length === 0) throw new UsageError(cliWords.noRecords(options.dir));
    return found;
  }
  const found = discover(io.cwd);
  if (found.length === 0) throw new UsageError(cliWords.noRecordsHere);
  return found;
}

/** The one folder a report is about. */
export function findFolder(options: FolderOptions, io: Io): string {
  const [folder, ...others] = findFolders(options, io);
  if (folder === undefined || others.length > 0)
    throw new UsageError(cliWords.severalFolders([folder ?? '', ...others].map((path) => shownFolder(path, io))));
  return folder;
}

/** A folder as the person calls it. */
export function shownFolder(folder: string, io: Io): string {
  const path = relative(io.cwd, folder).replaceAll('\\', '/');
  return path === '' ? '.' : path;
}

const start = { line: 1, column: 1 };

/**
 * Reads a folder, as it lies on the disk or as `tree` has it; a second one inside or around it is a finding. Throws UsageError for a
 * folder made for a newer qe: whoever shows findings loads the tree itself.
 */
export function loadFolder(folder: string, resources: Shipped, tree: FileTree = workTree(folder)): Loaded {
  const loaded = loadTree(tree, enclosingOnDisk(folder), resources);
  const newer = loaded.findings.find(({ ruleId }) => ruleId === 'folder-newer');
  if (newer) throw new UsageError(findingText(newer));
  return loaded;
}

/** The folder with a qe.yaml around this one, as seen from it („..“); there should be none. */
export function enclosingOnDisk(folder: string): string | undefined {
  const outer = enclosing(folder);
  return outer === undefined ? undefined : relative(folder, outer).replaceAll('\\', '/');
}

/** What this process has read so far: earlier states and a preview after each save parse only what is different. */
const memories = new WeakMap<Shipped, Memory>();

function memoryOf(resources: Shipped): Memory {
  const memory = memories.get(resources) ?? new Map();
  memories.set(resources, memory);
  return memory;
}

/** The same for any tree; `outer` is the folder around it. */
export function loadTree(
  tree: FileTree,
  outer: string | undefined,
  resources: Shipped,
  memory: Memory = memoryOf(resources),
): Loaded {
  const loaded = load(tree, resources, memory);
  const nested = tree.entries
    .filter(({ path }) => path.endsWith('/qe.yaml'))
    .map(({ path }) => finding('folder-nested', 'qe.yaml', start, { inner: path.slice(0, -'/qe.yaml'.length) }));
  const within = outer === undefined ? [] : [finding('folder-nested', 'qe.yaml', start, { outer })];
  return { ...loaded, findings: [...loaded.findings, ...nested, ...within] };
}
