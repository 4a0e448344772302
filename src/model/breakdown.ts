import type { Level, Place } from './gap.ts';
import type { MeasureStatus, Theme } from './records.ts';
import type { Named, Share } from './standing.ts';

/** A standard as a breakdown names it. */
export interface StandardNamed extends Named {
  readonly number?: string;
  readonly level?: Level;
  readonly place: Place;
}

/** How many criteria of which list are met. */
export interface Shares {
  readonly minimum: Share;
  readonly vision: Share;
  readonly goals: Share;
}

/** A development theme with its standards; one standard may belong to several, so themes do not add up. */
export interface ThemeStanding {
  readonly theme: Theme;
  /** The process has chosen this theme. */
  readonly chosen: boolean;
  readonly inFocus: readonly StandardNamed[];
  readonly others: readonly StandardNamed[];
  /** Of the standards in focus; absent where there are none, or where the audience may not see what they rest on. */
  readonly shares?: Shares;
  /** Open work at the standards in focus, directions not counted; absent where this audience does not see all of it. */
  readonly gaps?: number;
}

/** What is planned, running or offered for one area, or for all of them. */
export interface AreaStanding {
  /** Absent for what names no area and so is for all of them. */
  readonly area?: Named & { readonly place: Place };
  /** Agreed and still to be done or carried on. */
  readonly measures: readonly (Named & { readonly status: MeasureStatus; readonly place: Place })[];
  /** Carried out and finished. */
  readonly done: readonly (Named & { readonly place: Place })[];
  /** Offers that have not ended. */
  readonly offers: readonly (Named & { readonly place: Place })[];
  readonly indicators: readonly (Named & { readonly place: Place })[];
  /** Of which sorts there is nothing for this area alone. What the audience may not see counts as being there. */
  readonly nothing: readonly ('measures' | 'offers' | 'indicators')[];
  /** There is more than this audience sees; then no number of entries is the true one. */
  readonly withheld: boolean;
}

/** The standards of the focus, or all others. */
export interface FocusStanding {
  readonly standards: number;
  /** Criteria that count: neither retired nor agreed as not applicable. Absent, as the following, where not all of it is released. */
  readonly criteria?: number;
  /** Criteria with an agreed rating on the scale. */
  readonly agreed?: number;
  /** Criteria of which there is at least one view. */
  readonly viewed?: number;
  readonly shares?: Shares;
}

/** Where the network stands by theme, area and focus. */
export interface Breakdown {
  readonly themes: readonly ThemeStanding[];
  /** First what is for all areas, then area by area; empty where qe.yaml names no areas. */
  readonly areas: readonly AreaStanding[];
  /** Absent where no focus is set. */
  readonly focus?: { readonly inFocus: FocusStanding; readonly others: FocusStanding };
}
