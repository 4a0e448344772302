/** A file that is to be written; whoever makes files returns these, and only the command line writes them. */
export interface PlannedFile {
  /** Relative to the output folder, with `/` between the parts. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A change of the record folder: a new file without `before`, a removed one without `after`, a moved one with `from`. */
export interface PlannedChange {
  /** Relative to the record folder, with `/` between the parts. */
  readonly path: string;
  /** The path the file had until now, where it moves; `before` is its text there. */
  readonly from?: string;
  /** The text the change was planned from; where the file says something else by now, nothing is written. */
  readonly before?: string;
  readonly after?: string;
}
