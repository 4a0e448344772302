import type { Repository } from './repository.ts';
import { isShallow } from './revisions.ts';

/** Begins what is said of a commit, as opposed to the paths behind it. */
const mark = '\u0001';

/**
 * The day on which each file of a folder was last changed by a commit, yyyy-mm-dd as the committer's clock had it, by path below the folder.
 * Where only the end of the history is here, files that its first commits already hold are left out: their change may be older. Two git
 * processes. Throws GitError.
 */
export function lastChanges(repository: Repository): ReadonlyMap<string, string> {
  const { git, prefix } = repository;
  const isCut = isShallow(repository);
  const listing = ['--format=%x01%cI %P', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '-z'];
  const { out } = git(['log', ...listing, 'HEAD', '--', ...(prefix === '' ? [] : [prefix])]);
  const days = new Map<string, string>();
  const seen = new Set<string>();
  let day: string | undefined;
  // the newest commit comes first
  for (const piece of out.toString('utf8').split('\0')) {
    if (piece.startsWith(mark)) {
      const [moment = '', parent] = piece.slice(mark.length).split(' ');
      day = isCut && !parent ? undefined : moment.slice(0, 10);
      continue;
    }
    const path = piece.replace(/^\n/, '');
    if (!path.startsWith(prefix) || path === '' || seen.has(path)) continue;
    seen.add(path);
    if (day !== undefined) days.set(path.slice(prefix.length), day);
  }
  return days;
}
