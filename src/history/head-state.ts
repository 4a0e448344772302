import { createHash } from 'node:crypto';
import type { FileTree } from '../model/tree.ts';
import type { KeptTree } from './listed-tree.ts';
import type { Repository } from './repository.ts';

/** The last commit and its day, yyyy-mm-dd, as its committer's clock had it. Throws GitError `failed` before the first. */
export function lastCommit({ git }: Repository): { readonly commit: string; readonly day: string } {
  const [commit = '', moment = ''] = git(['log', '-1', '--format=%H %cI', 'HEAD', '--']).out.toString('latin1').trim().split(' ');
  return { commit, day: moment.slice(0, 10) };
}

/** Whether a path is compared: `own` also where git does not know it yet, `shown` where it does. */
export interface Compared {
  own(path: string): boolean;
  shown(path: string): boolean;
}

/**
 * Whether a folder on the disk holds what git keeps, by contents: `git status` may run filters that a configuration names. git may keep
 * other line ends than the disk.
 */
export function isSame(kept: KeptTree, onDisk: FileTree, { own, shown }: Compared): boolean {
  const files = ({ entries }: FileTree) => entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const there = new Set(files(onDisk));
  if (files(kept).some((path) => (own(path) || shown(path)) && !there.has(path))) return false;
  return [...there].every((path) => {
    const id = kept.contentId(path);
    if (id === undefined) return !own(path);
    return !(own(path) || shown(path)) || hasId(onDisk.read(path), id);
  });
}

function hasId(bytes: Uint8Array, id: string): boolean {
  if (blobId(bytes, id.length) === id) return true;
  const even = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return blobId(Buffer.from(even, 'latin1'), id.length) === id;
}

/** What git calls a content: 40 hex digits, or 64 in repositories with SHA-256. */
function blobId(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
