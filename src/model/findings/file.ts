/** What can be wrong with a file as a whole, and what each message needs to know. */
export interface FileFindings {
  'file-empty': object;
  'file-encoding': { readonly encoding: string };
  'file-unreadable': object;
  'file-is-directory': object;
  'file-outside': object;
  /** A suggestion that ends with / is a folder. */
  'file-unknown': { readonly suggestion?: string; readonly isFolder?: true };
  /** `record`: the file that it would be the draft of; `suggestion`: the name that it perhaps should have. */
  'draft-unclaimed': { readonly record: string; readonly suggestion?: string };
  'file-missing': object;
  /** `version`: of the folder, as qe.yaml says it; `known`: the newest this qe understands. */
  'folder-newer': { readonly version: number; readonly known: number };
  'folder-nested': { readonly inner?: string; readonly outer?: string };
  /** `isUndecided`: git's index holds several versions; without it, marks of a merge stand in the text. */
  'merge-conflict': { readonly isUndecided?: true };
}
