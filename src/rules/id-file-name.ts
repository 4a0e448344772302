import { isId } from '../model/ids.ts';
import { defineRule } from './rule.ts';

const kinds = new Set(['standard', 'measure', 'indicator', 'paper', 'catalogue']);

/** A record with an id is in a file of that name: who knows the id finds the file. */
export const idFileName = defineRule({
  id: 'id-file-name',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const file of workspace.files) {
      const { id } = file.data as { id?: unknown };
      const fileName = file.path.slice(file.path.lastIndexOf('/') + 1);
      // what is no id at all has to become one first
      if (kinds.has(file.kind) && typeof id === 'string' && isId(id) && `${id}.yaml` !== fileName)
        yield { file, pointer: ['id'], values: { id, fileName } };
    }
  },
});
