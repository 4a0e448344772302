/** A block of a drafted paper as its template and the records give it today. */
export interface FreshBlock {
  /** As in the markers: `proposal`, `finances`, … */
  readonly name: string;
  /** Markdown. */
  readonly text: string;
}

/** What can be wrong with the marks of a draft. A block with such a problem is left alone. */
export type DraftProblemCode =
  /** The mark of its end is missing. */
  | 'no-end'
  /** The mark of its beginning is missing. */
  | 'no-start'
  /** It stands in the draft several times. */
  | 'twice'
  /** It stands within another one, or holds one. */
  | 'nested'
  /** The characters behind its name are not those that qe writes. */
  | 'hash'
  /** A line that looks like a mark and is none. */
  | 'broken'
  /** No block of the paper is called so. */
  | 'unknown'
  /** The line that says which blocks there were is missing, so that none is added. */
  | 'no-list'
  /** There are no marks at all. */
  | 'no-marks';

export interface DraftProblem {
  readonly code: DraftProblemCode;
  /** From 1. */
  readonly line: number;
  readonly name?: string;
  /** The name that was perhaps meant, or the other block of two that stand in each other. */
  readonly other?: string;
}

/** A piece of a document made from a draft: a block as the template gives it, or Markdown of the file, of a block or between blocks. */
export type DraftPart =
  | { readonly kind: 'template'; readonly block: string }
  | { readonly kind: 'written'; readonly block?: string; readonly text: string; readonly line: number };

/** The order and the texts that a draft gives to a document. */
export interface DraftContent {
  /** Relative to the record folder. */
  readonly file: string;
  readonly parts: readonly DraftPart[];
}

/** How a paper's draft stands to its records. */
export interface DraftStanding {
  readonly file: string;
  /** Blocks edited by hand. */
  readonly edited: readonly string[];
  /** Blocks for which the records say something else by now, edited or not. */
  readonly outdated: readonly string[];
  /** Blocks taken out by hand. */
  readonly removed: readonly string[];
  /** Number of marks that are damaged. */
  readonly damaged: number;
  /** The draft's own words are in the document. False for audiences beside the internal one, who read the records' text. */
  readonly isShown: boolean;
}
