import { readBlobs } from './blobs.ts';
import type { KeptTree } from './listed-tree.ts';
import type { Repository } from './repository.ts';
import { headOf, isShallow } from './revisions.ts';

/**
 * The last commit of each day or before, along the main line of the current branch, in one look at the history; days before it begins
 * have none. `isCut`: for some of them only because a part of the history is not here. Three git processes at most.
 */
export function commitsOnDays(
  repository: Repository,
  days: readonly string[],
): { readonly commits: ReadonlyMap<string, string>; readonly isCut: boolean } {
  const commits = new Map<string, string>();
  if (days.length === 0 || headOf(repository) === undefined) return { commits, isCut: false };
  const { out } = repository.git(['log', '--first-parent', '--format=%H %cI', 'HEAD', '--']);
  const open = new Set(days);
  for (const line of out.toString('latin1').split('\n')) {
    const [id, moment] = line.split(' ');
    if (!id || moment === undefined) continue;
    for (const day of open) {
      if (moment.slice(0, 10) > day) continue;
      commits.set(day, id);
      open.delete(day);
    }
    if (open.size === 0) break;
  }
  return { commits, isCut: open.size > 0 && isShallow(repository) };
}

/** Reads the texts of several states in one go. */
export function readTexts(repository: Repository, trees: readonly KeptTree[]): void {
  readBlobs(
    repository,
    trees.flatMap(({ textIds }) => textIds),
  );
}
