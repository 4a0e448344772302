import { type GitTree, type Listed, listedTree, recordFolders, settingsAbove } from './listed-tree.ts';
import type { Repository } from './repository.ts';

/**
 * The folder as the index holds it, which is what the next commit will: two git processes, a third where there are links, another where
 * there are empty files.
 */
export function indexTree(repository: Repository): GitTree {
  const { git, prefix } = repository;
  const paths = prefix === '' ? [] : [prefix, ...settingsAbove(prefix)];
  const { out } = git(['ls-files', '--stage', '-z', '--', ...paths]);
  const listed = out.toString('utf8').split('\0').flatMap(listedIn);
  const empty = listed.filter(({ id }) => id in emptyTrees);
  const [first] = empty;
  if (!first) return listedTree(repository, listed);
  // `git add -N` only says that a file will come: it is listed as if it were empty, and git diff knows better
  const diff = ['diff', '--cached', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '-z'];
  const staged = new Set(
    git([...diff, emptyTrees[first.id] ?? '', '--', ...paths])
      .out.toString('utf8')
      .split('\0'),
  );
  return listedTree(
    repository,
    listed.filter((entry) => !empty.includes(entry) || entry.isConflict || staged.has(entry.path)),
  );
}

/** The id of a folder without files by the id of a file without content; git knows both without being told. SHA-1 and SHA-256. */
const emptyTrees: Readonly<Record<string, string>> = {
  e69de29bb2d1d6434b8b29ae775ad8c2e48c5391: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813':
    '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

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
