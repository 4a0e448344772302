import { defineRule } from '../rule.ts';
import { missingFields } from './missing.ts';

/** What somebody else would need to measure again: what exactly is counted, where the values come from, who gets them. */
export const indicatorIncomplete = defineRule({
  id: 'indicator-incomplete',
  defaultSeverity: 'info',
  *check({ workspace }) {
    for (const { data, file } of workspace.indicators) {
      const fields = missingFields(workspace, file, [], {
        // a share is defined by what is above and below the line
        definition: data.definition !== undefined || (data.numerator !== undefined && data.denominator !== undefined),
        source: data.source !== undefined || data.method !== undefined,
        responsible: data.responsible !== undefined,
      });
      if (fields.length > 0) yield { file, pointer: ['title'], values: { title: data.title, fields } };
    }
  },
});
