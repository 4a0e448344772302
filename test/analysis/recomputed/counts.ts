import { openAtIndicator } from './indicators.ts';
import { openAtMeasure } from './measures.ts';
import { openInProcess } from './process.ts';
import { qualityOn } from './quality.ts';
import { indicators, measures } from './raw.ts';

/** How much is open on a day, and how many directions there are. */
export function countsOn(asOf: string) {
  const { count } = qualityOn(asOf);
  return {
    gaps:
      count.gaps +
      measures.flatMap((measure) => openAtMeasure(measure, asOf)).length +
      indicators.flatMap((indicator) => openAtIndicator(indicator, asOf)).length +
      openInProcess(asOf),
    directions: count.directions,
  };
}
