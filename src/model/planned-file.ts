/** A file that is to be written; whoever makes files returns these, and only the command line writes them. */
export interface PlannedFile {
  /** Relative to the output folder, with `/` between the parts. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
