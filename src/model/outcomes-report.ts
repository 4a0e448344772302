import type { Place } from './gap.ts';
import type { Guide, LadderStanding, PhaseStanding } from './guide.ts';
import type { LadderPicture } from './ladder-picture.ts';
import type { ReportHead } from './report.ts';
import type { IndicatorStanding, Named } from './standing.ts';

/** The Wirkungsbericht: what was to be brought about, what came of it, and by which figures it shows. */
export interface OutcomesReport extends ReportHead {
  readonly report: 'outcomes';
  readonly ladders: readonly (LadderStanding & {
    /** Steps below a claimed one without goal or sign; empty `missing`: without the step itself. */
    readonly holes: readonly { readonly step: number; readonly missing: readonly ('goal' | 'sign')[] }[];
    readonly picture: LadderPicture;
  })[];
  /** As the staircase is climbed: input, steps 1 to 7, then those on none. */
  readonly indicators: readonly IndicatorStanding[];
  readonly onTrack: readonly Named[];
  /** Against their line by direction, or without a recent value. */
  readonly toLookAt: readonly Named[];
  /** Series whose next value is due by now, with the last period that has one. */
  readonly stale: readonly (Named & { readonly lastPeriod?: string; readonly place: Place })[];
  readonly stories: Guide['stories'];
}

/** The Prozess-Logbuch. */
export interface LogbookReport extends ReportHead {
  readonly report: 'logbook';
  /** What those who took part wrote down as having succeeded, the newest first; compared with an earlier state, since then. */
  readonly successes: readonly {
    readonly date: string;
    readonly title: string;
    readonly success: string;
    readonly entry: string;
  }[];
  readonly phases: readonly PhaseStanding[];
  readonly formats: Guide['formats'];
  readonly otherEntries: PhaseStanding['entries'];
  readonly lessons: Guide['lessons'];
}
