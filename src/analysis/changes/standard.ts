import type { Criterion, Standard } from '../../model/records.ts';
import { type Context, type Found, type KindComparison, titled } from './context.ts';
import { isSame, plainText } from './plain.ts';
import { wordParts } from './words.ts';

/** What is told of a standard in sentences of its own; its criteria are told apart. */
export const standardChanges: KindComparison = {
  keys: ['circle', 'dimension'],
  compare({ former, now }, context) {
    const [before, after] = [former.data as unknown as Standard, now.data as unknown as Standard];
    return [...moveTo('circle', before, after, context), ...moveTo('dimension', before, after, context)];
  },
};

function moveTo(into: 'circle' | 'dimension', { [into]: from }: Standard, { [into]: to }: Standard, context: Context): Found[] {
  if (from === to) return [];
  const values = {
    into,
    ...(from === undefined ? {} : { from: titled(from, context) }),
    ...(to === undefined ? {} : { to: titled(to, context) }),
  };
  return [{ code: 'moved', values, pointer: [into] }];
}

/** What is told of a criterion in sentences of its own. */
export const criterionChanges: KindComparison = {
  keys: ['text', 'evidenceRequired', 'retired'],
  compare({ former, now }, _context, rest) {
    const [before, after] = [former.data as unknown as Criterion, now.data as unknown as Criterion];
    const found: Found[] = [];
    if (plainText(before.text) !== plainText(after.text))
      found.push({ code: 'reworded', values: { parts: wordParts(before.text, after.text) }, pointer: ['text'] });
    const asked = after.evidenceRequired === true;
    if (asked !== (before.evidenceRequired === true))
      found.push({ code: 'evidence', values: { asked }, pointer: ['evidenceRequired'] });
    if (!before.retired && after.retired) {
      const { date, reason, replacedBy = [] } = after.retired;
      found.push({ code: 'retired', values: { date, reason, replacedBy }, pointer: ['retired'] });
    } else if (before.retired && !after.retired) found.push({ code: 'unretired', values: {} });
    else if (!isSame(before.retired, after.retired)) found.push(...rest(before.retired, after.retired, ['retired']));
    return found;
  },
};
