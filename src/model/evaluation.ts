import type { Place } from './gap.ts';
import type { FormatCount, LadderStanding, LogEntry, PhaseStanding } from './guide.ts';
import type { PaperStanding } from './paper.ts';
import type { PhasePapers } from './process-standing.ts';
import type { MeasureStatus } from './records.ts';
import type { ReportHead, Succeeding } from './report.ts';
import type { IndicatorStanding, MeasureStanding, Named, StandardStanding } from './standing.ts';
import type { TargetRow } from './targets.ts';

/** The level or profile of a standard on a day. */
export type LevelThen = Pick<StandardStanding, 'level' | 'disclosed' | 'minimum' | 'vision' | 'goals'>;

/** A standard in focus at the start of the comparison and on the reference date. */
export interface StandardChange {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  /** Absent where the standard did not exist yet, or the audience may not see the start. */
  readonly before?: LevelThen;
  readonly now: LevelThen;
  readonly place: Place;
  /** Whether the level rose, or with the same level more criteria are met; absent without both. */
  readonly course?: 'higher' | 'more' | 'same' | 'fewer' | 'lower';
}

/** What a measure was to contribute to, and how that stands. */
export interface Aim extends Named {
  readonly kind: 'criterion' | 'standard';
  /** Of a criterion: its current rating, where the audience may see it. */
  readonly rating?: string;
  readonly met?: boolean;
}

/** How the date of a measure compares with its course: kept, later than planned, still ahead, gone by. */
export type Timing = 'kept' | 'later' | 'ahead' | 'passed';

/** A measure with what it was to bring about. */
export interface EvaluatedMeasure extends MeasureStanding {
  /** Its status at the start of the comparison; only with `since`, and where it existed. */
  readonly before?: MeasureStatus;
  /** Since when it has had its status, as far as its progress says. */
  readonly statusSince?: string;
  /** Of a measure that is carried on: the day on which it was done first. */
  readonly finishedSince?: string;
  readonly timing?: Timing;
  readonly aims: readonly Aim[];
  readonly targets: readonly TargetRow[];
}

/** A step of a ladder with the figures and measures that belong to it. */
export type EvaluatedStep = Omit<LadderStanding['steps'][number], 'indicators' | 'measures'> & {
  readonly targets: readonly TargetRow[];
  readonly measures: readonly (Named & { readonly status: MeasureStatus })[];
};

/** A phase without its logbook. */
export type EvaluatedPhase = Omit<PhaseStanding, 'entries'> &
  PhasePapers & {
    /** Months after the planned end, until the real one or so far; negative where it ended earlier. */
    readonly months?: number;
  };

/** The Soll-Ist-Vergleich: goals against what happened. */
export interface EvaluationReport extends ReportHead {
  readonly report: 'evaluation';
  /** From when standards are compared; absent without an agreed assessment that the audience may see. */
  readonly start?: {
    readonly asOf: string;
    readonly kind: 'first-assessment' | 'since';
    /** There is an agreed assessment after it. */
    readonly again: boolean;
  };
  readonly succeeded: Pick<Succeeding, 'reached' | 'measures'> & {
    readonly higher: readonly StandardChange[];
    readonly targets: readonly TargetRow[];
    readonly points: readonly { readonly paper: Named; readonly number: number; readonly text: string }[];
  };
  readonly ladders: readonly (Omit<LadderStanding, 'steps'> & { readonly steps: readonly EvaluatedStep[] })[];
  /** Every target of every indicator, as the staircase is climbed. */
  readonly targets: readonly TargetRow[];
  /** Values from elsewhere, to put figures into context. */
  readonly comparisons: readonly Pick<IndicatorStanding, 'id' | 'title' | 'unit' | 'comparison'>[];
  readonly measures: readonly EvaluatedMeasure[];
  /** Papers on which a committee has decided, oldest first. */
  readonly decisions: readonly PaperStanding[];
  readonly phases: readonly EvaluatedPhase[];
  /** What the logbook tells of courses that changed. */
  readonly deviations: readonly Pick<LogEntry, 'id' | 'date' | 'title' | 'deviation'>[];
  readonly formats: readonly FormatCount[];
  readonly standards: readonly StandardChange[];
  readonly lessons: readonly { readonly date: string; readonly title: string; readonly lesson: string; readonly entry: string }[];
  readonly adjustments: readonly { readonly date: string; readonly measure: Named; readonly adjustment: string }[];
  readonly open: {
    readonly text?: string;
    readonly decisions: readonly (Named & { readonly committee?: string; readonly date?: string })[];
    readonly deliverables: readonly { readonly phase: string; readonly title: string }[];
    readonly standards: readonly (Named & {
      readonly number?: string;
      readonly criteria: readonly { readonly title: string; readonly measures: readonly string[]; readonly withheld: boolean }[];
    })[];
    readonly steps: readonly { readonly date?: string; readonly text: string; readonly measure: string }[];
  };
}
