import type { Place } from './gap.ts';
import type { Consultation } from './paper.ts';
import type { MeasureStatus, MeetingFormat, Theme } from './records.ts';
import type { Improvement, ReportHead } from './report.ts';
import type { IndicatorStanding, MeasureStanding, Named, StandardGroup } from './standing.ts';

/** `due`: its planned time has come, and no beginning is written down. */
export type PhaseState = 'ahead' | 'due' | 'running' | 'over';

export interface PhaseStanding {
  readonly id: string;
  readonly title: string;
  readonly planned: { readonly from: string; readonly to: string };
  readonly actual?: { readonly from: string; readonly to?: string };
  readonly state: PhaseState;
  readonly summary?: string;
  readonly deviation?: { readonly reason: string; readonly effect: string };
  readonly deliverables: readonly {
    readonly title: string;
    readonly state: 'open' | 'done' | 'dropped';
    readonly date?: string;
    readonly document?: { readonly title: string; readonly url?: string };
  }[];
  readonly entries: readonly LogEntry[];
}

/** How often a format was planned and held; `held` is absent where the audience does not see all of it. */
export interface FormatCount {
  readonly format: MeetingFormat;
  readonly planned: number;
  readonly held?: number;
  /** The logbook entries of those held; with `held`. */
  readonly places?: readonly Place[];
  readonly note?: string;
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
  readonly nextSteps: readonly { readonly text: string; readonly due?: string; readonly responsible?: Named }[];
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
  readonly formats: readonly FormatCount[];
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
    readonly consultations: readonly Consultation[];
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
