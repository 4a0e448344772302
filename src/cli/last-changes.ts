import { GitError } from '../history/git.ts';
import { lastChanges } from '../history/last-changes.ts';
import { repositoryOf } from '../history/repository.ts';
import type { Io } from './io.ts';

/** The day of the last change of each file of a folder; empty where git knows of none. */
export function changesIn(folder: string, io: Io): ReadonlyMap<string, string> {
  try {
    return lastChanges(repositoryOf(folder, io.env));
  } catch (error) {
    if (error instanceof GitError) return new Map();
    throw error;
  }
}
