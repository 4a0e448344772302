import type { Gap, Level, Place, Tier } from './gap.ts';
import type { Evidence, MeasureStatus, MeetingFormat, Theme, Visibility } from './records.ts';

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
  /** Records that this audience does not see. */
  readonly withheld: number;
  /** Files that could not be used. */
  readonly unread: readonly string[];
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
  readonly criteria: { readonly minimum: Share; readonly vision: Share };
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
  readonly measureGaps: readonly Gap[];
  readonly indicatorGaps: readonly Gap[];
  readonly processGaps: readonly Gap[];
  readonly counts: { readonly gaps: number; readonly directions: number };
}

export interface PhaseStanding {
  readonly id: string;
  readonly title: string;
  readonly planned: { readonly from: string; readonly to: string };
  readonly actual?: { readonly from: string; readonly to?: string };
  readonly state: 'ahead' | 'running' | 'over';
  readonly summary?: string;
  readonly deviation?: { readonly reason: string; readonly effect: string };
  readonly deliverables: readonly {
    readonly title: string;
    readonly state: 'open' | 'done' | 'dropped';
    readonly date?: string;
  }[];
  readonly entries: readonly LogEntry[];
}

export interface LogEntry {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly format: MeetingFormat;
  readonly cancelled: boolean;
  readonly participants: readonly { readonly group: Named; readonly count?: number }[];
  readonly decisions: readonly string[];
  readonly success?: string;
  readonly obstacle?: string;
  readonly deviation?: { readonly reason: string; readonly effect: string };
  readonly lesson?: string;
  readonly text: string;
  readonly file: string;
  /** Line of the file on which `text` begins. */
  readonly line: number;
}

export interface LadderStanding {
  readonly id: string;
  readonly title: string;
  readonly targetGroup: string;
  readonly steps: readonly {
    readonly step: number;
    readonly goal?: string;
    readonly sign?: string;
    readonly result?: string;
    readonly indicators: readonly Named[];
    readonly measures: readonly Named[];
  }[];
  readonly assumptions: readonly string[];
  readonly agreedWith: readonly Named[];
  readonly updated: readonly { readonly date: string; readonly reason: string }[];
}

/** Markdown written by the municipality, with the place findings about it point to. */
export interface Prose {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

export interface Guide extends ReportHead {
  readonly report: 'guide';
  readonly profile: {
    readonly summary?: string;
    readonly facts: readonly {
      readonly label: string;
      readonly value: number;
      readonly unit?: string;
      readonly year?: number;
      readonly source?: string;
    }[];
    readonly areas: readonly { readonly id: string; readonly title: string; readonly note?: string }[];
    readonly offers: readonly {
      readonly id: string;
      readonly title: string;
      readonly provider: string;
      readonly summary?: string;
      readonly areas: readonly Named[];
      readonly access?: string;
      readonly capacity?: string;
      readonly until?: string;
    }[];
    readonly groups: readonly {
      readonly id: string;
      readonly title: string;
      readonly lead?: string;
      readonly members?: number;
      readonly mandate?: string;
      readonly note?: string;
    }[];
  };
  readonly theme: {
    readonly theme?: Theme;
    readonly question?: string;
    readonly reason?: string;
    readonly model?: string;
    readonly round?: string;
    readonly focus: readonly (Named & { readonly number?: string })[];
  };
  readonly phases: readonly PhaseStanding[];
  readonly formats: readonly {
    readonly format: MeetingFormat;
    readonly planned: number;
    readonly held: number;
    readonly note?: string;
  }[];
  /** Logbook entries that name no phase. */
  readonly otherEntries: readonly LogEntry[];
  readonly groups: readonly StandardGroup[];
  readonly improved: readonly Improvement[];
  readonly ladders: readonly LadderStanding[];
  readonly measures: readonly { readonly status: MeasureStatus; readonly measures: readonly MeasureStanding[] }[];
  readonly indicators: readonly IndicatorStanding[];
  readonly papers: readonly {
    readonly id: string;
    readonly title: string;
    readonly type: string;
    readonly consultations: readonly {
      readonly committee: string;
      readonly date: string;
      readonly role: string;
      readonly result?: string;
      readonly change?: string;
      readonly votes?: { readonly yes: number; readonly no: number; readonly abstain: number };
    }[];
  }[];
  readonly stories: readonly (Prose & { readonly basis: string })[];
  readonly lessons: readonly { readonly date: string; readonly title: string; readonly lesson: string; readonly entry: string }[];
  readonly tips: readonly { readonly standard: Named & { readonly number?: string }; readonly tips: readonly string[] }[];
  /** The municipality's own chapters by the part they follow; `outlook` holds those without a place. */
  readonly chapters: Readonly<Record<string, readonly Prose[]>>;
  readonly outlook: {
    readonly text?: string;
    readonly directions: number;
    readonly next: readonly { readonly date?: string; readonly text: string; readonly measure: string }[];
  };
}

/** Something planned on or after the reference date. */
export interface NextDate {
  readonly date: string;
  readonly kind: 'due' | 'step' | 'review' | 'deadline' | 'committee' | 'meeting';
  readonly title: string;
  readonly detail?: string;
}

export interface Status extends ReportHead {
  readonly report: 'status';
  /** Circles and dimensions with their standards in focus. */
  readonly groups: readonly StandardGroup[];
  readonly outOfFocus: number;
  readonly counts: { readonly gaps: number; readonly directions: number };
  readonly phase?: {
    readonly id: string;
    readonly title: string;
    readonly planned: { readonly from: string; readonly to: string };
  };
  readonly nextDates: readonly NextDate[];
}
