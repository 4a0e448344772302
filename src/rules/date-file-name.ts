import { defineRule } from './rule.ts';

const kinds = new Set(['assessment', 'priority', 'logbook']);

/** Anything else is a finding of its own, and no reason to rename the file. */
const isDay = (date: unknown): date is string => typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date);

/** Dated records begin their file name with the date, so a folder lists them in their order. */
export const dateFileName = defineRule({
  id: 'date-file-name',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const file of workspace.files) {
      const { date } = file.data as { date?: unknown };
      const fileName = file.path.slice(file.path.lastIndexOf('/') + 1);
      if (kinds.has(file.kind) && isDay(date) && !fileName.startsWith(`${date}-`))
        yield { file, pointer: ['date'], values: { date, fileName } };
    }
  },
});
