import { GitError } from '../history/git.ts';
import { scopeWords } from '../messages/scope.ts';
import { UsageError } from './usage-error.ts';

/** Asks git, and says in German why it gives no answer. */
export function askGit<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw error instanceof GitError ? new UsageError(words(error)) : error;
  }
}

function words({ problem, detail, near }: GitError): string {
  const { git } = scopeWords;
  switch (problem) {
    case 'not-installed':
    case 'too-much':
    case 'too-slow':
      return git[problem];
    case 'revision-unknown':
      return git[problem](detail, near);
    default:
      return git[problem](detail);
  }
}
