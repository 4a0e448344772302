import type { Pointer } from './source.ts';

/** A mend that is certain: another scalar in place of the one at a pointer of the finding's file. */
export interface Fix {
  readonly pointer: Pointer;
  readonly part: 'key' | 'value';
  /** As it is to stand in the file, with its quotes. */
  readonly source: string;
}
