import type { CodedChange, Titled } from '../../model/changes.ts';
import type { Pointer } from '../../model/source.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { FormOf } from '../record-view.ts';
import type { Subject } from './subjects.ts';

/** One of the two states that are compared. */
export interface State {
  /** As the audience may see it. */
  readonly workspace: Workspace;
  /** All of it. */
  readonly whole: Workspace;
  readonly asOf: string;
}

/** What a comparison knows beside the two values. */
export interface Context {
  readonly former: State;
  readonly now: State;
  readonly formOf: FormOf;
  /** Of all that has an id in either state and may be shown; the newer title goes first. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A change before it is known what it belongs to. `pointer`: where in the record it stands. */
export type Found = CodedChange & { readonly pointer?: Pointer };

/** A subject in both states; the older data name what was renamed since by its name of today. */
export interface Pair {
  readonly former: Subject;
  readonly now: Subject;
}

/** Compares what no sentence of its own tells: values at a place of the record, by the titles of their fields; `label` tells the item of a list. */
export type CompareRest = (former: unknown, now: unknown, pointer: Pointer, label?: string) => Found[];

/** What one kind of records tells in sentences of its own. */
export interface KindComparison {
  /** The fields that `compare` answers for; all others are told by their titles. */
  readonly keys: readonly string[];
  compare(pair: Pair, context: Context, rest: CompareRest): Found[];
}

export const titled = (id: string, { titles }: Pick<Context, 'titles'>): Titled => ({ id, title: titles.get(id) ?? id });
