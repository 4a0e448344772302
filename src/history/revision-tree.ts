import { type KeptTree, type Listed, listedTree, recordFolders, settingsAbove } from './listed-tree.ts';
import type { Repository } from './repository.ts';

/** The folder as it was in a commit; empty where it did not exist then. Two git processes, a third where there are links. */
export function revisionTree(repository: Repository, commit: string): KeptTree {
  const { git, prefix } = repository;
  const paths = prefix === '' ? [] : [prefix, ...settingsAbove(prefix)];
  const { out } = git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths]);
  return listedTree(repository, out.toString('utf8').split('\0').flatMap(listedIn));
}

/** Folders with a qe.yaml in a commit, as seen from the topmost folder of the repository, each with `/` at its end; „“ for itself. */
export function foldersInRevision({ git }: Repository, commit: string): string[] {
  const { out } = git(['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit]);
  return recordFolders(out.toString('utf8').split('\0'));
}

/** „100644 blob <id>\t<path>“. */
function listedIn(line: string): Listed[] {
  const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  return mode === undefined || id === undefined || path === undefined ? [] : [{ mode, id, path }];
}
