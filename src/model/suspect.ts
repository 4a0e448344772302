import type { Place } from './gap.ts';
import type { Named } from './kind.ts';

/** When something changed: the day of the commit, yyyy-mm-dd, and its full id. */
export interface Change {
  readonly day: string;
  readonly revision: string;
}

/** A wording that something has or had. */
export interface PastWording {
  readonly text: string;
  /** Since when it reads so; absent where no commit holds it yet. */
  readonly since?: Change;
}

/** What git tells of wordings; empty where there is no git. */
export interface WordingHistory {
  /** By the key of what is referred to (`targetKey`): its wordings, the newest first, no two neighbours alike. */
  readonly wordings: ReadonlyMap<string, readonly PastWording[]>;
  /** By the id of the referring record and that key: the wording at the commit that introduced the reference. */
  readonly introduced: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A record, or a part of one, by its sort, id and title. */
export interface RecordName {
  readonly named: Named;
  readonly id: string;
  /** Of a criterion its wording. */
  readonly title: string;
}

/** What a record leans on; `step` where it is one step of a ladder. */
export interface SuspectTarget extends RecordName {
  readonly step?: number;
}

/** A reference to something that reads differently since it was referred to or last confirmed. */
export interface SuspectReference {
  readonly record: RecordName;
  readonly refersTo: SuspectTarget;
  /** The wording that was referred to or confirmed; absent where no known wording has the confirmed hash, and outside internal outputs. */
  readonly before?: string;
  readonly now: string;
  /** Of the wording as it is now. */
  readonly hash: string;
  /** Since when it reads differently; absent where no commit holds the change yet. */
  readonly since?: Change;
  /** The place of the reference. */
  readonly place: Place;
}

/** A record that rests on suspect ones; it needs no confirmation of its own. */
export interface AffectedRecord {
  readonly record: RecordName;
  /** The suspect records, by id. */
  readonly via: readonly RecordName[];
  readonly place: Place;
}

/** What is to be looked at again, by the referring record. */
export interface SuspectWork {
  readonly references: readonly SuspectReference[];
  readonly affected: readonly AffectedRecord[];
  /** There is more that this audience does not see; then no number is true. */
  readonly withheld: boolean;
}
