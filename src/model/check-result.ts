import type { Finding } from './finding.ts';

/** What `qe validate` hands to a reporter: one folder's findings, sorted by file, line, column and rule. */
export interface CheckedFolder {
  /** As it is shown: relative to where the command was called, `.` for the same place. */
  readonly folder: string;
  readonly files: number;
  readonly findings: readonly Finding[];
}

export interface CheckResult {
  readonly asOf: string;
  readonly folders: readonly CheckedFolder[];
}
