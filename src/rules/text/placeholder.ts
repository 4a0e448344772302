import { defineRule } from '../rule.ts';
import { nothingElse, placeholders } from './placeholder-patterns.ts';
import { prosesOf } from './prose.ts';

/** Nothing is left in a text that somebody meant to fill in. Code and comments are no part of it. */
export const textPlaceholder = defineRule({
  id: 'text-placeholder',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const prose of prosesOf(workspace)) {
      const { file, text } = prose;
      if (nothingElse.test(text)) {
        const start = text.search(/\S/);
        yield { file, position: prose.positionOf(start), values: { shown: text.trim() } };
      } else if (mayHaveAny.test(text) && placeholders.some((pattern) => text.search(pattern) >= 0))
        for (const { start, shown } of placeholdersIn(prose.wording))
          yield { file, position: prose.positionOf(start), values: { shown } };
    }
  },
});

/** A cheap look. */
const mayHaveAny = /TODO|FIXME|TBD|xx|lorem|TT\.MM|\?{3}|\[(?![ x]?\])|</i;

/** All of a text in its order; where two patterns see the same piece, the earlier one counts. */
export function placeholdersIn(wording: string): { start: number; shown: string }[] {
  const taken = new Uint8Array(wording.length);
  const found: { start: number; shown: string }[] = [];
  for (const pattern of placeholders) {
    for (const { index: start, 0: shown } of wording.matchAll(pattern)) {
      if (taken.subarray(start, start + shown.length).includes(1)) continue;
      taken.fill(1, start, start + shown.length);
      found.push({ start, shown });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
