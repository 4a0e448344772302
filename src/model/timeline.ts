import type { Change } from './suspect.ts';

/** What became of a file: ids of its content before and after; one is absent where the file was added or removed. */
export interface FileChange {
  readonly before?: string;
  readonly after?: string;
}

/** One step of the history of a folder. */
export interface Revision {
  /** Absent for what no commit holds yet. */
  readonly change?: Change;
  /** By path within the folder. */
  readonly files: ReadonlyMap<string, FileChange>;
}

/** A file as it was read. */
export interface PastContent {
  readonly text: string;
  /** The data of the record; `undefined` where it could not be read. Not checked by any schema. */
  readonly data: unknown;
}

/** The history of a folder along the main line of the current branch. */
export interface Timeline {
  /** The newest first; the very first is what no commit holds yet. */
  readonly revisions: readonly Revision[];
  /** A content by its id and a path it had; `undefined` where it is not there. */
  read(path: string, id: string): PastContent | undefined;
}
