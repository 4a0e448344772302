import { defineRule } from '../rule.ts';

/** Who was not there wants to know why something has to wait for good. */
export const priorityReasonMissing = defineRule({
  id: 'priority-reason-missing',
  defaultSeverity: 'info',
  *check({ workspace }) {
    for (const { data, file } of workspace.priorities) {
      for (const [index, { ref, decision, reason }] of data.items.entries()) {
        if (decision !== 'not-now' || reason !== undefined) continue;
        const field = workspace.fieldAt(file, ['items', index, 'reason']);
        yield { file, pointer: ['items', index, 'decision'], values: { ref, field } };
      }
    }
  },
});
