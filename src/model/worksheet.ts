import type { Measure } from './records.ts';
import type { ReportHead } from './report.ts';
import type { Resource } from './resource.ts';

/** What a worksheet is about. */
export type WorksheetTopic = 'focus' | 'circle' | 'standards' | 'measures';

/** Whom a short sheet is for. */
export type SheetReader = 'families' | 'leadership';

/** Answers that are no step of the scale, in the order in which sheets have them. */
export const answersBeside = ['cannot-say', 'not-applicable'] as const;

export type CriterionTier = 'minimum' | 'vision' | 'goal';

export interface WorksheetCriterion {
  readonly id: string;
  /** What stands behind the standard's id: „m1“. */
  readonly mark: string;
  readonly tier: CriterionTier;
  readonly text: string;
  readonly note?: string;
}

export interface WorksheetStandard {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  /** Id of its circle or dimension, which questions belong to. */
  readonly part?: string;
  readonly criteria: readonly WorksheetCriterion[];
}

export interface WorksheetMeasure {
  readonly id: string;
  readonly title: string;
  readonly start?: string;
  readonly due?: string;
  readonly responsible?: string;
  /** What is still to be done, the next first. */
  readonly steps: readonly { readonly text: string; readonly due?: string }[];
  readonly resources: readonly Resource[];
  readonly recognisedBy?: string;
  readonly review?: { readonly date?: string; readonly method?: string };
  readonly check?: Measure['realityCheck'];
}

/** Sheets to fill in at a Qualitätswerkstatt. */
export interface Worksheet extends ReportHead {
  readonly report: 'worksheet';
  readonly topic: WorksheetTopic;
  readonly reader?: SheetReader;
  /** Whose view is asked for, if that is known. */
  readonly group?: { readonly id: string; readonly title: string };
  /** Whose views can be asked for: all groups that this audience may know of. */
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  /** The circle or dimension it is about. */
  readonly part?: { readonly id: string; readonly number?: string; readonly title: string };
  readonly standards: readonly WorksheetStandard[];
  readonly measures: readonly WorksheetMeasure[];
}
