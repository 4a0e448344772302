/** How an indicator of a step stands: on the agreed way, to be looked at together, or without anything to hold it against. */
export type IndicatorState = 'on-track' | 'to-look-at' | 'no-comparison';

/** A ladder as a picture shows it: all seven steps, also those of which nothing is written yet. */
export interface LadderPicture {
  readonly title: string;
  readonly steps: readonly {
    readonly step: number;
    /** Absent where it is still to be agreed. */
    readonly goal?: string;
    /** There is a sign in words by which the goal is recognised. */
    readonly hasSign: boolean;
    readonly indicators: readonly { readonly id: string; readonly title: string; readonly state: IndicatorState }[];
  }[];
}
