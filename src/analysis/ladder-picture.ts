import type { LadderStanding } from '../model/guide.ts';
import type { IndicatorState, LadderPicture } from '../model/ladder-picture.ts';
import type { IndicatorStanding } from '../model/standing.ts';

const stepNumbers = [1, 2, 3, 4, 5, 6, 7] as const;

/** The seven steps of a ladder, from the first up, with how the indicators of each stand against their line. */
export function ladderPicture({ title, steps }: LadderStanding, indicators: readonly IndicatorStanding[]): LadderPicture {
  return {
    title,
    steps: stepNumbers.map((number) => {
      const step = steps.find((candidate) => candidate.step === number);
      return {
        step: number,
        ...(step?.goal === undefined ? {} : { goal: step.goal }),
        hasSign: step?.sign !== undefined,
        indicators: (step?.indicators ?? []).map(({ id, title: name }) => ({
          id,
          title: name,
          state: stateOf(indicators.find((indicator) => indicator.id === id)),
        })),
      };
    }),
  };
}

function stateOf(indicator: IndicatorStanding | undefined): IndicatorState {
  if (!indicator?.comparedWith) return 'no-comparison';
  return indicator.comparedWith.offTrack ? 'to-look-at' : 'on-track';
}
