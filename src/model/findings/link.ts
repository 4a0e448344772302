import type { Field } from '../field.ts';

/** What can be wrong with how records and texts lead to each other. */
export interface LinkFindings {
  /** `since`: of a criterion the day from which it no longer counts. */
  'reference-retired': {
    readonly field: Field;
    readonly id: string;
    readonly replacedBy: readonly string[];
  } & (
    | { readonly named: 'criterion'; readonly since: string }
    | { readonly named: 'measure'; readonly status: 'replaced' | 'dropped' }
  );
  /** Each leads to the next, the last to the first. */
  'reference-circle': {
    readonly relation: 'depends' | 'measure-replaced' | 'criterion-replaced';
    readonly circle: readonly string[];
  };
  'link-broken': { readonly path: string; readonly isOutside?: true; readonly suggestion?: string };
  'document-missing': {
    readonly field: Field;
    readonly path: string;
    readonly isOutside?: true;
    readonly suggestion?: string;
  };
  orphan: { readonly id: string };
  'catalogue-unnamed': { readonly field: Field; readonly id: string; readonly catalogue: string };
}
