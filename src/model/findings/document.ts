/** What only shows when a document is made: templates and pictures. */
export interface DocumentFindings {
  /** `detail`: the name of the block for the first three, else the line as it stands. */
  'template-syntax': {
    readonly cause: 'unclosed' | 'unopened' | 'mismatch' | 'inline' | 'line';
    readonly detail: string;
    /** The block that was to be closed. */
    readonly expected?: string;
  };
  'template-partial': { readonly name: string };
  'template-recursion': { readonly name: string };
  'template-helper': { readonly name: string };
  'template-failed': { readonly detail: string };
  'template-unused': { readonly suggestion?: string };
  /** `hasOtherFormat`: it is there, and nothing that documents can show; `isInline`: it stands in the text, `path` says what it is. */
  'image-missing': {
    readonly path: string;
    readonly hasOtherFormat?: true;
    readonly isInline?: true;
    readonly suggestion?: string;
    /** It is not in a text, but named in qe.yaml. */
    readonly isLogo?: true;
  };
  /** `path`: its address. */
  'image-remote': { readonly path: string };
  'image-alt': { readonly path: string };
  /** It is there, and its content cannot be read as its name says; `office`: it can, but not by office programs. */
  'image-unreadable': { readonly path: string; readonly isLogo?: true; readonly office?: true };
  /** A file of qe.yaml that is no font, or not there. */
  'font-unreadable': { readonly path: string };
  /** `text`: what its first row holds, to find it by. */
  'table-header': { readonly text: string };
  /** `name`: the character as Unicode names its place, „U+1F600“. */
  'glyph-missing': { readonly character: string; readonly name: string };
}
