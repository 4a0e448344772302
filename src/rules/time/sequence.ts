import type { Sequence } from '../../model/findings/time.ts';
import type { Assessment, Indicator, Logbook, Measure, Paper } from '../../model/records.ts';
import type { Pointer } from '../../model/source.ts';
import type { Entry } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';
import { isFarYear } from './year.ts';

/** A date at its place, and the one it is held against. */
interface Odd {
  readonly why: Sequence;
  readonly pointer: Pointer;
  readonly value: string;
  readonly other: string;
}

/** Dates of one record in an order that is hardly meant. */
export const timeSequence = defineRule({
  id: 'time-sequence',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    yield* hits(workspace.measures, measureOdds);
    yield* hits(workspace.assessments, assessmentOdds);
    yield* hits(workspace.logbook, logbookOdds);
    yield* hits(workspace.indicators, indicatorOdds);
    yield* hits(workspace.papers, paperOdds);
  },
});

function* hits<T>(entries: readonly Entry<T>[], odds: (data: T) => Odd[]) {
  for (const { file, data } of entries)
    for (const { pointer, ...values } of odds(data))
      if (!isFarYear(values.value) && !isFarYear(values.other)) yield { file, pointer, values };
}

/** Steps, progress and a reality check may come before the start: that is how a measure is prepared. Reviewed is what has begun. */
function measureOdds({ start, due, review, reviews = [] }: Measure): Odd[] {
  // a start behind the end is told as such, and may be what is wrong
  if (start === undefined || (due !== undefined && start > due)) return [];
  const dates = [
    { pointer: ['review', 'date'], date: review?.date },
    ...reviews.map(({ date }, index) => ({ pointer: ['reviews', index, 'date'], date })),
  ];
  return dates.flatMap(({ pointer, date }) =>
    date !== undefined && date < start ? [{ why: 'review-before-start', pointer, value: date, other: start }] : [],
  );
}

function assessmentOdds({ date, ratings, confirmed = {} }: Assessment): Odd[] {
  const evidence = Object.entries(ratings).flatMap(([criterion, rating]) =>
    (rating.evidence ?? []).map((item, index) => ({
      pointer: ['ratings', criterion, 'evidence', index, 'date'],
      date: item.date,
    })),
  );
  return [
    ...evidence.flatMap((item): Odd[] =>
      item.date !== undefined && item.date > date
        ? [{ why: 'evidence-after-assessment', pointer: item.pointer, value: item.date, other: date }]
        : [],
    ),
    ...Object.entries(confirmed).flatMap(([id, item]): Odd[] =>
      item.date < date
        ? [{ why: 'confirmed-before-assessment', pointer: ['confirmed', id, 'date'], value: item.date, other: date }]
        : [],
    ),
  ];
}

/** What is to be done before a meeting that is still planned may well stand with it. */
function logbookOdds({ date, status = 'held', nextSteps = [] }: Logbook): Odd[] {
  if (status !== 'held') return [];
  return nextSteps.flatMap(({ due }, index) =>
    due !== undefined && due < date
      ? [{ why: 'next-step-before-meeting', pointer: ['nextSteps', index, 'due'], value: due, other: date }]
      : [],
  );
}

/** The line to a target begins at the baseline; a target before it is never compared. */
function indicatorOdds({ baseline, targets = [] }: Indicator): Odd[] {
  const since = baseline?.date;
  if (since === undefined) return [];
  return targets.flatMap(({ date }, index) =>
    date <= since ? [{ why: 'target-before-baseline', pointer: ['targets', index, 'date'], value: date, other: since }] : [],
  );
}

function paperOdds({ date, deadline, consultations = [] }: Paper): Odd[] {
  const odds: Odd[] = [];
  const dates = consultations.map((item) => item.date);
  // a postponed paper has a new deadline
  const first = consultations
    .filter(({ result }) => result !== 'postponed')
    .map((item) => item.date)
    .sort()[0];
  const last = [...dates].sort().at(-1);
  if (deadline !== undefined && first !== undefined && deadline > first)
    odds.push({ why: 'deadline-after-committee', pointer: ['deadline'], value: deadline, other: first });
  // a paper changed between two committees may bear the later day
  if (date !== undefined && last !== undefined && date > last)
    odds.push({ why: 'paper-after-committee', pointer: ['date'], value: date, other: last });
  for (const [index, day] of dates.entries()) {
    const before = dates[index - 1];
    if (before !== undefined && day < before)
      odds.push({ why: 'committees-out-of-order', pointer: ['consultations', index, 'date'], value: day, other: before });
  }
  return odds;
}
