import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { foldersInIndex, indexTree } from '../history/index-tree.ts';
import type { GitTree, KeptTree } from '../history/listed-tree.ts';
import { type Repository, repositoryOf } from '../history/repository.ts';
import { foldersInRevision, revisionTree } from '../history/revision-tree.ts';
import { forkPoint, headOf } from '../history/revisions.ts';
import { discover, enclosing } from '../load/discover.ts';
import { isLeftOut } from '../model/tree.ts';
import { findFolders } from './folders.ts';
import { askGit } from './git-words.ts';
import type { Io } from './io.ts';

/** What git knows of a folder's states. Each throws UsageError where git gives no answer. */
export interface GitStates {
  /** The commit that changes are counted from; nothing before the first one. */
  readonly commit: string | undefined;
  /** The folder in that commit, empty where it did not exist. */
  base(): GitTree;
  /** The folder as the next commit will hold it. */
  staged(): GitTree;
}

/** `base`: a name of a commit; without it, the last commit. */
export function gitStates(folder: string, base: string | undefined, io: Io): GitStates {
  const repository = askGit(() => repositoryOf(folder, io.env));
  const commit = askGit(() => (base === undefined ? headOf(repository) : forkPoint(repository, base)));
  return {
    commit,
    base: () => (commit === undefined ? noTree : committedTree(repository, folder, commit)),
    staged: () => placed(repository, folder, () => indexTree(repository)),
  };
}

/** The folder in a commit, where it stood then; empty where it did not exist. Throws UsageError where git gives no answer. */
export function committedTree(repository: Repository, folder: string, commit: string): KeptTree {
  const there = placed(repository, folder, () => revisionTree(repository, commit));
  if (there.entries.length > 0) return there;
  const former = askGit(() => formerPlace(repository, commit));
  return former === undefined ? there : placed(repository, folder, () => revisionTree({ ...repository, prefix: former }, commit));
}

function placed<T extends GitTree>(repository: Repository, folder: string, read: () => T): T {
  const found = askGit(read);
  const around = found.enclosing ?? aroundRepository(repository, folder);
  return around === undefined ? found : { ...found, enclosing: around };
}

const noTree: GitTree = {
  entries: [],
  read: (path) => {
    throw new Error(`not a file of the folder: ${path}`);
  },
};

/** Where a folder that is new was before it was moved: the only record folder of the commit that is gone. */
function formerPlace(repository: Repository, commit: string): string | undefined {
  const gone = foldersInRevision(repository, commit).filter((folder) => !existsSync(join(repository.top, folder, 'qe.yaml')));
  return gone.length === 1 ? gone[0] : undefined;
}

/** A record folder around the whole repository, of which git knows nothing. */
function aroundRepository({ top }: Repository, folder: string): string | undefined {
  const outer = enclosing(top);
  return outer === undefined ? undefined : relative(folder, outer).replaceAll('\\', '/');
}

/** The record folders that the next commit can hold: those on the disk, and where there is none around, also those that only the index has. */
export function stagedFolders(io: Io): string[] {
  const onDisk = discover(io.cwd);
  if (onDisk.some((folder) => !relative(folder, io.cwd).startsWith('..'))) return onDisk;
  const repository = askGit(() => repositoryOf(io.cwd, io.env));
  const { top, prefix } = repository;
  const known = askGit(() => foldersInIndex(repository));
  // sorted: the last one is the nearest
  const around = known.findLast((folder) => prefix.startsWith(folder));
  if (around !== undefined) return [`${top}/${around}`.replace(/\/$/, '')];
  const below = known
    .filter((folder) => folder.startsWith(prefix) && !folder.split('/').some(isLeftOut))
    .map((folder) => `${top}/${folder}`.replace(/\/$/, ''));
  const all = [...new Set([...onDisk, ...below])].sort();
  // says that there is none
  return all.length > 0 ? all : findFolders({}, io);
}
