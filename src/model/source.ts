import type { Kind } from './kind.ts';

/** Where something stands; lines and columns count from 1, columns in UTF-16 code units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Keys and indexes from the top of a record to a place in it. */
export type Pointer = readonly (string | number)[];

/** The characters of a scalar as they stand in the file, without quotes being resolved. */
export interface ScalarSource {
  readonly text: string;
  /** Without quotes. */
  readonly plain: boolean;
  /** The comment behind it on its line, from its # on. */
  readonly comment?: string;
}

/** A file with a position for each place in its data. */
export interface SourceFile {
  /** Relative to the folder with qe.yaml, with `/` between the parts. */
  readonly path: string;
  readonly kind: Kind;
  /** Without a byte order mark. */
  readonly text: string;
  /** The file begins with a byte order mark, which a change has to keep. */
  readonly hasMark?: true;
  /** The data of the YAML document or front matter; `undefined` where it could not be read. */
  readonly data: unknown;
  /** Markdown below the front matter, with the line it begins on. */
  readonly body?: { readonly text: string; readonly line: number };
  /** The place of a value or of the key it stands under; of the nearest parent that exists where there is no such place. */
  locate(pointer: Pointer, part?: 'key' | 'value'): Position;
  /** The scalar at a place; `undefined` for anything else. */
  scalarSource(pointer: Pointer): ScalarSource | undefined;
}
