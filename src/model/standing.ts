import type { Gap, Level, Place, Tier } from './gap.ts';
import type { Evidence, MeasureStatus } from './records.ts';

/** An id with its title. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** One perspective's view of a criterion; a group's is a distribution. Never averaged. */
export interface View {
  readonly perspective: Named;
  readonly date: string;
  readonly respondents: number;
  /** How many hold which step, from the lowest step up; then cannot-say and not-applicable. Steps nobody holds are left out. */
  readonly counts: readonly { readonly rating: string; readonly count: number }[];
  readonly agreement?: string;
  readonly difference?: string;
  readonly strengths?: string;
  readonly need?: string;
}

/** The rating of the newest agreed assessment that rates a criterion. */
export interface CurrentRating {
  readonly rating: string;
  readonly date: string;
  readonly assessment: string;
  readonly agreement?: string;
  readonly strengths?: string;
  readonly difference?: string;
  readonly reason?: string;
  readonly evidence: readonly Evidence[];
  readonly place: Place;
}

export interface CriterionStanding {
  readonly id: string;
  readonly tier: Tier;
  readonly text: string;
  readonly evidenceRequired: boolean;
  readonly current?: CurrentRating;
  /** At least `metFrom`; false as well where there is no rating on the scale. */
  readonly met: boolean;
  /** Agreed as not applicable: left out of counts. */
  readonly notApplicable: boolean;
  readonly views: readonly View[];
  /** Highest minus lowest step held by anybody in the views shown; absent where nobody holds a step. */
  readonly spread?: { readonly steps: number; readonly lowest: string; readonly highest: string };
  readonly place: Place;
}

/** How many of the criteria that count are met. */
export interface Share {
  readonly met: number;
  readonly of: number;
}

export interface StandardStanding {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly summary?: string;
  readonly inFocus: boolean;
  /** Absent for standards with goals only, whose profile is shown, and where the audience may not see what the level rests on. */
  readonly level?: Level;
  /** The audience sees all that level and shares rest on. */
  readonly disclosed: boolean;
  readonly minimum: Share;
  readonly vision: Share;
  readonly goals: Share;
  readonly criteria: readonly CriterionStanding[];
  /** There is more open work than `gaps` tells this audience; then their number is not the true one. */
  readonly gapsWithheld: boolean;
  /** Open work up to the minimum; the direction beyond it is in `directions`. */
  readonly gaps: readonly Gap[];
  readonly directions: readonly Gap[];
  readonly tips: readonly string[];
  readonly goodPractice: readonly { readonly title: string; readonly text?: string; readonly url?: string }[];
  readonly place: Place;
}

/** A circle or dimension with its standards. */
export interface StandardGroup {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly kind: 'circle' | 'dimension' | 'own';
  readonly standards: readonly StandardStanding[];
}

export interface MeasurementStanding {
  readonly period: string;
  readonly end: string;
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly n?: number;
  readonly note?: string;
  /** Counted up over a period that is not over yet: not compared with the target. */
  readonly interim: boolean;
}

export interface IndicatorStanding {
  readonly id: string;
  readonly title: string;
  readonly step?: 'input' | number;
  readonly ladder?: string;
  readonly unit: string;
  readonly direction: 'up' | 'down' | 'corridor' | 'hold' | 'context';
  readonly definition?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly source?: string;
  readonly method?: string;
  readonly cycle: string;
  /** Counted up over a period: only periods as long as the cycle can be compared. */
  readonly cumulative?: boolean;
  readonly responsible?: Named;
  readonly note?: string;
  readonly baseline?: {
    readonly date?: string;
    readonly value: number;
    readonly numerator?: number;
    readonly denominator?: number;
  };
  readonly targets: readonly { readonly date: string; readonly value?: number; readonly from?: number; readonly to?: number }[];
  readonly tolerance?: number;
  readonly measurements: readonly MeasurementStanding[];
  /** What the latest comparable measurement is held against, and whether it is off. */
  readonly comparedWith?: {
    readonly period: string;
    readonly value: number;
    readonly expected: { readonly line: number } | { readonly from: number; readonly to: number };
    readonly offTrack: boolean;
  };
  readonly comparison: readonly {
    readonly value: number;
    readonly numerator?: number;
    readonly denominator?: number;
    readonly year: number;
    readonly source: string;
  }[];
  readonly gaps: readonly Gap[];
  readonly place: Place;
}

export interface Uptake {
  readonly period: string;
  readonly count: number;
  readonly unit?: string;
  readonly capacity?: number;
  readonly note?: string;
}

export interface MeasureStanding {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly status: MeasureStatus;
  readonly statusReason?: string;
  readonly responsible?: Named;
  readonly contributors: readonly Named[];
  readonly areas: readonly Named[];
  readonly start?: string;
  readonly due?: string;
  readonly nextStep?: { readonly text: string; readonly due?: string };
  readonly addresses: readonly (Named & { readonly kind: 'criterion' | 'standard' })[];
  readonly sign?: string;
  readonly indicators: readonly Named[];
  readonly uptake: readonly Uptake[];
  readonly reviews: readonly { readonly date: string; readonly result: string; readonly adjustment?: string }[];
  readonly experiences: readonly { readonly date?: string; readonly text: string }[];
  readonly result?: string;
  readonly continuation?: string;
  readonly replacedBy?: Named;
  readonly gaps: readonly Gap[];
  readonly place: Place;
}
