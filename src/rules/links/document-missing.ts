import { joinPath } from '../../model/link-target.ts';
import { defineRule } from '../rule.ts';
import { isUnread, nearPath } from './near-path.ts';

/** A file that a record names is in the folder: documents, evidence, attachments, the logo, and whatever else the schema calls a path. */
export const documentMissing = defineRule({
  id: 'document-missing',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { path, file, pointer } of workspace.filePlaces) {
      // what has the form of no path is told where the schema is checked
      if (/^[a-z][a-z\d+.-]*:|^\/|\\/i.test(path)) continue;
      const target = joinPath('', path);
      if (target !== undefined && (workspace.present.has(target) || isUnread(target))) continue;
      const suggestion = nearPath(workspace, '', path);
      yield {
        file,
        pointer,
        values: {
          field: workspace.fieldAt(file, pointer),
          path,
          ...(target === undefined ? { isOutside: true as const } : {}),
          ...(suggestion === undefined ? {} : { suggestion }),
        },
      };
    }
  },
});
