import type { Workspace } from './workspace.ts';

/** An earlier state of the folder, which a report compares with. */
export interface Past {
  /** As it was read then; without `revision` it is the folder of today, of which only what is dated up to `asOf` counts. */
  readonly workspace: Workspace;
  /** The day it is looked at for: that of the commit, or the day that was asked for. */
  readonly asOf: string;
  /** What was asked for: a day, a tag, a branch or a commit. */
  readonly ref: string;
  /** The full id of the commit; absent where git knows none for that day. */
  readonly revision?: string;
  /** git was not to be asked. */
  readonly withoutGit?: true;
}
