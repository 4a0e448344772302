import { defineRule } from './rule.ts';

const lists = [
  ['minimum', 'm'],
  ['vision', 'v'],
  ['goals', 'g'],
] as const;

/** A criterion's id is its standard's with `.m`, `.v` or `.g` and a number, so an assessment reads without looking up. */
export const criterionId = defineRule({
  id: 'criterion-id',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const { id, data, file } of workspace.standards) {
      for (const [list, letter] of lists) {
        for (const [index, criterion] of (data[list] ?? []).entries()) {
          const expected = `${id}.${letter}`;
          if (!criterion.id.startsWith(expected) || !/^\d+$/.test(criterion.id.slice(expected.length)))
            yield { file, pointer: [list, index, 'id'], values: { id: criterion.id, expected } };
        }
      }
    }
  },
});
