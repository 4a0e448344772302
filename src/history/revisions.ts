import { suggest } from '../model/suggest.ts';
import { GitError } from './git.ts';
import type { Repository } from './repository.ts';

/** The id of the commit that a name stands for. Throws GitError `revision-unknown`, or `history-cut` where only a part of the history is here. */
export function commitOf(repository: Repository, name: string): string {
  const id = name.startsWith('-') ? undefined : verified(repository, name);
  if (id !== undefined) return id;
  if (isShallow(repository)) throw new GitError('history-cut', name);
  throw new GitError('revision-unknown', name, nearName(repository, name));
}

/** The commit that the next one will follow; nothing before the first. */
export function headOf(repository: Repository): string | undefined {
  return verified(repository, 'HEAD');
}

/** The day of a commit, yyyy-mm-dd, as its committer's clock had it. */
export function dayOfCommit({ git }: Repository, commit: string): string {
  return git(['log', '-1', '--format=%cI', commit, '--']).out.toString('latin1').slice(0, 10);
}

/**
 * The last commit of a day or before, along the main line of the current branch; nothing where the history begins later. Throws GitError
 * `history-cut` where it may begin later only because a part of it is not here.
 */
export function commitOnDay(repository: Repository, day: string): string | undefined {
  if (headOf(repository) === undefined) return undefined;
  const { out } = repository.git(['log', '--first-parent', '--format=%H %cI', 'HEAD', '--']);
  // not `--before`: it would read the day by the clock of this machine
  for (const line of out.toString('latin1').split('\n')) {
    const [id, moment] = line.split(' ');
    if (id && moment !== undefined && moment.slice(0, 10) <= day) return id;
  }
  if (isShallow(repository)) throw new GitError('history-cut', day);
  return undefined;
}

/**
 * The commit at which the current branch left `name`: what a merge request changes is counted from there. For the current commit or one
 * before it, it is that commit. Throws GitError like `commitOf`, and `history-apart` where the two have no commit in common.
 */
export function forkPoint(repository: Repository, name: string): string {
  const base = commitOf(repository, name);
  const head = headOf(repository);
  if (head === undefined || head === base) return base;
  const { yes, out } = repository.git(['merge-base', base, head]);
  if (yes) return out.toString('latin1').trim();
  throw new GitError(isShallow(repository) ? 'history-cut' : 'history-apart', name);
}

function verified({ git }: Repository, name: string): string | undefined {
  try {
    const { yes, out } = git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    return yes ? out.toString('latin1').trim() : undefined;
  } catch (error) {
    // a name that stands for something else than a commit
    if (error instanceof GitError && error.problem === 'failed') return undefined;
    throw error;
  }
}

/** Whether only the end of the history is here. */
export function isShallow({ git }: Repository): boolean {
  return git(['rev-parse', '--is-shallow-repository']).out.toString('latin1').trim() === 'true';
}

/** A branch or tag that was perhaps meant; one that is only known on the server comes first. */
function nearName({ git }: Repository, name: string): string | undefined {
  const names = git(['for-each-ref', '--format=%(refname:short)']).out.toString('utf8').split('\n').filter(Boolean);
  return names.find((known) => known.endsWith(`/${name}`)) ?? suggest(name, names);
}
