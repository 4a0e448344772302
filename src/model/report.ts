import type { Breakdown } from './breakdown.ts';
import type { Dialogue } from './dialogue.ts';
import type { Gap, Level } from './gap.ts';
import type { PhaseState } from './guide.ts';
import type { OrderOfWork } from './order-of-work.ts';
import type { ProcessStanding } from './process-standing.ts';
import type { MeasureStatus, Visibility } from './records.ts';
import type { Changes } from './since.ts';
import type { Share, StandardGroup } from './standing.ts';
import type { AffectedRecord, SuspectReference } from './suspect.ts';
import type { Trend } from './trend.ts';

/** What every report says of itself. */
export interface ReportHead {
  readonly formatVersion: 1;
  readonly report: string;
  readonly asOf: string;
  readonly audience: Visibility;
  readonly municipality: { readonly name: string; readonly network?: string; readonly state: string; readonly ags: string };
  readonly scale: readonly {
    readonly id: string;
    readonly label?: string;
    readonly description?: string;
    readonly met: boolean;
  }[];
  readonly metFrom: string;
  /** Outside internal outputs, views of fewer people are merged or left out. */
  readonly minGroup: number;
  /** What the report is compared with; `revision` is absent where git knows none for that day. */
  readonly since?: { readonly asOf: string; readonly ref: string; readonly revision?: string; readonly withoutGit?: true };
  /** The last commit of the folder's repository (10 hex digits of its id, and its day), and whether the folder holds nothing else. */
  readonly revision?: { readonly id: string; readonly date: string; readonly clean: boolean };
  /** What is new since then; wherever `since` is. */
  readonly changes?: Changes;
  /** Records that this audience does not see. */
  readonly withheld: number;
  /** Files that could not be used; named only in internal outputs. */
  readonly unread: { readonly count: number; readonly files: readonly string[] };
}

/** A standard whose level rose since the agreed assessment before the newest one. */
export interface Improvement {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly from: Level;
  readonly to: Level;
  readonly since: string;
}

export interface Succeeding {
  readonly reached: readonly { readonly id: string; readonly number?: string; readonly title: string; readonly level: Level }[];
  readonly improved: readonly Improvement[];
  readonly criteria: { readonly minimum: Share; readonly vision: Share; readonly goals: Share };
  readonly strengths: readonly { readonly standard: string; readonly number?: string; readonly text: string }[];
  readonly measures: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: MeasureStatus;
    readonly result?: string;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly title: string;
    readonly period: string;
    readonly value: number;
    readonly unit: string;
  }[];
}

export interface GapReport extends ReportHead {
  readonly report: 'gap';
  readonly succeeding: Succeeding;
  readonly groups: readonly StandardGroup[];
  readonly breakdown: Breakdown;
  /** What the network goes on with, a list a group that has weighted; empty where nobody has, or where it is not released. */
  readonly order: readonly OrderOfWork[];
  readonly dialogue: Dialogue;
  readonly process: ProcessStanding;
  readonly measureGaps: readonly Gap[];
  readonly indicatorGaps: readonly Gap[];
  readonly processGaps: readonly Gap[];
  /** Whether this audience sees any at all: of none, nothing can be said to be in order. */
  readonly hasMeasures: boolean;
  readonly hasIndicators: boolean;
  /** The course over years; absent where there are not two days to compare. */
  readonly trend?: Trend;
  /** Absent where this audience does not see all open work. */
  readonly counts?: { readonly gaps: number; readonly directions: number };
}

/** Something planned on or after the reference date. */
export interface PlannedDate {
  /** Stays the same when the date is moved. */
  readonly id: string;
  readonly date: string;
  readonly kind: 'due' | 'step' | 'review' | 'deadline' | 'committee' | 'meeting' | 'measurement';
  readonly title: string;
  readonly detail?: string;
}

export interface Status extends ReportHead {
  readonly report: 'status';
  /** Circles and dimensions with their standards in focus. */
  readonly groups: readonly StandardGroup[];
  readonly outOfFocus: number;
  /** Absent where this audience does not see all open work. */
  readonly counts?: { readonly gaps: number; readonly directions: number };
  /** The running phase; where none runs, the newest that should. */
  readonly phase?: {
    readonly id: string;
    readonly title: string;
    readonly planned: { readonly from: string; readonly to: string };
    readonly state: PhaseState;
  };
  readonly nextDates: readonly Omit<PlannedDate, 'id'>[];
  /** References to what reads differently since, and what rests on the records that refer so. */
  readonly toCheck: {
    /** Absent where this audience does not see all of them. */
    readonly count?: number;
    readonly references: readonly SuspectReference[];
    readonly affected: readonly AffectedRecord[];
  };
}
