import { paperWords } from '../../messages/paper-words.ts';

/** Words of decision papers and progress reports. */
export const paperHelpers = {
  /** What committees made of another paper. */
  paperSittings: paperWords.sittings,
  /** How far a point of a decision has come. */
  pointState: paperWords.pointState,
};
