import type { Measure } from '../../model/records.ts';
import { pick } from '../pick.ts';
import type { CompareRest, Found } from './context.ts';
import { pairedByText } from './pairs.ts';
import { plainText } from './plain.ts';
import { wordParts } from './words.ts';

type Steps = Measure['steps'];
type Step = NonNullable<Steps>[number];

/** Steps by their wording: done, moved, reworded, new, no longer planned. */
export function stepChanges(former: Steps, now: Steps, rest: CompareRest): Found[] {
  const pairs = pairedByText(former, now, ({ text }) => text);
  return [
    ...pairs.both.flatMap(({ former: before, now: after, index }) => stepChange(before, after, index, rest)),
    ...pairs.added.map(
      ({ now: step, index }): Found => ({
        code: 'step-new',
        values: pick(step, ['text', 'due', 'done']),
        pointer: ['steps', index],
      }),
    ),
    ...pairs.removed.map(({ former: { text } }): Found => ({ code: 'step-dropped', values: { text }, pointer: ['steps'] })),
  ];
}

function stepChange(former: Step, now: Step, index: number, rest: CompareRest): Found[] {
  const { text } = now;
  const pointer = ['steps', index];
  const found: Found[] = [];
  if (plainText(former.text) !== plainText(text))
    found.push({ code: 'step-reworded', values: { parts: wordParts(former.text, text) }, pointer });
  if (former.done === undefined && now.done !== undefined)
    found.push({ code: 'step-done', values: { text, done: now.done }, pointer });
  else if (former.done !== undefined && now.done === undefined) found.push({ code: 'step-reopened', values: { text }, pointer });
  else found.push(...rest(former.done, now.done, [...pointer, 'done'], text));
  if (former.due !== now.due) {
    const days = { ...(former.due === undefined ? {} : { from: former.due }), ...(now.due === undefined ? {} : { to: now.due }) };
    found.push({ code: 'step-moved', values: { text, ...days }, pointer });
  }
  return found;
}
