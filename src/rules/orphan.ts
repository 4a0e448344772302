import { defineRule } from './rule.ts';

/**
 * Indicators that no report would show in a context: nothing names them, and they name no ladder. Quiet as long as there is no
 * ladder, about indicators that only tell the context, and about all other records: groups, areas, documents and offers are of use without
 * being named.
 */
export const orphan = defineRule({
  id: 'orphan',
  defaultSeverity: 'info',
  *check({ workspace }) {
    const { indicators, ladders, references, files } = workspace;
    if (ladders.length === 0) return;
    const named = new Set(references.map(({ to }) => to));
    for (const { id, data, file } of indicators) {
      if (named.has(id) || data.ladder !== undefined || data.direction === 'context') continue;
      const fileName = file.path.slice(file.path.lastIndexOf('/'));
      if (files.some(({ body }) => body?.text.includes(fileName))) continue;
      yield { file, pointer: ['id'], values: { id } };
    }
  },
});
