import type { DoneMeasure } from './brief.ts';
import type { Guide, PhaseStanding, Prose } from './guide.ts';
import type { IndicatorTrend } from './indicator-trend.ts';
import type { LadderPicture } from './ladder-picture.ts';
import type { Improvement, ReportHead, Succeeding } from './report.ts';
import type { IndicatorStanding, StandardGroup } from './standing.ts';

/** The poster of a municipality for conferences: one sheet that says what it wanted, what it did and what came of it. */
export interface Poster extends ReportHead {
  readonly report: 'poster';
  readonly profile: Pick<Guide['profile'], 'summary' | 'facts'>;
  readonly theme: Guide['theme'];
  readonly phases: readonly Pick<PhaseStanding, 'id' | 'title' | 'planned' | 'actual' | 'state' | 'summary'>[];
  readonly improved: readonly Improvement[];
  readonly reached: Succeeding['reached'];
  /** Done or made permanent, the newest first. */
  readonly measures: readonly DoneMeasure[];
  /** The first ladder of the folder. */
  readonly ladder?: { readonly id: string; readonly picture: LadderPicture };
  /** The circle or dimension with most standards of which something can be shown. */
  readonly group?: StandardGroup;
  /** Three at most, those first of which most can be said. */
  readonly indicators: readonly { readonly indicator: IndicatorStanding; readonly trend: IndicatorTrend }[];
  /** The newest; only composite or consented ones exist. */
  readonly story?: Prose & { readonly basis: string };
  /** The newest first. */
  readonly lessons: Guide['lessons'];
  /** Tips of standards in focus, where there are no lessons. */
  readonly tips: readonly string[];
  readonly next?: { readonly text: string; readonly due?: string };
  readonly trendRule: { readonly sameBelow: number; readonly smallBelow: number };
}
