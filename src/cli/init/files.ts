/** A file that `qe init` writes. */
export interface InitFile {
  /** From the record folder, with `/`; begins with `../` where it belongs into the root of the repository. */
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly isExecutable?: boolean;
}
