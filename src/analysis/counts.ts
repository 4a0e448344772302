import type { Look } from './disclosure.ts';

/** How much is open, and how many directions there are beyond it. */
export function countsOf({ standards, indicators, measureGaps, processGaps }: Look): { gaps: number; directions: number } {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    gaps: sum([...standards, ...indicators].map(({ gaps }) => gaps.length)) + measureGaps.length + processGaps.length,
    directions: sum(standards.map(({ directions }) => directions.length)),
  };
}
