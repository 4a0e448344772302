import type { Place } from './gap.ts';
import type { IndicatorStanding } from './standing.ts';

/**
 * What came of a target: reached (in the range, held) · its day has not come · it has, and the value is not there yet · nothing to
 * compare, for a reason · not told to this audience.
 */
export type TargetState = 'reached' | 'time-left' | 'not-yet' | 'no-target' | 'no-value' | 'interim' | 'context' | 'undisclosed';

/** A value with the period it was measured for. */
export interface MeasuredValue {
  readonly period: string;
  readonly value: number;
}

/** A target of an indicator against the value it is compared with. */
export interface TargetRow extends Pick<IndicatorStanding, 'id' | 'title' | 'unit' | 'direction' | 'step' | 'baseline'> {
  /** For what is to be held: the range around the baseline. */
  readonly target?: { readonly date?: string; readonly value?: number; readonly from?: number; readonly to?: number };
  /** A figure that is named as a target of what is to be held; it is not what decides. */
  readonly aside?: { readonly date: string; readonly value: number };
  /** The value compared: the newest, or for a target that others follow the newest up to its date. */
  readonly reached?: MeasuredValue;
  /** A newer one, counted over a period that is not over. */
  readonly interim?: MeasuredValue;
  /** The value known at the start of a comparison. */
  readonly before?: MeasuredValue;
  readonly state: TargetState;
  /** The target's day lies on or after the reference date. */
  readonly ahead: boolean;
  /** How far from the target, in the unit, above 0; only where it is not reached. */
  readonly missing?: number;
  /** On which side of the target or range the value lies; only with `missing`. */
  readonly side?: 'below' | 'above';
  /** Against the straight line to the next target; only for that one, and before it is reached. */
  readonly onWay?: boolean;
  readonly place: Place;
}
