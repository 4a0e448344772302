import type { Measure, MeasureStatus } from '../../model/records.ts';
import { newestProgress } from '../measures.ts';
import { pick } from '../pick.ts';
import { type Context, type Found, type KindComparison, titled } from './context.ts';
import { paired, restOf } from './pairs.ts';
import { isSame } from './plain.ts';
import { resourceChanges } from './resources.ts';
import { stepChanges } from './steps.ts';
import { wording } from './words.ts';

type Progress = NonNullable<Measure['progress']>[number];

/** What is told of a measure in sentences of its own. */
export const measureChanges: KindComparison = {
  keys: ['status', 'statusReason', 'progress', 'due', 'responsible', 'resources', 'steps', 'reviews', 'uptake', 'replacedBy'],
  compare(pair, context, rest) {
    const [former, now] = [pair.former.data as unknown as Measure, pair.now.data as unknown as Measure];
    const reviews = paired(former.reviews, now.reviews, ({ date }) => date);
    const uptake = paired(former.uptake, now.uptake, ({ period }) => period);
    return [
      ...courseChanges(former, now, context, rest),
      ...dayChange('due', former.due, now.due),
      ...responsibleChange(former, now, context),
      ...resourceChanges(former.resources, now.resources, rest),
      ...stepChanges(former.steps, now.steps, rest),
      ...reviews.added.map(
        ({ now: review, index }): Found => ({
          code: 'reviewed',
          values: {
            date: review.date,
            result: wording(review.result),
            ...(review.adjustment === undefined ? {} : { adjustment: wording(review.adjustment) }),
          },
          pointer: ['reviews', index],
        }),
      ),
      ...restOf(reviews, ['reviews'], rest),
      ...uptake.added.map(
        ({ now: use, index }): Found => ({
          code: 'uptake',
          values: pick(use, ['period', 'count', 'unit', 'capacity']),
          pointer: ['uptake', index],
        }),
      ),
      ...restOf(uptake, ['uptake'], rest),
    ];
  },
};

/** A day that was set, moved or taken away. */
export function dayChange(code: 'due' | 'deadline', from: string | undefined, to: string | undefined): Found[] {
  if (from === to) return [];
  return [{ code, values: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, pointer: [code] }];
}

const statusOf = ({ progress = [], status }: Measure, day: string): { status: MeasureStatus; entry?: Progress } => {
  const entry = newestProgress(progress.filter(({ date }) => date <= day));
  return entry ? { status: entry.status, entry } : { status };
};

/** The status as of each day, why it is another one, and what else the course tells. */
function courseChanges(former: Measure, now: Measure, context: Context, rest: Parameters<KindComparison['compare']>[2]): Found[] {
  const before = statusOf(former, context.former.asOf);
  const after = statusOf(now, context.now.asOf);
  const isOther = before.status !== after.status;
  const progress = paired(former.progress, now.progress, ({ date, status }) => `${date} ${status}`);
  // it may have stood there before, for a day that has come only now
  const why = isOther ? after.entry : undefined;
  const newReason = isSame(former.statusReason, now.statusReason) ? undefined : now.statusReason;
  const reason = why?.note ?? (isOther ? newReason : undefined);
  const usesReason = isOther && why?.note === undefined && newReason !== undefined;
  const successor = isSame(former.replacedBy, now.replacedBy) ? undefined : now.replacedBy;
  const usesSuccessor = isOther && after.status === 'replaced' && successor !== undefined;
  return [
    ...(isOther
      ? [
          {
            code: 'status',
            values: {
              from: before.status,
              to: after.status,
              ...(why && { date: why.date }),
              ...(reason === undefined ? {} : { reason }),
              ...(usesSuccessor && { replacedBy: titled(successor, context) }),
            },
            pointer: why ? ['progress', (now.progress ?? []).indexOf(why)] : ['status'],
          } satisfies Found,
        ]
      : rest(former.status, now.status, ['status'])),
    ...(usesReason ? [] : rest(former.statusReason, now.statusReason, ['statusReason'])),
    ...(usesSuccessor ? [] : rest(former.replacedBy, now.replacedBy, ['replacedBy'])),
    ...progress.added
      .filter(({ now: entry }) => entry !== why)
      .map(
        ({ now: entry, index }): Found => ({
          code: 'progress',
          values: pick(entry, ['date', 'status', 'note']),
          pointer: ['progress', index],
        }),
      ),
    ...restOf(progress, ['progress'], rest),
  ];
}

function responsibleChange({ responsible: from }: Measure, { responsible: to }: Measure, context: Context): Found[] {
  if (from === to) return [];
  const values = {
    ...(from === undefined ? {} : { from: titled(from, context) }),
    ...(to === undefined ? {} : { to: titled(to, context) }),
  };
  return [{ code: 'responsible', values, pointer: ['responsible'] }];
}
