import type { FileTree, TreeEntryKind } from '../../src/model/tree.ts';

/** What lies at a path: text, bytes, or something that is no file. */
export type Content = string | Uint8Array | { readonly kind: Exclude<TreeEntryKind, 'file'> };

/** A folder that exists only in the test. */
export function memoryTree(files: Readonly<Record<string, Content>>): FileTree {
  const kindOf = (content: Content): TreeEntryKind =>
    typeof content === 'string' || content instanceof Uint8Array ? 'file' : content.kind;
  return {
    entries: Object.entries(files)
      .map(([path, content]) => ({ path, kind: kindOf(content) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    read(path) {
      const content = files[path];
      if (typeof content === 'string') return new TextEncoder().encode(content);
      if (content instanceof Uint8Array) return content;
      throw new Error(`not a file: ${path}`);
    },
  };
}
