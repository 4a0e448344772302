import type { Gap, Subject } from '../model/gap.ts';
import type { Indicator } from '../model/records.ts';
import type { IndicatorStanding, MeasurementStanding } from '../model/standing.ts';
import type { Entry } from '../model/workspace.ts';
import { addMonths } from './day.ts';
import { makeGap } from './gap.ts';
import { cycleMonths, figureOf } from './indicator-values.ts';
import { placeOf } from './place.ts';

/** Open work at an indicator. `grace` is how many months a new value may take after its period. */
export function indicatorGaps(
  entry: Entry<Indicator>,
  measurements: readonly MeasurementStanding[],
  comparedWith: IndicatorStanding['comparedWith'],
  asOf: string,
  grace: number,
  doing: Gap['doing'],
): Gap[] {
  const { data } = entry;
  const subject: Subject = { named: 'indicator', id: entry.id, title: data.title };
  const gaps: Gap[] = [];
  if (comparedWith?.offTrack) {
    const { period, value, expected } = comparedWith;
    gaps.push(
      makeGap(
        'indicator-off-track',
        subject,
        { period, value, unit: data.unit, expected },
        placeOf(entry, ['measurements'], 'key'),
        [],
      ),
    );
  }
  const cycle = cycleMonths[data.cycle];
  const latest = measurements.at(-1);
  const last = latest?.end ?? data.baseline?.date;
  if (cycle !== undefined && last !== undefined && addMonths(last, cycle + grace) < asOf) {
    gaps.push(
      makeGap(
        'indicator-stale',
        subject,
        latest ? { lastPeriod: latest.period } : {},
        placeOf(entry, ['measurements'], 'key'),
        [],
      ),
    );
  }
  // what only describes the context needs no baseline, and one that is still to come in time is no gap
  const { baseline } = data;
  const isMissing = data.direction !== 'context' && (!baseline || figureOf(baseline, data.unit) === undefined);
  if (isMissing && (baseline?.pending === undefined || baseline.pending < asOf)) {
    const values = baseline?.pending === undefined ? {} : { pending: baseline.pending };
    gaps.push(makeGap('baseline-missing', subject, values, placeOf(entry, ['baseline'], 'key'), doing));
  }
  return gaps;
}
