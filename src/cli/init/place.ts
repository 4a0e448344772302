import { existsSync, lstatSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { slug as slugOf } from '../../edit/slug.ts';
import { below, enclosing } from '../../load/discover.ts';
import { cliWords } from '../../messages/cli.ts';
import { initWords } from '../../messages/commands/init.ts';
import { shownFolder } from '../folders.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** Where a record folder lies. */
export interface Place {
  /** The record folder, absolute. */
  readonly folder: string;
  /** The folder from which git and the pipeline work: the repository's, else the record folder itself. */
  readonly root: string;
  readonly hasRepository: boolean;
  /** The record folder as seen from `root`, with `/`; empty where they are the same. */
  readonly sub: string;
  /** The same in letters that jobs and files can be named with. */
  readonly slug: string;
}

/** Looks around a folder that may not be there yet. Nothing asks git: a `.git` upwards is enough to know. */
export function placeOf(folder: string): Place {
  let root: string | undefined = folder;
  while (root !== undefined && !existsSync(join(root, '.git'))) root = dirname(root) === root ? undefined : dirname(root);
  const sub = root === undefined ? '' : relative(root, folder).replaceAll('\\', '/');
  const slug = slugOf(sub, 60) || 'qe';
  return { folder, root: root ?? folder, hasRepository: root !== undefined, sub, slug };
}

/** The folder that shall become a record folder. Throws UsageError where there is one already, in it or around it. */
export function newPlace(target: string, io: Io): Place {
  const folder = resolve(io.cwd, target);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) throw new UsageError(cliWords.notAFolder(target));
  if (existsSync(join(folder, 'qe.yaml'))) throw new UsageError(initWords.isRecordFolder(target));
  const outer = enclosing(folder);
  if (outer !== undefined) throw new UsageError(initWords.insideRecordFolder(target, shownFolder(outer, io)));
  const [inner] = below(folder);
  if (inner !== undefined) throw new UsageError(initWords.aroundRecordFolder(target, shownFolder(inner, io)));
  const place = placeOf(folder);
  // a workflow would take the one for an expression, a comment of the hook would end at the other
  if (/\$\{\{|\p{Cc}/u.test(place.sub)) throw new UsageError(initWords.strangeFolder(basename(folder)));
  return place;
}

/** What stands in the way of writing a file: itself, or something above it that is no folder, also a link that leads elsewhere. */
export function inTheWay(place: Place, path: string): string | undefined {
  const parts = relative(place.root, join(place.folder, path)).split(/[\\/]/);
  let at = place.root;
  for (const [index, part] of parts.entries()) {
    at = join(at, part);
    const state = lstatSync(at, { throwIfNoEntry: false });
    if (!state) return undefined;
    const isLast = index === parts.length - 1;
    if (isLast || !state.isDirectory()) return at;
  }
  return undefined;
}
