/** What can be wrong with the texts people write. `shown` is the piece of text as it stands. */
export interface TextFindings {
  'text-placeholder': { readonly shown: string };
  'text-conflict': { readonly shown: string };
  /** Depths of the heading before and of this one. */
  'heading-skip': { readonly before: number; readonly depth: number };
  /** `more`: how many other places of the file have the same sign. */
  'text-gender': { readonly shown: string; readonly sign: string; readonly more: number };
}
