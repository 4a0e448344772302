import { defineRule } from './rule.ts';

/** Circles and dimensions of two catalogues may share ids: a standard names its catalogue. */
const shared = new Set(['circle', 'dimension']);

/** Ids are unique in the whole folder, ignoring case: Windows and many people do not tell them apart. */
export const idDuplicate = defineRule({
  id: 'id-duplicate',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const definitions of workspace.definitions.values()) {
      const [first, ...others] = definitions.filter(({ named }) => !shared.has(named));
      if (!first) continue;
      const other = {
        path: first.file.path,
        line: first.file.locate(first.pointer).line,
        isFileName: first.pointer.length === 0,
      };
      for (const { id, file, pointer } of others)
        yield { file, pointer, values: { id, other, isFileName: pointer.length === 0 } };
    }
  },
});
