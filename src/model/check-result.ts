import type { Finding } from './finding.ts';

/** How many findings there are of each weight. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Which part of the findings is shown, although the whole folder is checked. */
export interface Scope {
  /** Only those of paths that were named. */
  readonly isByPath: boolean;
  /** Only what changed since `base` (as it was asked for), in the work tree or in git's index, and what that broke elsewhere. */
  readonly changes?: { readonly of: 'work-tree' | 'index'; readonly base: string };
  /** Files of the scope and all others. */
  readonly checkedFiles: number;
  /** Findings that are not shown. */
  readonly elsewhere: Counts;
}

/** What `qe validate` hands to a reporter: one folder's findings, sorted by file, line, column and rule. */
export interface CheckedFolder {
  /** As it is shown: relative to where the command was called, `.` for the same place. */
  readonly folder: string;
  /** Paths of the files that were checked and are in the scope, each once, sorted. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
  /** A line of a file by its number, counted from 1, without its line end; `undefined` where there is none or it is no UTF-8 text. */
  line(file: string, number: number): string | undefined;
}

export interface CheckResult {
  readonly asOf: string;
  readonly folders: readonly CheckedFolder[];
  /** Absent where everything is shown. */
  readonly scope?: Scope;
}
