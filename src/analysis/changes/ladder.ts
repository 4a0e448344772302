import type { Ladder } from '../../model/workspace.ts';
import type { CompareRest, Found, KindComparison } from './context.ts';
import { paired, restOf } from './pairs.ts';
import { isEmpty, plainText } from './plain.ts';
import { wordParts } from './words.ts';

type Rung = Ladder['steps'][number];

/** What is told of a ladder in sentences of its own. */
export const ladderChanges: KindComparison = {
  keys: ['steps', 'updated'],
  compare(pair, _context, rest) {
    const [former, now] = [pair.former.data as unknown as Ladder, pair.now.data as unknown as Ladder];
    const updates = paired(former.updated, now.updated, ({ date, reason }) => `${date} ${plainText(reason)}`);
    const newest = updates.added.reduce<string | undefined>(
      (best, { now: one }) => (best && best > one.date ? best : one.date),
      undefined,
    );
    const reason = updates.added.find(({ now: one }) => one.date === newest)?.now.reason;
    const steps = paired(former.steps, now.steps, ({ step }) => String(step));
    const reworded = steps.both.flatMap((one) => rungChanges(one.former, one.now, one.index, reason));
    const isSaid = reworded.length > 0;
    const both = steps.both.map((one) => ({ ...one, former: { ...one.former, ...rewordedOf(one.former, one.now) } }));
    return [
      ...reworded,
      ...allSteps({ ...steps, both }, rest),
      ...updates.added
        .filter(({ now: one }) => !isSaid || one.date !== newest)
        .map(
          ({ now: one, index }): Found => ({
            code: 'updated',
            values: { date: one.date, reason: one.reason },
            pointer: ['updated', index],
          }),
        ),
      ...restOf(updates, ['updated'], rest),
    ];
  },
};

/** What is new on the ladder is told by its fields as well. */
function allSteps({ both, added, removed }: ReturnType<typeof paired<Rung>>, rest: CompareRest): Found[] {
  const stayed = both.map(({ former }) => former);
  const now = [...both.map((one) => one.now), ...added.map((one) => one.now)];
  return rest([...stayed, ...removed.map(({ former }) => former)], now, ['steps']);
}

function rungChanges(former: Rung, now: Rung, index: number, reason: string | undefined): Found[] {
  return (['goal', 'sign'] as const).flatMap((of): Found[] => {
    if (!isReworded(former, now, of)) return [];
    const parts = wordParts(former[of] ?? '', now[of] ?? '');
    const why = reason === undefined ? {} : { reason };
    return [{ code: 'rung', values: { step: now.step, of, parts, ...why }, pointer: ['steps', index, of] }];
  });
}

const isReworded = (former: Rung, now: Rung, of: 'goal' | 'sign'): boolean =>
  !isEmpty(former[of]) && !isEmpty(now[of]) && plainText(former[of] ?? '') !== plainText(now[of] ?? '');

/** The wordings that are told as reworded, as they are now. */
function rewordedOf(former: Rung, now: Rung): Partial<Rung> {
  const keys = (['goal', 'sign'] as const).filter((of) => isReworded(former, now, of));
  return Object.fromEntries(keys.map((of) => [of, now[of]]));
}
