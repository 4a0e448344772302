import { diffWords } from 'diff';

/** A piece of two wordings: in both, only in the earlier, or only in the later. */
export interface WordChange {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** More differences are no correction but another text, and would take long to find. */
const mostChanges = 1_000;

/** With less in common (share of the longer text), pieces of both in turns would only confuse. */
const leastCommon = 0.4;

/** What changed between two wordings, word by word. Two texts that have little in common are shown one after the other. */
export function wordDiff(before: string, after: string): WordChange[] {
  const parts = diffWords(before, after, { maxEditLength: mostChanges });
  const common = (parts ?? []).reduce((sum, { value, added, removed }) => sum + (added || removed ? 0 : value.length), 0);
  if (parts && common >= leastCommon * Math.max(before.length, after.length))
    return parts.map(({ value, added, removed }) => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text: value }));
  const whole = [
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ] as const;
  return whole.filter(({ text }) => text !== '');
}
