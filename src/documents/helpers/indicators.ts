import { measuredValue } from '../../messages/evaluation.ts';
import { labels } from '../../messages/labels.ts';
import { reportWords } from '../../messages/report-words.ts';
import type { IndicatorStanding } from '../../model/standing.ts';

/** Words for where an indicator stands against its target. */
export const indicatorHelpers = {
  /** The value that is held against the target, then a newer one of a period that is not over. */
  latestValue: ({ measurements, comparedWith, unit }: IndicatorStanding) => {
    const newest = measurements.at(-1);
    const whole = comparedWith ?? measurements.findLast(({ interim }) => !interim);
    return measuredValue(whole, newest?.interim ? newest : undefined, unit);
  },
  target: ({ targets, unit, direction, tolerance, baseline }: IndicatorStanding) => {
    if (direction === 'hold' && baseline) return reportWords.hold(baseline.value, tolerance ?? 0, unit);
    const target = targets.at(-1);
    return target ? reportWords.target(target, unit) : reportWords.none;
  },
  onTrack: ({ comparedWith, direction }: IndicatorStanding) =>
    comparedWith
      ? comparedWith.offTrack
        ? labels.gap['indicator-off-track']
        : reportWords.yes
      : direction === 'context'
        ? labels.direction.context
        : reportWords.none,
  comparedSentence: ({ comparedWith, unit }: IndicatorStanding) => (comparedWith ? reportWords.compared(comparedWith, unit) : ''),
};
