import type { Field } from './field.ts';
import type { Place } from './gap.ts';
import type { Named } from './kind.ts';
import type { ShownValue } from './record-view.ts';
import type { MeasureStatus, Paper, Process, Visibility } from './records.ts';
import type { ReportHead } from './report.ts';
import type { Resource } from './resource.ts';

/** A piece of a text that was reworded. `same` and `removed` together are the old text, `same` and `added` the new one, both with white space collapsed. */
export interface TextPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What a change is about: anything with an id, the process as a whole, or qe.yaml. */
export type ChangedKind = Named | 'process' | 'settings';

export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A criterion of which an agreed assessment says something else than the agreed one before it. */
export interface MovedRating {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export type Consultation = NonNullable<Paper['consultations']>[number];
type Deliverable = NonNullable<Process['phases'][number]['deliverables']>[number];
type Months = { readonly from: string; readonly to?: string };

/** A target: a value, or a range. */
export interface TargetValue {
  readonly date: string;
  readonly value?: number;
  readonly from?: number;
  readonly to?: number;
}

/** A field within a record: titles from the outside in; `key` is the value that tells items of a list apart where it has no title. */
export type FieldPath = readonly Field[];

/** What each code of a change tells. `from` is before, `to` is now. */
export interface ChangeValues {
  new: {
    readonly status?: MeasureStatus;
    readonly meeting?: 'planned' | 'held' | 'cancelled';
    readonly date?: string;
    readonly due?: string;
    /** The wording of a criterion. */
    readonly text?: string;
  };
  removed: Record<never, never>;
  renamed: { readonly from: string };
  retitled: { readonly parts: readonly TextPart[] };
  visibility: { readonly from: Visibility; readonly to: Visibility };
  'field-added': { readonly path: FieldPath; readonly to: ShownValue };
  'field-removed': { readonly path: FieldPath; readonly from: ShownValue };
  'field-changed': {
    readonly path: FieldPath;
    readonly from: ShownValue;
    readonly to: ShownValue;
    readonly parts?: readonly TextPart[];
  };
  'items-added': { readonly path: FieldPath; readonly items: readonly ShownValue[] };
  'items-removed': { readonly path: FieldPath; readonly items: readonly ShownValue[] };
  order: { readonly path: FieldPath };
  text: { readonly parts: readonly TextPart[] };
  confirmed: { readonly of: readonly string[] };
  assessed: {
    readonly agreed: boolean;
    readonly perspective?: Titled;
    readonly date: string;
    readonly criteria: number;
    readonly rose: readonly MovedRating[];
    readonly fell: readonly MovedRating[];
  };
  rating: { readonly criterion: string; readonly from?: string; readonly to?: string };
  status: {
    readonly from: MeasureStatus;
    readonly to: MeasureStatus;
    readonly date?: string;
    readonly reason?: string;
    readonly replacedBy?: Titled;
  };
  progress: { readonly date: string; readonly status: MeasureStatus; readonly note?: string };
  due: { readonly from?: string; readonly to?: string };
  responsible: { readonly from?: Titled; readonly to?: Titled };
  'resource-asked': { readonly resource: Resource };
  'resource-state': { readonly resource: Resource; readonly from?: Resource['state']; readonly to?: Resource['state'] };
  'resource-amount': { readonly resource: Resource; readonly from: Resource };
  'resource-dropped': { readonly resource: Resource };
  'step-new': { readonly text: string; readonly due?: string; readonly done?: string };
  'step-done': { readonly text: string; readonly done: string };
  'step-reopened': { readonly text: string };
  'step-moved': { readonly text: string; readonly from?: string; readonly to?: string };
  'step-reworded': { readonly parts: readonly TextPart[] };
  'step-dropped': { readonly text: string };
  reviewed: { readonly date: string; readonly result: string; readonly adjustment?: string };
  uptake: { readonly period: string; readonly count: number; readonly unit?: string; readonly capacity?: number };
  target: {
    readonly move: 'new' | 'removed' | 'raised' | 'lowered' | 'changed' | 'postponed';
    readonly unit: string;
    readonly from?: TargetValue;
    readonly to?: TargetValue;
  };
  baseline: { readonly value: number; readonly unit: string };
  measurement: {
    readonly period: string;
    readonly value: number;
    readonly unit: string;
    readonly before?: { readonly period: string; readonly value: number };
  };
  'measurement-corrected': { readonly period: string; readonly unit: string; readonly from: number; readonly to: number };
  'measurement-removed': { readonly period: string; readonly unit: string; readonly value: number };
  reworded: { readonly parts: readonly TextPart[] };
  retired: { readonly date: string; readonly reason: string; readonly replacedBy: readonly string[] };
  unretired: Record<never, never>;
  evidence: { readonly asked: boolean };
  moved: { readonly into: 'circle' | 'dimension'; readonly from?: Titled; readonly to?: Titled };
  consulted: {
    readonly committee: Titled;
    readonly date: string;
    readonly result: NonNullable<Consultation['result']>;
    readonly votes?: Consultation['votes'];
  };
  'consultation-new': { readonly committee: Titled; readonly date: string; readonly role: Consultation['role'] };
  'consultation-moved': { readonly committee: Titled; readonly from: string; readonly to: string };
  'consultation-dropped': { readonly committee: Titled; readonly date: string };
  deadline: { readonly from?: string; readonly to?: string };
  'proposal-new': { readonly id: string; readonly text: string };
  'proposal-reworded': { readonly id: string; readonly parts: readonly TextPart[] };
  'proposal-dropped': { readonly id: string; readonly text: string };
  'proposal-state': {
    readonly id: string;
    readonly text: string;
    readonly to: NonNullable<NonNullable<Paper['proposal']>[number]['state']>;
    readonly note?: string;
  };
  finance: { readonly year: number; readonly purpose?: string; readonly from?: number; readonly to?: number };
  'finance-granted': { readonly year: number; readonly purpose?: string; readonly granted: number };
  meeting: { readonly to: 'planned' | 'held' | 'cancelled'; readonly date: string };
  'phase-begun': { readonly month: string };
  'phase-ended': { readonly month: string; readonly reason?: string };
  'phase-moved': { readonly from: Months; readonly to: Months; readonly reason?: string };
  deliverable: { readonly title: string; readonly to: Deliverable['state']; readonly date?: string };
  rung: {
    readonly step: number;
    readonly of: 'goal' | 'sign';
    readonly parts: readonly TextPart[];
    readonly reason?: string;
  };
  updated: { readonly date: string; readonly reason: string };
  focus: { readonly in: readonly Titled[]; readonly out: readonly Titled[]; readonly all: boolean };
  'met-from': { readonly from: string; readonly to: string };
}

export type ChangeCode = keyof ChangeValues;

/** A code with its values. */
export type CodedChange = { readonly [C in ChangeCode]: { readonly code: C; readonly values: ChangeValues[C] } }[ChangeCode];

/** One thing that changed in substance. */
export type Change = CodedChange & {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly title: string;
  /** Where it stands now; what is gone, where it stood. */
  readonly place: Place;
};

/** A record with all that changed in it, in the order in which it is told. */
export interface ChangedRecord extends Titled {
  readonly kind: ChangedKind;
  readonly changes: readonly Change[];
}

export interface ChangesReport extends ReportHead {
  readonly report: 'diff';
  readonly since: NonNullable<ReportHead['since']>;
  /** The later of the two states, where it is not the folder of today. */
  readonly until?: NonNullable<ReportHead['since']>;
  /** Whether the folder held no record then. */
  readonly wasEmpty: boolean;
  /** Files that could not be read in one of the two states and are left out; named only in internal outputs. */
  readonly uncompared: { readonly count: number; readonly files: readonly string[] };
  readonly groups: readonly { readonly kind: ChangedKind; readonly records: readonly ChangedRecord[] }[];
}
