import { euro, listing } from '../../messages/format.ts';
import { grantMissing, grantWords } from '../../messages/grant.ts';
import { reportWords } from '../../messages/report-words.ts';
import type { GrantMissing, IndicatorInYear, MeansOfMeasure, SourceOfMeans } from '../../model/grant.ts';

/** Helpers of the Sachbericht. */
export function grantHelpers() {
  return {
    grantMissing: (missing: GrantMissing) => grantMissing(missing),
    meansState: ({ state }: MeansOfMeasure) => grantWords.state[state],
    meansSource: (source: unknown) => (typeof source === 'string' ? source : grantWords.noSource),
    /** Money, posts and hours of a row; what was granted beside what was asked for. */
    means: ({ amount, granted, posts, hours }: MeansOfMeasure) => {
      const money = granted ?? amount;
      return listing([
        ...(money === undefined
          ? []
          : [granted === undefined || amount === undefined ? euro(money) : `${euro(money)} statt ${euro(amount)}`]),
        ...(posts === undefined ? [] : [grantWords.posts(posts)]),
        ...(hours === undefined ? [] : [grantWords.hours(hours)]),
      ]);
    },
    /** Posts or hours of an origin, whatever their state. */
    ofSource: ({ granted, reserved, requested }: SourceOfMeans, key: 'posts' | 'hours') => {
      const total = granted[key] + reserved[key] + requested[key];
      return total === 0 ? '' : grantWords[key](total);
    },
    money: (amount: unknown) => (typeof amount === 'number' && amount !== 0 ? euro(amount) : ''),
    difference: ({ difference }: SourceOfMeans) =>
      difference === undefined ? reportWords.none : grantWords.difference(difference),
    /** The newest value of the year. */
    lastValue: ({ measurements }: IndicatorInYear) => measurements.at(-1),
  };
}
