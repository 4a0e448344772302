import type { ChangeValues, MovedRating } from '../../model/changes.ts';
import type { Assessment } from '../../model/records.ts';
import { currentRating, stepIndex } from '../ratings.ts';
import { type Context, type Found, type KindComparison, titled } from './context.ts';
import type { Subject } from './subjects.ts';

/** What is told of an assessment that was changed afterwards. */
export const assessmentChanges: KindComparison = {
  keys: ['ratings'],
  compare(pair, _context, rest) {
    const [former, now] = [pair.former.data as unknown as Assessment, pair.now.data as unknown as Assessment];
    const criteria = [...new Set([...Object.keys(former.ratings), ...Object.keys(now.ratings)])].sort();
    return criteria.flatMap((criterion): Found[] => {
      const { rating: from, ...before } = former.ratings[criterion] ?? {};
      const { rating: to, ...after } = now.ratings[criterion] ?? {};
      const pointer = ['ratings', criterion];
      const inner = rest(before, after, pointer);
      if (from === to) return inner;
      const values = { criterion, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      return [{ code: 'rating', values, pointer: [...pointer, 'rating'] }, ...inner];
    });
  },
};

/** What a new assessment says: how many criteria, and of an agreed one what rose and fell since the agreed one before it. */
export function assessed(subject: Subject, context: Context): ChangeValues['assessed'] {
  const { date, perspective, agreed, ratings } = subject.data as unknown as Assessment;
  const isAgreed = agreed === true && perspective === undefined;
  const moved = isAgreed ? Object.keys(ratings).flatMap((criterion) => movedRating(criterion, subject, context)) : [];
  const step = (rating: string) => stepIndex(context.now.workspace.settings, rating) ?? 0;
  return {
    agreed: isAgreed,
    ...(perspective === undefined ? {} : { perspective: titled(perspective, context) }),
    date,
    criteria: Object.keys(ratings).length,
    rose: moved.filter(({ from, to }) => step(to) > step(from)),
    fell: moved.filter(({ from, to }) => step(to) < step(from)),
  };
}

/** Where the agreed rating before this one was another step; nothing where that one is not for this audience. */
function movedRating(criterion: string, { id, data }: Subject, { now: { workspace, whole } }: Context): MovedRating[] {
  const { date, ratings } = data as unknown as Assessment;
  const earlier = whole.assessments.filter((entry) => entry.data.date < date);
  const before = currentRating({ ...whole, assessments: earlier }, criterion);
  const to = ratings[criterion]?.rating;
  const isShown = before && workspace.assessments.some((entry) => entry.id === before.assessment && entry.id !== id);
  if (!isShown || to === undefined || before.rating === to) return [];
  const isStep = (rating: string) => stepIndex(workspace.settings, rating) !== undefined;
  return isStep(before.rating) && isStep(to) ? [{ id: criterion, from: before.rating, to }] : [];
}
