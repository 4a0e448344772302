import type { Doing, GapCode, Place } from './gap.ts';
import type { Named } from './standing.ts';

export type Level3 = 'low' | 'medium' | 'high';
export type PriorityDecision = 'now' | 'later' | 'not-now';

/** What a group has weighted, with all it stands by in the order of work. */
export interface OrderedItem extends Named {
  readonly kind: 'criterion' | 'standard' | 'measure' | 'unknown';
  /** As the catalogue says it, of a standard or of the standard of a criterion. */
  readonly number?: string;
  readonly decision: PriorityDecision;
  readonly votes?: number;
  readonly urgency?: Level3;
  readonly effect?: Level3;
  readonly effort?: Level3;
  readonly reason?: string;
  /** Nothing that was weighted sets it apart from the item above: both stand side by side, in the order in which they were written down. */
  readonly tied: boolean;
  /** Open work at it. */
  readonly gaps: readonly { readonly code: GapCode; readonly subject: Named; readonly place: Place }[];
  /** There is open work at it that this audience does not see, or is not told of. */
  readonly gapsWithheld?: true;
  /** What is agreed about it; of a measure the measure itself, whatever its status. */
  readonly doing: readonly Doing[];
  /** Something is agreed about it that this audience does not see. */
  readonly doingWithheld?: true;
  readonly place: Place;
}

/** One group's round of weighting. */
export interface OrderOfWork {
  readonly id: string;
  readonly date: string;
  readonly title?: string;
  readonly group: Named;
  readonly participants?: number;
  readonly method?: string;
  readonly items: readonly OrderedItem[];
  readonly place: Place;
}
