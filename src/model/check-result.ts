import type { Finding } from './finding.ts';

/** What `qe validate` hands to a reporter: one folder's findings, sorted by file, line, column and rule. */
export interface CheckedFolder {
  /** As it is shown: relative to where the command was called, `.` for the same place. */
  readonly folder: string;
  /** Paths of the files that were checked, each once, sorted. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
  /** A line of a file by its number, counted from 1, without its line end; `undefined` where there is none or it is no UTF-8 text. */
  line(file: string, number: number): string | undefined;
}

export interface CheckResult {
  readonly asOf: string;
  readonly folders: readonly CheckedFolder[];
}
