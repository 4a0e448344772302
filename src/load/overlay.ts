import type { FileTree } from '../model/tree.ts';

/**
 * A tree in which some files have other texts, are new or (`undefined`) gone: changes that are not written yet. A text begins with its byte
 * order mark, if the file has one.
 */
export function withTexts(tree: FileTree, texts: ReadonlyMap<string, string | undefined>): FileTree {
  return {
    // texts may still come
    get entries() {
      const kept = tree.entries.filter(({ path }) => !texts.has(path));
      const own = [...texts].flatMap(([path, text]) => (text === undefined ? [] : [{ path, kind: 'file' as const }]));
      return [...kept, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read(path) {
      const text = texts.get(path);
      return text === undefined ? tree.read(path) : new TextEncoder().encode(text);
    },
  };
}
