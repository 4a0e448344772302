import type { Choice, Field } from '../field.ts';

/** What the schema or the way YAML reads a text says against a value. */
export interface ValueFindings {
  'field-missing': { readonly field: Field; readonly because?: 'own-scale' };
  'field-unknown': { readonly key: string; readonly suggestion?: Field };
  'field-one-of': { readonly fields: readonly Field[] };
  /** `comment`: what stands behind it and was meant as its value. */
  'field-empty': { readonly field: Field; readonly comment?: string; readonly isColour?: true };
  'value-type': {
    readonly field: Field;
    readonly expected: string;
    readonly found: string;
    readonly source?: string;
    readonly mend?: string;
  };
  'value-unknown': {
    readonly field: Field;
    readonly value: string;
    readonly allowed: readonly Choice[];
    readonly suggestion?: string;
  };
  'value-form': { readonly field: Field; readonly value: string; readonly form: string };
  'value-range': {
    readonly field: Field;
    readonly value: number;
    readonly relation: 'at-least' | 'at-most' | 'more-than';
    readonly limit: number;
  };
  'value-count': { readonly field: Field; readonly atLeast: number };
  'text-unquoted': { readonly field: Field; readonly source: string; readonly severe: boolean };
  'text-comment': { readonly field: Field; readonly comment: string };
  'quote-typographic': { readonly field: Field; readonly mend: string; readonly isText: boolean };
  'flow-comma': { readonly rest: string; readonly decimal?: string };
  'number-form': { readonly field: Field; readonly source: string; readonly mend?: string };
  'number-ambiguous': { readonly field: Field; readonly source: string; readonly mend: string };
  'date-form': { readonly field: Field; readonly source: string; readonly mend?: string };
}
