import { euro } from '../../messages/format.ts';
import { grantMissing, grantWords } from '../../messages/grant.ts';
import { labels } from '../../messages/labels.ts';
import { figuresOf, meansState } from '../../messages/means.ts';
import { reportWords } from '../../messages/report-words.ts';
import type { GrantMissing, GrantReport, IndicatorInYear, MeasureInYear, SourceOfMeans } from '../../model/grant.ts';
import type { LogEntry } from '../../model/guide.ts';
import type { MeansOfMeasure } from '../../model/means.ts';
import { courseOf } from './course.ts';

/** What came to a good end in the year. */
const finishedOf = (measures: readonly MeasureInYear[]): MeasureInYear[] => measures.filter(({ finished }) => finished);

/** Indicators that are on their line. */
const onLine = (indicators: readonly IndicatorInYear[]): IndicatorInYear[] =>
  indicators.filter(({ comparedWith }) => comparedWith?.offTrack === false);

const successes = (entries: readonly LogEntry[]): LogEntry[] => entries.filter(({ success }) => success !== undefined);

const money = ({ granted, reserved, requested }: SourceOfMeans): number => granted.amount + reserved.amount + requested.amount;

/** Helpers of the Sachbericht. */
export function grantHelpers() {
  return {
    grantMissing: (missing: GrantMissing) => grantMissing(missing),
    meansState: ({ state }: MeansOfMeasure) => meansState[state],
    meansSource: (source: unknown) => (typeof source === 'string' ? source : grantWords.noSource),
    /** Money, posts and hours of a row; what was granted beside what was asked for. */
    means: (row: MeansOfMeasure) => figuresOf(row),
    money: (amount: unknown) => (typeof amount === 'number' && amount !== 0 ? euro(amount) : ''),
    difference: ({ difference }: SourceOfMeans) =>
      difference === undefined ? reportWords.none : grantWords.difference(difference),
    finished: finishedOf,
    successes,
    onLine,
    /** Whether anything of the year can be told as having succeeded. */
    grantSucceeded: ({ measures, indicators, entries }: GrantReport) =>
      finishedOf(measures).length + onLine(indicators).length + successes(entries).length > 0,
    withUptake: (measures: readonly MeasureInYear[]) => measures.filter(({ uptake }) => uptake.length > 0),
    /** Results of measures that were not carried to their end; those of the others stand at the beginning. */
    withResult: (measures: readonly MeasureInYear[]) =>
      measures.filter((measure) => measure.result !== undefined && !measure.finished),
    withMoney: (sources: readonly SourceOfMeans[]) =>
      sources.filter((source) => source.available !== undefined || money(source) > 0),
    /** „Eltern (6), Fachkräfte“ */
    participantsOf: ({ participants }: LogEntry) =>
      participants.map(({ group, count }) => (count === undefined ? group.title : `${group.title} (${count})`)).join(', '),
    courseOf: (measure: MeasureInYear) => courseOf({ ...measure, reviews: [] }),
    inYear: ({ comparedWith, direction, unit }: IndicatorInYear) =>
      comparedWith
        ? `${comparedWith.offTrack ? grantWords.besideLine : grantWords.onLine}; ${grantWords.expected(comparedWith.expected, unit)}`
        : direction === 'context'
          ? labels.direction.context
          : grantWords.noLine,
    /** The newest value of the year. */
    lastValue: ({ measurements }: IndicatorInYear) => measurements.at(-1),
  };
}
