import { posix } from 'node:path';
import type { TreeEntryKind } from '../model/tree.ts';

/** Links that lead from one to the next; more are a circle. */
const mostSteps = 40;

/**
 * Gives symbolic links the meaning they have on the disk: one to a file of the folder is that file, one to a folder inside holds what that
 * holds, one that leaves the folder is `outside`, one to nothing `unreadable`. `links` maps paths to targets; `files` (path to content id)
 * and `kinds` are filled in.
 */
export function followLinks(
  links: ReadonlyMap<string, string>,
  files: Map<string, string>,
  kinds: Map<string, TreeEntryKind>,
): void {
  const folders: [path: string, target: string][] = [];
  const real = new Map(kinds);
  for (const [path, target] of links) {
    const end = follow(path, target, links);
    const kind = end === undefined ? 'outside' : end === '.' ? 'directory' : (real.get(end) ?? 'unreadable');
    kinds.set(path, kind);
    const id = end === undefined ? undefined : files.get(end);
    if (kind === 'file' && id !== undefined) files.set(path, id);
    // a folder above would be walked for ever
    if (kind === 'directory' && end !== undefined && end !== '.' && !path.startsWith(`${end}/`)) folders.push([path, end]);
  }
  const entries = [...kinds];
  for (const [path, end] of folders) {
    for (const [inner, kind] of entries) {
      if (!inner.startsWith(`${end}/`)) continue;
      const seen = path + inner.slice(end.length);
      kinds.set(seen, kind);
      const id = files.get(inner);
      if (id !== undefined) files.set(seen, id);
    }
  }
}

/** The path a link leads to in the end, through other links on its way; nothing where it leaves the folder. */
function follow(path: string, target: string, links: ReadonlyMap<string, string>): string | undefined {
  let current = resolved(path, target);
  for (let step = 0; step < mostSteps && current !== undefined; step++) {
    const part = partsOf(current).find((candidate) => links.has(candidate));
    if (part === undefined) return current;
    const next = resolved(part, links.get(part) ?? '');
    current = next === undefined ? undefined : next + current.slice(part.length);
  }
  // a circle leads to nothing
  return current === undefined ? undefined : path;
}

function resolved(path: string, target: string): string | undefined {
  if (target === '' || posix.isAbsolute(target) || target.includes('\0')) return undefined;
  const joined = posix.normalize(posix.join(posix.dirname(path), target)).replace(/\/$/, '');
  return joined === '..' || joined.startsWith('../') ? undefined : joined;
}

/** „a“, „a/b“ and „a/b/c“ for „a/b/c“. */
function partsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
