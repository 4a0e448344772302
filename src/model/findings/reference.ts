import type { Field } from '../field.ts';
import type { Named } from '../kind.ts';

/** What can be wrong with ids and with what they name. */
export interface ReferenceFindings {
  'id-duplicate': {
    readonly id: string;
    readonly other: { readonly path: string; readonly line: number; readonly isFileName: boolean };
    readonly isFileName: boolean;
  };
  'id-file-name': { readonly id: string; readonly fileName: string };
  'date-file-name': { readonly date: string; readonly fileName: string };
  'criterion-id': { readonly id: string; readonly expected: string };
  'reference-unknown': {
    readonly field: Field;
    readonly id: string;
    readonly allowed: readonly Named[];
    readonly suggestion?: string;
    readonly other?: Named;
  };
  'rating-unknown': { readonly value: string; readonly allowed: readonly string[]; readonly suggestion?: string };
  'agreed-twice': { readonly date: string; readonly other: string };
  'agreed-perspective': object;
}
