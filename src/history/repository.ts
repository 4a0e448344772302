import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Environment, type Git, GitError, gitIn } from './git.ts';

/** A folder's place in its git repository. */
export interface Repository {
  /** Asks git in the topmost folder of the work tree. */
  readonly git: Git;
  /** The topmost folder, absolute. */
  readonly top: string;
  /** The folder as seen from there, with `/` at its end; empty for the topmost folder itself. */
  readonly prefix: string;
  /** Contents by object id: what one revision has read, the next need not read again. */
  readonly blobs: Map<string, Uint8Array>;
}

/** The repository that holds a folder (absolute), which itself need not exist any more. Throws GitError. */
export function repositoryOf(folder: string, env: Environment): Repository {
  let there = folder;
  const gone: string[] = [];
  while (!existsSync(there) && dirname(there) !== there) {
    gone.unshift(basename(there));
    there = dirname(there);
  }
  const { out } = gitIn(there, env)(['rev-parse', '--show-toplevel', '--show-prefix']);
  const [top, prefix, ...more] = out.toString('utf8').replace(/\n$/, '').split('\n');
  if (!top || prefix === undefined || more.length > 0) throw new GitError('no-repository', folder);
  // a configuration may name another work tree, and with it somebody else's repository
  if (!isTop(top, there)) throw new GitError('no-repository', folder);
  return {
    git: gitIn(top, env),
    top,
    prefix: prefix + gone.map((name) => `${name}/`).join(''),
    blobs: new Map(),
  };
}

/** Whether `top` is the nearest folder with a .git, which may be a file, from `folder` upwards. */
function isTop(top: string, folder: string): boolean {
  try {
    let place = realpathSync.native(folder);
    while (!existsSync(join(place, '.git')) && dirname(place) !== place) place = dirname(place);
    return realpathSync.native(top) === place;
  } catch {
    return false;
  }
}
