/**
 * What a path in a folder is; `outside` is a symbolic link that leaves the folder, `unreadable` what cannot be opened, `conflict` a file
 * of which git's index holds several versions since a merge is not finished.
 */
export type TreeEntryKind = 'file' | 'directory' | 'outside' | 'unreadable' | 'conflict';

/** One path of a folder, relative to its root, with `/` between the parts. */
export interface TreeEntry {
  readonly path: string;
  readonly kind: TreeEntryKind;
}

/** A folder as `load` sees it: the work tree, a git revision, the index or an editor's buffers. */
export interface FileTree {
  /** All paths below the root, sorted by code unit, without those that version control or package managers own. */
  readonly entries: readonly TreeEntry[];
  /** The bytes of a file of `entries`. Throws when the file cannot be read any more. */
  read(path: string): Uint8Array;
}

/** Folders that belong to tools, not to the municipality. */
const ofTools: ReadonlySet<string> = new Set(['node_modules', 'out']);

/** Whether a file or folder of this name is no part of any tree: hidden, or made by tools. */
export const isLeftOut = (name: string): boolean => name.startsWith('.') || ofTools.has(name);
