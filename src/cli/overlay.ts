import type { PlannedChange } from '../model/planned-file.ts';
import type { FileTree } from '../model/tree.ts';

/** The folder as it would be with planned changes. */
export function withChanges(tree: FileTree, changes: readonly PlannedChange[]): FileTree {
  const texts = new Map(changes.map(({ path, after }) => [path, after]));
  const kept = tree.entries.filter(({ path }) => !texts.has(path));
  const made = changes.flatMap(({ path, after }) => (after === undefined ? [] : [{ path, kind: 'file' as const }]));
  return {
    entries: [...kept, ...made].sort((a, b) => (a.path < b.path ? -1 : 1)),
    read(path) {
      const text = texts.get(path);
      return text === undefined ? tree.read(path) : new TextEncoder().encode(text);
    },
  };
}
