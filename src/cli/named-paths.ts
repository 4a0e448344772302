import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { below, discover } from '../load/discover.ts';
import { scopeWords } from '../messages/scope.ts';
import { suggest } from '../model/suggest.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** A path that a person named, and what it means in its record folder. */
interface Named {
  /** As it was given. */
  readonly given: string;
  /** Relative to the record folder, with `/` between the parts. */
  readonly path: string;
}

/** A record folder to check, and which of its paths are shown; all of them where `named` is absent. */
export interface Chosen {
  /** Absolute. */
  readonly folder: string;
  readonly named?: readonly Named[];
}

/**
 * The record folders that hold these paths (as given, from where the command was called), each once, in the order they were named. A
 * folder that is a record folder or holds some stands for all of it. Throws UsageError for what is in no record folder, and unless
 * `mayBeGone` (git may know what is no longer on the disk) for what does not exist.
 */
export function chosenBy(paths: readonly string[], mayBeGone: boolean, io: Io): Chosen[] {
  const chosen = new Map<string, Named[] | undefined>();
  for (const given of paths) {
    const path = resolve(io.cwd, given);
    if (!mayBeGone && !existsSync(path)) throw noSuchPath(given, io);
    const folder = folderAround(path);
    if (folder === undefined) {
      const inside = isFolder(path) ? below(path) : [];
      if (inside.length === 0) throw existsSync(path) ? new UsageError(scopeWords.notInRecords(given)) : noSuchPath(given, io);
      for (const whole of inside) chosen.set(whole, undefined);
    } else if (folder === path) chosen.set(folder, undefined);
    else {
      const known = chosen.has(folder) ? chosen.get(folder) : [];
      chosen.set(folder, known && [...known, { given, path: relative(folder, path).replaceAll('\\', '/') }]);
    }
  }
  return [...chosen].map(([folder, named]) => (named === undefined ? { folder } : { folder, named }));
}

/** What is said of a path that does not exist, with the one that was perhaps meant. */
export function noSuchPath(given: string, io: Io): UsageError {
  return new UsageError(scopeWords.noSuchPath(given, nearPath(given, io)));
}

/** Whether a path is one of these or lies in one of them; a finding about a whole folder belongs to all that is in it. */
export function isNamed(path: string, named: readonly Named[]): boolean {
  return named.some((one) => path === one.path || path.startsWith(`${one.path}/`) || one.path.startsWith(`${path}/`));
}

/** The record folder that a path is or lies in. */
function folderAround(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'qe.yaml'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A path that exists and was perhaps meant: seen from a record folder nearby, or one with a name that is alike. */
function nearPath(given: string, io: Io): string | undefined {
  const shown = (path: string) => relative(io.cwd, path).replaceAll('\\', '/') || '.';
  if (!isAbsolute(given)) {
    const inFolder = discover(io.cwd)
      .map((folder) => join(folder, given))
      .find(existsSync);
    if (inFolder !== undefined) return shown(inFolder);
  }
  // the first part that does not exist is the one that was mistyped
  let known = resolve(io.cwd, given);
  const rest: string[] = [];
  while (!existsSync(dirname(known)) && dirname(known) !== known) {
    rest.unshift(basename(known));
    known = dirname(known);
  }
  const name = suggest(basename(known), namesIn(dirname(known)));
  if (name === undefined) return undefined;
  const near = join(dirname(known), name, ...rest);
  return shown(existsSync(near) ? near : join(dirname(known), name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
