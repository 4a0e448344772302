import { defineRule } from './rule.ts';

/** There is one agreed assessment a day: of two, none could be called the current one. */
export const agreedTwice = defineRule({
  id: 'agreed-twice',
  defaultSeverity: 'error',
  *check({ workspace }) {
    const firstOfDay = new Map<string, string>();
    for (const { data, file } of workspace.assessments) {
      if (!data.agreed) continue;
      const other = firstOfDay.get(data.date);
      if (other === undefined) firstOfDay.set(data.date, file.path);
      else yield { file, pointer: ['date'], values: { date: data.date, other } };
    }
  },
});

/** An assessment is either a group's view or agreed. */
export const agreedPerspective = defineRule({
  id: 'agreed-perspective',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const { data, file } of workspace.assessments) {
      if (data.agreed && data.perspective !== undefined) yield { file, pointer: ['perspective'], part: 'key', values: {} };
    }
  },
});
