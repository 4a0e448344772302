import type { Assessment } from '../../model/records.ts';
import type { Rating } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';

const besideScale: ReadonlySet<string> = new Set(['cannot-say', 'not-applicable']);

/** The answers of a distribution: all of them, and those that are a step of the scale. */
function sumsOf({ counts }: Rating): { all: number; rated: number } | undefined {
  if (!counts) return undefined;
  const entries = Object.entries(counts);
  const sum = (list: typeof entries) => list.reduce((total, [, count]) => total + count, 0);
  return { all: sum(entries), rated: sum(entries.filter(([step]) => !besideScale.has(step))) };
}

interface Excess {
  readonly criterion: string;
  readonly sum: number;
  readonly respondents: number;
}

/** From this many criteria on it is rather the number of people that is mistyped than each distribution. */
const several = 3;

/** Each person has one answer. Fewer answers than people are fine where people did not answer. */
export const countsOverRespondents = defineRule({
  id: 'counts-over-respondents',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const { file, data } of workspace.assessments) {
      const { own, shared, distributions } = excessesOf(data);
      for (const { criterion, sum, respondents } of own)
        yield { file, pointer: ['ratings', criterion, 'counts'], values: { sum, respondents } };
      const respondents = data.respondents ?? 0;
      if (shared.length >= several && shared.length * 2 > distributions) {
        const sum = shared.reduce((most, excess) => Math.max(most, excess.sum), 0);
        yield { file, pointer: ['respondents'], values: { sum, respondents, all: shared.length } };
        continue;
      }
      for (const { criterion, sum } of shared)
        yield { file, pointer: ['ratings', criterion, 'counts'], values: { sum, respondents } };
    }
  },
});

/**
 * Distributions with too many answers, for the people of their own criterion and for those of the whole. Whether who cannot say has
 * rated is left open by the schema, so a criterion's own number is only held against the steps.
 */
function excessesOf({ respondents, ratings }: Assessment): { own: Excess[]; shared: Excess[]; distributions: number } {
  const own: Excess[] = [];
  const shared: Excess[] = [];
  let distributions = 0;
  for (const [criterion, rating] of Object.entries(ratings)) {
    const sums = sumsOf(rating);
    if (!sums) continue;
    distributions++;
    if (rating.respondents !== undefined && sums.rated > rating.respondents)
      own.push({ criterion, sum: sums.rated, respondents: rating.respondents });
    else if (respondents !== undefined && sums.all > respondents) shared.push({ criterion, sum: sums.all, respondents });
  }
  return { own, shared, distributions };
}

/** The people of one criterion are those who rated it: each of them stands in the distribution. */
export const countsUnderRespondents = defineRule({
  id: 'counts-under-respondents',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, data } of workspace.assessments) {
      for (const [criterion, rating] of Object.entries(data.ratings)) {
        const sums = sumsOf(rating);
        const { respondents } = rating;
        if (sums && respondents !== undefined && sums.all < respondents)
          yield { file, pointer: ['ratings', criterion, 'counts'], values: { sum: sums.all, respondents } };
      }
    }
  },
});
