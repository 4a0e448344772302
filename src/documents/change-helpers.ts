import { changedKinds, changeItems, changeLine } from '../messages/changes/sayings.ts';
import type { ChangedRecord } from '../model/changes.ts';

/** Words for the report of changes: `{{wording (changeLine this)}}`, `{{#each (changeItems this)}}{{wording this}}{{/each}}`. */
export function changeHelpers(rating: (id: string) => string) {
  return {
    changeLine: (record: ChangedRecord) => changeLine(record, rating),
    changeItems: (record: ChangedRecord) => changeItems(record, rating),
    changedKind: (kind: keyof typeof changedKinds) => changedKinds[kind] ?? kind,
  };
}
