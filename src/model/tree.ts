/** What a path in a folder is; `outside` is a symbolic link that leaves the folder, `unreadable` what the system refuses to open. */
export type TreeEntryKind = 'file' | 'directory' | 'outside' | 'unreadable';

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
