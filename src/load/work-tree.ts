import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type FileTree, isLeftOut, type TreeEntry } from '../model/tree.ts';

/** The folder as it lies on the disk. Hidden files and what belongs to tools are left out; links are followed inside the folder only. */
export function workTree(root: string): FileTree {
  const real = realpathSync(root);
  const entries: TreeEntry[] = [];
  const visit = (folder: string, inside: ReadonlySet<string>): void => {
    for (const name of list(join(root, folder))) {
      if (isLeftOut(name)) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      const kind = classify(join(root, path), real);
      entries.push({ path, kind });
      if (kind !== 'directory') continue;
      const target = targetOf(join(root, path));
      // a link to a folder above would be walked for ever
      if (target !== undefined && !inside.has(target)) visit(path, new Set([...inside, target]));
    }
  };
  visit('', new Set([real]));
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = new Set(entries.filter((entry) => entry.kind === 'file').map((entry) => entry.path));
  return {
    entries,
    read(path) {
      if (!files.has(path)) throw new Error(`not a file of the folder: ${path}`);
      return readFileSync(join(root, path));
    },
  };
}

/** Nothing where the folder has just been removed. */
function targetOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function classify(path: string, root: string): TreeEntry['kind'] {
  try {
    if (lstatSync(path).isSymbolicLink()) {
      const target = realpathSync(path);
      if (target !== root && !target.startsWith(root + sep)) return 'outside';
    }
    const state = statSync(path);
    if (state.isDirectory()) {
      readdirSync(path);
      return 'directory';
    }
    return state.isFile() ? 'file' : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
