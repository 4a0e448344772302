import { fold, nearest } from '../../model/suggest.ts';
import { defineRule } from '../rule.ts';

/** What was used was possible. */
export const uptakeCapacity = defineRule({
  id: 'uptake-capacity',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, data } of workspace.measures)
      for (const [index, { count, capacity }] of (data.uptake ?? []).entries())
        if (capacity !== undefined && count > capacity)
          yield { file, pointer: ['uptake', index, 'count'], values: { count, capacity } };
  },
});

/** A measure may count several things; two that differ by a letter or two are one, and reports would show them apart. */
export const uptakeUnit = defineRule({
  id: 'uptake-unit',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, data } of workspace.measures) {
      const known: { unit: string; index: number }[] = [];
      for (const [index, { unit }] of (data.uptake ?? []).entries()) {
        if (unit === undefined || known.some((other) => other.unit === unit)) continue;
        const other = likeliest(unit, known);
        known.push({ unit, index });
        if (!other) continue;
        const line = file.locate(['uptake', other.index, 'unit']).line;
        yield { file, pointer: ['uptake', index, 'unit'], values: { unit, other: { value: other.unit, line } } };
      }
    }
  },
});

/** The unit that is the same but for a slip, or for singular and plural. */
function likeliest<T extends { unit: string }>(unit: string, known: readonly T[]): T | undefined {
  const long = known.filter((other) => fold(other.unit).length > 4);
  const same = known.find((other) => fold(other.unit) === fold(unit));
  return (
    same ??
    nearest(
      unit,
      long.map((other) => [other.unit, other] as const),
      1,
    )
  );
}
