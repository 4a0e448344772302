import { type GitTree, type Listed, listedTree, recordFolders, settingsAbove } from './listed-tree.ts';
import type { Repository } from './repository.ts';

/** The folder as the index holds it, which is what the next commit will: two git processes, a third where there are links. */
export function indexTree(repository: Repository): GitTree {
  const { git, prefix } = repository;
  const paths = prefix === '' ? [] : [prefix, ...settingsAbove(prefix)];
  const { out } = git(['ls-files', '--stage', '-z', '--', ...paths]);
  return listedTree(repository, out.toString('utf8').split('\0').flatMap(listedIn));
}

/** Folders with a qe.yaml in the index, as seen from the topmost folder of the repository, each with `/` at its end; „“ for itself. */
export function foldersInIndex({ git }: Repository): string[] {
  return recordFolders(git(['ls-files', '-z']).out.toString('utf8').split('\0'));
}

/** „100644 <id> <stage>\t<path>“; a stage above 0 is one of the versions that a merge has left. */
function listedIn(line: string): Listed[] {
  const [, mode, id, stage, path] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line) ?? [];
  if (mode === undefined || id === undefined || path === undefined) return [];
  return [{ mode, id, path, ...(stage === '0' ? {} : { isConflict: true }) }];
}
