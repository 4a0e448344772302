import type { KeptStates } from '../analysis/trend.ts';
import { GitError } from '../history/git.ts';
import { commitsOnDays, readTexts } from '../history/kept-states.ts';
import { repositoryOf } from '../history/repository.ts';
import type { Shipped } from '../load/resources.ts';
import { enclosingOnDisk, loadTree } from './folders.ts';
import { committedTree } from './git-states.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * What git kept of the folder at the end of each of these days: one look at the history, one at each commit that is needed, one at all
 * contents. Days of which it knows nothing are left out, and where git gives no answer, all of them.
 */
export function keptStates(folder: string, days: readonly string[], resources: Shipped, io: Io): KeptStates {
  try {
    const repository = repositoryOf(folder, io.env);
    const { commits, isCut } = commitsOnDays(repository, days);
    const needed = [...new Set(commits.values())];
    const trees = new Map(needed.map((commit) => [commit, committedTree(repository, folder, commit)]));
    readTexts(repository, [...trees.values()]);
    const outer = enclosingOnDisk(folder);
    const folders = new Map([...trees].map(([commit, tree]) => [commit, loadTree(tree, outer, resources).workspace]));
    const states = days.flatMap((day) => {
      const revision = commits.get(day);
      const workspace = revision === undefined ? undefined : folders.get(revision);
      return revision === undefined || !workspace ? [] : [{ workspace, asOf: day, ref: day, revision }];
    });
    return { states, isCut };
  } catch (error) {
    // a trend without git's part is a trend all the same
    if (error instanceof GitError || error instanceof UsageError) return { states: [], isCut: false };
    throw error;
  }
}
