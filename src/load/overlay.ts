import type { FileTree } from '../model/tree.ts';

/** A tree in which some files have other texts: changes that are not written yet. A text begins with its byte order mark, if the file has one. */
export function withTexts(tree: FileTree, texts: ReadonlyMap<string, string>): FileTree {
  return {
    entries: tree.entries,
    read(path) {
      const text = texts.get(path);
      return text === undefined ? tree.read(path) : new TextEncoder().encode(text);
    },
  };
}
