import { GitError } from '../history/git.ts';
import { type Repository, repositoryOf } from '../history/repository.ts';
import { commitOf, commitOnDay, dayOfCommit } from '../history/revisions.ts';
import type { Shipped } from '../load/resources.ts';
import { sinceWords } from '../messages/since.ts';
import { isDay } from '../model/calendar-day.ts';
import type { Past } from '../model/past.ts';
import type { Workspace } from '../model/workspace.ts';
import { loadFolder } from './folders.ts';
import { committedTree } from './git-states.ts';
import { askGit } from './git-words.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * The folder as it was: in a revision as of the day of its commit, or on a day as of that day, from the last commit until then. Where git
 * is missing, its history begins later, or it is not to be asked, a day is looked at in the folder of today. Throws UsageError where git
 * gives no answer.
 */
export function pastOf(folder: string, ref: string, now: Workspace, resources: Shipped, io: Io, withGit = true): Past {
  if (!withGit) {
    if (!isDay(ref)) throw new UsageError(sinceWords.needsDay(ref));
    return { workspace: now, asOf: ref, ref, withoutGit: true };
  }
  const repository = repositoryOrNothing(folder, io);
  if (!repository && !isDay(ref)) throw new UsageError(sinceWords.needsGit(ref));
  const revision = repository && askGit(() => (isDay(ref) ? commitOnDay(repository, ref) : commitOf(repository, ref)));
  if (!repository || revision === undefined) return { workspace: now, asOf: ref, ref };
  return {
    workspace: loadFolder(folder, resources, committedTree(repository, folder, revision)).workspace,
    asOf: isDay(ref) ? ref : askGit(() => dayOfCommit(repository, revision)),
    ref,
    revision,
  };
}

function repositoryOrNothing(folder: string, io: Io): Repository | undefined {
  try {
    return repositoryOf(folder, io.env);
  } catch (error) {
    if (error instanceof GitError && withoutGit.has(error.problem)) return undefined;
    return askGit(() => {
      throw error;
    });
  }
}

const withoutGit: ReadonlySet<GitError['problem']> = new Set<GitError['problem']>(['not-installed', 'no-repository']);
