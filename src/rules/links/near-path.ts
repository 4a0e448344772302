import { joinPath, relativePath } from '../../model/link-target.ts';
import { fold, nearest } from '../../model/suggest.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Finding the nearest of all paths takes time for each that is missing; somebody with more of them has other worries. */
const mostSearches = 100;

/** More letters may not differ, and no more than a third of those of the file's name: folders they share make no names alike. */
const likeness = 4;

interface Paths {
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly all: readonly (readonly [name: string, path: string])[];
  searches: number;
}

const known = new WeakMap<Workspace, Paths>();

/**
 * The file that somebody who wrote a path in a file of `folder` most likely meant, as it is to be written there: the path counted from
 * the root, a file of that name elsewhere, or a path that is written alike.
 */
export function nearPath(workspace: Workspace, folder: string, written: string): string | undefined {
  const paths = known.get(workspace) ?? pathsOf(workspace);
  known.set(workspace, paths);
  const clean = written.replaceAll('\\', '/').replace(/^[a-z]:|[?#].*$/gi, '');
  const fromRoot = joinPath('', clean);
  const fromHere = joinPath(folder, clean);
  const exact = [fromHere, fromRoot].find((path) => path !== undefined && path !== '' && workspace.present.has(path));
  const named = paths.byName.get(fold(clean.slice(clean.lastIndexOf('/') + 1))) ?? [];
  const found = exact ?? (named.length === 1 ? named[0] : undefined) ?? alike(paths, fromHere ?? fromRoot);
  return found === undefined ? undefined : relativePath(folder, found);
}

function alike(paths: Paths, path: string | undefined): string | undefined {
  if (path === undefined || paths.searches >= mostSearches) return undefined;
  paths.searches++;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return nearest(path, paths.all, Math.min(likeness, Math.floor(name.length / 3)));
}

function pathsOf({ present }: Workspace): Paths {
  const byName = new Map<string, string[]>();
  const files = [...present].filter((path) => path.includes('.', path.lastIndexOf('/') + 1));
  for (const path of files) {
    const name = fold(path.slice(path.lastIndexOf('/') + 1));
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return { byName, all: files.map((path) => [path, path]), searches: 0 };
}

/** A path as the address of a link: one with blanks or brackets needs angle brackets around it. */
export const asAddress = (path: string): string => (/[\s()]/.test(path) ? `<${path}>` : path);

/** Places that are not read, so that nobody knows what is there: hidden files, `out` and what belongs to tools. */
export const isUnread = (path: string): boolean => /(?:^|\/)(?:\.|(?:node_modules|out)(?:\/|$))/.test(path);
