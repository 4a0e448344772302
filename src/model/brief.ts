import type { Level, Place } from './gap.ts';
import type { IndicatorTrend } from './indicator-trend.ts';
import type { LadderPicture } from './ladder-picture.ts';
import type { Consultation } from './paper.ts';
import type { MeasureStatus } from './records.ts';
import type { PlannedDate, ReportHead } from './report.ts';
import type { IndicatorStanding, Named, StandardGroup } from './standing.ts';

/** For whom an Informationshäppchen is written. */
export const readers = ['politics', 'partners', 'families', 'network'] as const;
export type Reader = (typeof readers)[number];

/** A message of the municipality's own, from qe.yaml. */
export interface OwnMessage {
  readonly kind: 'own';
  readonly title: string;
  readonly text?: string;
}

/** A measure that was done or made permanent. */
export interface DoneMeasure {
  readonly kind: 'measure';
  readonly measure: Named;
  readonly status: MeasureStatus;
  /** The day since which it has this status; absent where it is not dated. */
  readonly date?: string;
  readonly result?: string;
  readonly place: Place;
}

/** What succeeded most recently. */
export type SuccessMessage =
  | {
      readonly kind: 'improved';
      readonly date: string;
      readonly standards: readonly (Named & { readonly number?: string; readonly from: Level; readonly to: Level })[];
      readonly since: string;
    }
  | DoneMeasure
  | {
      readonly kind: 'reached';
      readonly standards: readonly (Named & { readonly number?: string; readonly level: Level })[];
    }
  | {
      readonly kind: 'deliverable';
      readonly title: string;
      readonly date: string;
      readonly phase: Named;
      readonly file: string;
    }
  | { readonly kind: 'begun' };

/** What the figures say. */
export type FigureMessage =
  | { readonly kind: 'indicator'; readonly indicator: IndicatorStanding; readonly trend: IndicatorTrend }
  | { readonly kind: 'no-figures' };

/** A paper on its way through the committees. */
export interface PendingPaper {
  readonly paper: Named;
  /** From the reference date on, in their order. */
  readonly consultations: readonly Consultation[];
  readonly place: Place;
}

/** The next step of a measure. */
export interface NextStep {
  readonly kind: 'step';
  readonly measure: Named;
  /** What the measure is about, for readers who want to know that first. */
  readonly summary?: string;
  readonly text: string;
  readonly due?: string;
  readonly place: Place;
}

/** What is next. */
export type NextMessage =
  | (PendingPaper & {
      readonly kind: 'decision';
      /** The point that decides on a measure; where none does, the first. */
      readonly point?: { readonly number: number; readonly text: string };
      /** In euros, by year. */
      readonly amounts: readonly { readonly year: number; readonly amount: number }[];
      readonly noCost: boolean;
    })
  | NextStep
  /** What is there for families already. */
  | { readonly kind: 'offer'; readonly offer: Named; readonly summary?: string; readonly access?: string; readonly file: string }
  | ({ readonly kind: 'date' } & { readonly planned: Omit<PlannedDate, 'id'> })
  | { readonly kind: 'nothing-planned' };

export type BriefMessage = OwnMessage | SuccessMessage | FigureMessage | NextMessage;

/** What is asked of the reader. */
export type BriefAsk =
  | { readonly kind: 'own'; readonly text: string }
  | (PendingPaper & { readonly kind: 'decide' | 'note' })
  | { readonly kind: 'usual' };

/** The one picture of a page. */
export type BriefPicture =
  | { readonly kind: 'series'; readonly id: string; readonly indicator: IndicatorStanding }
  | { readonly kind: 'ladder'; readonly id: string; readonly ladder: LadderPicture }
  | { readonly kind: 'profile'; readonly id: string; readonly group: StandardGroup };

/** The Informationshäppchen: three messages, one picture, one request. */
export interface BriefReport extends ReportHead {
  readonly report: 'brief';
  readonly reader: Reader;
  /** It may hold what its reader is not to see: it was made for a narrower circle. */
  readonly isDraft: boolean;
  readonly messages: readonly BriefMessage[];
  readonly ask: BriefAsk;
  readonly picture?: BriefPicture;
  /** What the trend is told by: percentage points or per cent, and the number of people or things. */
  readonly trendRule: { readonly sameBelow: number; readonly smallBelow: number };
}
