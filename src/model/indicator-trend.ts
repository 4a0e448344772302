/** A value of a trend with the time it is of. */
export interface TrendValue {
  /** The period of a measurement, or the day of a baseline that no measurement is of; absent where the baseline has no day. */
  readonly time?: string;
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** On how many people or things the value rests, where that is known. */
  readonly n?: number;
}

/**
 * How an indicator changed: `from` → `to`. What the direction asks for is told apart from the change itself: `as-wanted`, `against`,
 * `unchanged` (it should rise or fall and did neither); absent where nothing is asked for or it cannot be told.
 */
export type IndicatorTrend =
  | {
      readonly change: 'up' | 'down' | 'same';
      readonly against: 'baseline' | 'previous';
      readonly from: TrendValue;
      readonly to: TrendValue;
      /** A smaller difference counts as the same; in the indicator's unit. */
      readonly threshold: number;
      readonly wanted?: 'as-wanted' | 'against' | 'unchanged';
      /** One of the two values rests on few people or things: the smaller number. */
      readonly smallNumber?: number;
    }
  | {
      readonly change: 'unknown';
      /** The latest comparable value; absent where there is none. */
      readonly to?: TrendValue;
      readonly smallNumber?: number;
    };
