import type { Field } from './field.ts';
import type { Gap, Place } from './gap.ts';
import type { Named } from './kind.ts';
import type { ListState } from './listing.ts';
import type { Visibility } from './records.ts';
import type { CurrentRating, View } from './standing.ts';
import type { RecordName, SuspectReference } from './suspect.ts';

/** A value of a record, with what it takes to say it in words. */
export type ShownValue =
  | { readonly form: 'text' | 'prose' | 'date' | 'month' | 'period'; readonly text: string }
  | { readonly form: 'number' | 'money' | 'year'; readonly value: number }
  | { readonly form: 'truth'; readonly value: boolean }
  | { readonly form: 'choice' | 'scale'; readonly code: string; readonly meaning?: string }
  | { readonly form: 'reference'; readonly id: string; readonly title?: string }
  | { readonly form: 'list'; readonly items: readonly ShownValue[] }
  | { readonly form: 'block'; readonly fields: readonly ShownField[] };

/** A field with its German title and its value; the field of a map's entry is the id it stands under. */
export interface ShownField extends Field {
  readonly value: ShownValue;
}

/** A place where another record names this one, or a part of it. */
export interface ReferredBy {
  /** Absent for qe.yaml. */
  readonly named?: Named;
  readonly id: string;
  readonly title: string;
  readonly field: Field;
  /** The part that is named where it is not the record itself. */
  readonly to?: string;
  readonly place: Place;
}

/** All that a folder says of one record on a day, as one audience may see it. */
export interface RecordView {
  readonly named: Named;
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  /** Absent for what qe.yaml gives. */
  readonly visibility?: Visibility;
  readonly state?: ListState;
  readonly fields: readonly ShownField[];
  /** Markdown below the head. */
  readonly body?: string;
  /** Of a criterion. */
  readonly current?: CurrentRating;
  readonly views?: readonly View[];
  /** Open work and directions; of a standard those of its criteria as well. */
  readonly gaps: readonly Gap[];
  readonly referredBy: readonly ReferredBy[];
  /** References that are to be looked at again: its own, and those to it or a part of it. */
  readonly toCheck?: readonly SuspectReference[];
  /** Suspect records that it rests on. */
  readonly affectedBy?: readonly RecordName[];
}
