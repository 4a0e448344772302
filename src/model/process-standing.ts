import type { Place } from './gap.ts';
import type { FormatCount, PhaseStanding } from './guide.ts';
import type { Consultation } from './paper.ts';
import type { MeetingFormat } from './records.ts';
import type { Named } from './standing.ts';

/** What the committees were told at the end of a phase. */
export interface PhasePapers {
  /** The phase asks for a paper to the committees at its end. */
  readonly decisionPaper: boolean;
  /** Papers among its results, each with what the committees made of it. */
  readonly papers: readonly (Named & {
    readonly isDraft: boolean;
    readonly consultations: readonly Consultation[];
    readonly place: Place;
  })[];
  /** The phase has a paper that this audience does not see; then an empty `papers` does not mean that there is none. */
  readonly papersWithheld?: true;
}

/** A phase of the process in brief. */
export interface PhaseBrief extends Omit<PhaseStanding, 'entries' | 'summary'>, PhasePapers {
  /** By how many months it ended later than planned or, while it runs, is over its planned end by now; absent where it is not. */
  readonly monthsLater?: number;
  readonly place: Place;
}

/** How often a group took part. */
export interface Attendance {
  /** Meetings that were held and whose logbook entry names the group. */
  readonly meetings: number;
  /** People, added up over these meetings: who came twice counts twice. Absent where no entry says how many. */
  readonly participants?: number;
}

/** How a group took part, by phase and by format. */
export interface GroupAttendance {
  readonly group: Named;
  /** Absent where this audience does not see all of the group's meetings. */
  readonly total?: Attendance;
  /** Phases in their order; meetings outside any phase count in `total` alone. */
  readonly phases: readonly (Named & Attendance)[];
  readonly formats: readonly (Attendance & { readonly format: MeetingFormat })[];
  /** The logbook entries that name the group; with `total`. */
  readonly places?: readonly Place[];
  /** Some number of people is too small to be shown outside internal outputs; then none of this group is. */
  readonly fewWithheld?: true;
}

export interface ProcessStanding {
  readonly phases: readonly PhaseBrief[];
  readonly formats: readonly FormatCount[];
  /** Groups of network.yaml that took part in a meeting, in their order. */
  readonly participation: readonly GroupAttendance[];
}
