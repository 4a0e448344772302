import { idsByKind, isId, isObscured } from '../model/ids.ts';
import { suggest } from '../model/suggest.ts';
import { defineRule } from './rule.ts';

/** Every id that a record names exists and is of a kind that fits the place. */
export const referenceUnknown = defineRule({
  id: 'reference-unknown',
  defaultSeverity: 'error',
  *check({ workspace }) {
    const idsOf = idsByKind(workspace.definitions);
    for (const { to, allowed, file, pointer, isKey } of workspace.references) {
      const found = workspace.definitions.get(to.toLowerCase()) ?? [];
      if (found.some(({ id, named }) => id === to && allowed.includes(named))) continue;
      // in a catalogue that qe.yaml does not name: told as such
      if (workspace.unnamed.some(({ id, named }) => id === to && allowed.includes(named))) continue;
      if (isObscured(workspace.obscured, to, allowed)) continue;
      // what is no id at all is told where the schema is checked
      if (!isId(to)) continue;
      const other = found.find(({ id, named }) => id === to && !allowed.includes(named))?.named;
      const suggestion = suggest(
        to,
        allowed.flatMap((named) => idsOf.get(named) ?? []),
      );
      const field = workspace.fieldAt(file, isKey ? pointer.slice(0, -1) : pointer);
      yield {
        file,
        pointer,
        ...(isKey ? { part: 'key' as const } : {}),
        values: { field, id: to, allowed, ...(other ? { other } : suggestion === undefined ? {} : { suggestion }) },
      };
    }
  },
});
