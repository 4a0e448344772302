import type { GapCode, Level, Place, Subject } from './gap.ts';
import type { MeasureStatus, MeetingFormat, Paper } from './records.ts';

type Consultation = NonNullable<Paper['consultations']>[number];

/** A standard as sentences name it. */
export interface NamedStandard {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  /** Absent where the record is no longer there. */
  readonly place?: Place;
}

export interface LevelChange extends NamedStandard {
  readonly from: Level;
  readonly to: Level;
}

export interface CriterionChange {
  readonly id: string;
  readonly text: string;
  readonly standard: NamedStandard;
  /** Ratings then and now; absent where there was none. */
  readonly from?: string;
  readonly to?: string;
  readonly place: Place;
}

/** Open work that came or went; the code says what it is. */
export interface GapChange {
  readonly code: GapCode;
  readonly subject: Subject;
  /** Absent where it is no longer open. */
  readonly place?: Place;
}

export interface MeasureChange {
  readonly id: string;
  readonly title: string;
  /** Absent where the measure is new. */
  readonly from?: MeasureStatus;
  /** Absent where it is no longer there. */
  readonly to?: MeasureStatus;
  readonly result?: string;
  readonly place?: Place;
}

interface ValueOfPeriod {
  readonly period: string;
  readonly value: number;
  /** Counted up over a period that is not over yet. */
  readonly interim: boolean;
}

/** An indicator with values of periods that had none then. */
export interface IndicatorChange {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** The newest value then; absent where there was none, or where the audience may not see it today. */
  readonly from?: ValueOfPeriod;
  readonly to: ValueOfPeriod;
  /** How many values are new. */
  readonly added: number;
  readonly place: Place;
}

/** What a committee did with a paper. */
export interface Consulted {
  readonly id: string;
  readonly title: string;
  readonly committee: string;
  readonly date: string;
  readonly role: Consultation['role'];
  readonly result: NonNullable<Consultation['result']>;
  readonly place: Place;
}

export interface HeldMeeting {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly format: MeetingFormat;
  readonly place: Place;
}

/** What improved and what is new between two states of a folder, as one audience may see it. Records are told apart by id; renamed ones are followed. */
export interface Changes {
  /** Nothing of the folder existed then. */
  readonly nothingThen: boolean;
  /** Files that could not be used then: what they held may look new. */
  readonly unreadThen: number;
  /** Scale or `metFrom` were others then: levels can only be compared with care. */
  readonly yardstickChanged: boolean;
  readonly levels: {
    /** To the minimum or beyond it. */
    readonly rose: readonly LevelChange[];
    /** Among below-minimum, minimum and vision. */
    readonly fell: readonly LevelChange[];
    /** Neither: assessed for the first time, newly not applicable, new criteria that nobody has rated yet. */
    readonly other: readonly LevelChange[];
  };
  readonly focus: { readonly added: readonly NamedStandard[]; readonly removed: readonly NamedStandard[] };
  readonly criteria: {
    readonly met: readonly CriterionChange[];
    readonly notMet: readonly CriterionChange[];
    readonly added: readonly CriterionChange[];
    /** With those that replace it. */
    readonly retired: readonly (CriterionChange & {
      readonly replacedBy: readonly { readonly id: string; readonly text: string }[];
    })[];
  };
  /** Open work of standards that were in focus then and are now, of measures, indicators and process; no directions. */
  readonly gaps: {
    readonly closed: readonly GapChange[];
    readonly opened: readonly GapChange[];
    /** Of everything; absent where the audience does not see all open work of then or now. */
    readonly counts?: { readonly before: number; readonly now: number };
  };
  /** Each measure in one list only. */
  readonly measures: {
    readonly done: readonly MeasureChange[];
    readonly begun: readonly MeasureChange[];
    readonly added: readonly MeasureChange[];
    readonly changed: readonly MeasureChange[];
    /** Replaced or not pursued any further. */
    readonly ended: readonly MeasureChange[];
    /** The record is gone; told inside only. */
    readonly removed: readonly MeasureChange[];
  };
  readonly indicators: readonly IndicatorChange[];
  readonly decisions: readonly Consulted[];
  readonly meetings: readonly HeldMeeting[];
}
