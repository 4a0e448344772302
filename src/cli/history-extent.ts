import { reviewWords } from '../messages/commands/review.ts';
import type { Io } from './io.ts';
import type { Wordings } from './wordings.ts';

/** How much of the history of wordings is known. */
export type Extent = 'complete' | 'cut' | 'none';

/** One more git process where git answers at all. */
export const extentOf = ({ problem, isCut }: Wordings): Extent => (problem !== undefined ? 'none' : isCut() ? 'cut' : 'complete');

/** Says that what is told of changed wordings may not be all there is, and why. */
export function tellExtent(extent: Extent, problem: Wordings['problem'], io: Io): void {
  const { problem: words } = reviewWords;
  const why = problem !== undefined && problem in words ? words[problem as keyof typeof words] : words.other;
  if (extent === 'none') io.note(`${reviewWords.noHistory(why)}\n`);
  if (extent === 'cut') io.note(`${reviewWords.cut}\n`);
}

/** Folders that are not (yet) kept with git miss nothing; everybody would be told each time. */
const withoutHistory: ReadonlySet<Wordings['problem']> = new Set<Wordings['problem']>(['no-repository', 'no-commit']);

/** The same beside an overview, for which the history is one thing of many. */
export function tellMissingHistory(wordings: Wordings, io: Io): void {
  if (!withoutHistory.has(wordings.problem)) tellExtent(extentOf(wordings), wordings.problem, io);
}
