import type { DraftStanding } from './draft.ts';
import type { Place } from './gap.ts';
import type { MeasureStatus } from './records.ts';
import type { ReportHead } from './report.ts';
import type { IndicatorStanding, Named } from './standing.ts';

/** A committee's turn with a paper. */
export interface Consultation {
  readonly committee: string;
  readonly date: string;
  readonly role: string;
  readonly public?: boolean;
  readonly result?: string;
  readonly change?: string;
  readonly votes?: { readonly yes: number; readonly no: number; readonly abstain: number };
}

/** A numbered point of a proposal, with the measures it decides on and how far it has come. */
export interface ProposalPoint {
  readonly id: string;
  /** From 1, as committees vote on them. */
  readonly number: number;
  readonly text: string;
  readonly measures: readonly (Named & { readonly status: MeasureStatus; readonly due?: string })[];
  readonly state?: string;
  readonly stateNote?: string;
}

/** An amount in euros for a year. */
export interface FinanceRow {
  readonly year: number;
  readonly amount: number;
  readonly granted?: number;
  readonly budgetLine?: string;
  readonly source?: string;
  readonly followUp?: string;
  readonly purpose?: string;
}

export interface Attachment {
  readonly title: string;
  readonly path?: string;
  readonly url?: string;
}

/** What a paper that goes to a committee is still without; as fields of the record, `block` with its name. */
export type MissingPart =
  | 'date'
  | 'deadline'
  | 'submittedBy'
  | 'leadUnit'
  | 'consultations'
  | 'decidingCommittee'
  | 'proposal'
  | 'occasion'
  | 'reasons'
  | 'finances'
  | 'alternatives'
  | 'deviations'
  | 'outlook'
  | 'earlier'
  | 'attachmentFile'
  | PaperBlock;

/** Sections that a municipality may ask for, beside those every paper has. */
export const paperBlocks = ['climate', 'sustainability', 'equality', 'childrensRights', 'participation'] as const;
export type PaperBlock = (typeof paperBlocks)[number];

/** A section of a paper that qe.yaml orders, beside the municipality's own. */
export type PaperSection = 'finances' | 'alternatives' | PaperBlock;

/** Parts of papers with a heading that stand at a fixed place. */
export const paperHeadings = [
  'consultations',
  'proposal',
  'occasion',
  'reasons',
  'standing',
  'consequences',
  'earlier',
  'deviations',
  'outlook',
  'basis',
  'attachments',
  'signatures',
] as const;
export type PaperHeading = (typeof paperHeadings)[number];

/** A paper as committees read it. */
export interface PaperStanding {
  readonly id: string;
  readonly title: string;
  readonly type: 'decision' | 'progress';
  /** It has not come to its end: no decision is made, the report not taken note of. */
  readonly isDraft: boolean;
  readonly date?: string;
  readonly number?: string;
  readonly deadline?: string;
  readonly submittedBy?: string;
  readonly leadUnit?: string;
  readonly authorUnit?: string;
  /** How it is dealt with, where every committee says so. */
  readonly publicity?: 'public' | 'closed' | 'both';
  readonly fileReference?: string;
  readonly legalBasis?: string;
  readonly obligation?: 'mandatory' | 'voluntary';
  readonly coSign: readonly string[];
  readonly consultations: readonly Consultation[];
  readonly proposal: readonly ProposalPoint[];
  readonly occasion?: string;
  readonly reasons?: string;
  readonly consequences?: string;
  readonly deviations?: string;
  readonly outlook?: string;
  readonly finances: readonly FinanceRow[];
  /** What each year comes to, in euros, where a year has several amounts or there are several years. */
  readonly totals: readonly { readonly year: number; readonly amount: number }[];
  readonly noCost: boolean;
  readonly alternatives: readonly string[];
  /** `section` is a `PaperSection` or the id of one of the municipality's own. */
  readonly sections: readonly { readonly section: string; readonly text?: string }[];
  readonly attachments: readonly Attachment[];
  readonly place: Place;
}

/** A progress report that another paper names: what it is called and what committees made of it. */
export type EarlierReport = Pick<PaperStanding, 'id' | 'title' | 'number' | 'date' | 'consultations' | 'place'>;

/** A decision paper or progress report with what it rests on. */
export interface PaperReport extends ReportHead {
  readonly report: 'decision' | 'progress';
  readonly paper: PaperStanding;
  /** Decisions that the paper names in `basedOn`, with how far each point has come. */
  readonly earlier: readonly PaperStanding[];
  /** Progress reports that the paper names in `basedOn`, oldest first. */
  readonly reported: readonly EarlierReport[];
  /** Ladders that the paper names in `basedOn`. */
  readonly ladders: readonly Named[];
  readonly indicators: readonly IndicatorStanding[];
  readonly measures: readonly (Named & { readonly status: MeasureStatus; readonly due?: string; readonly responsible?: Named })[];
  readonly standards: readonly Named[];
  readonly missing: readonly MissingPart[];
  /** Titles of the attachments of which nobody has said where they are; only where `attachmentFile` is missing. */
  readonly withoutFile: readonly string[];
  /** What parts are called where the municipality has names of its own, by part. */
  readonly headings: Readonly<Record<string, string>>;
  /** How the paper's draft stands to its records, where there is one. */
  readonly draft?: DraftStanding;
}
