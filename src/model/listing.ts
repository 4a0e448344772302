import type { Level } from './gap.ts';
import type { PhaseState } from './guide.ts';
import type { Named } from './kind.ts';
import type { MeasureStatus, Visibility } from './records.ts';

/** In a word or two, where something stands. */
export type ListState =
  | { readonly of: 'level'; readonly code: Level | 'profile' | 'undisclosed' }
  | { readonly of: 'rating'; readonly code: string }
  | { readonly of: 'status'; readonly code: MeasureStatus }
  | { readonly of: 'meeting'; readonly code: 'planned' | 'held' | 'cancelled' }
  | { readonly of: 'paperType'; readonly code: 'decision' | 'progress' }
  | { readonly of: 'basis'; readonly code: 'composite' | 'consented' }
  | { readonly of: 'phase'; readonly code: PhaseState }
  | { readonly of: 'value'; readonly period: string; readonly value: number; readonly unit: string }
  | { readonly of: 'group'; readonly id: string; readonly title: string }
  | { readonly of: 'agreed' };

/** Something with an id, in one line. */
export interface ListedItem {
  readonly named: Named;
  readonly id: string;
  readonly title: string;
  readonly state?: ListState;
  /** yyyy-mm-dd: of what happened, or until when a measure should be done. */
  readonly date?: string;
  readonly file: string;
  readonly line: number;
}

/** All that has an id. */
export interface Listing {
  readonly formatVersion: 1;
  readonly asOf: string;
  readonly audience: Visibility;
  /** Files that could not be used; named only in internal outputs. */
  readonly unread: { readonly count: number; readonly files: readonly string[] };
  readonly items: readonly ListedItem[];
}
