import type { Named } from './kind.ts';
import type { Position } from './source.ts';

/** How much a finding weighs: only `error` makes a check fail, `info` restates open work. */
export type Severity = 'error' | 'warning' | 'info';

/** A field as people and files name it. */
export interface Field {
  readonly key: string;
  /** The German title of the schema; absent where the schema does not know the field. */
  readonly title?: string;
}

/** What can be wrong in a folder, and what each message needs to know. The key is the rule's id. */
export interface FindingValues {
  // a file as a whole
  'file-empty': object;
  'file-encoding': { readonly encoding: string };
  'file-unreadable': object;
  'file-is-directory': object;
  'file-outside': object;
  'file-unknown': { readonly suggestion?: string };
  'file-missing': object;
  'folder-nested': { readonly inner?: string; readonly outer?: string };
  'merge-conflict': object;
  // YAML and front matter
  'yaml-syntax': { readonly code: string; readonly detail: string };
  'yaml-duplicate-key': { readonly key: string };
  'yaml-documents': object;
  'yaml-alias': object;
  'front-matter-missing': object;
  'front-matter-unclosed': object;
  'front-matter-language': { readonly language: string };
  // the schema
  'field-missing': { readonly field: Field };
  'field-unknown': { readonly key: string; readonly suggestion?: Field };
  'field-one-of': { readonly fields: readonly Field[] };
  'field-empty': { readonly field: Field };
  'value-type': { readonly field: Field; readonly expected: string; readonly found: string };
  'value-unknown': {
    readonly field: Field;
    readonly value: string;
    readonly allowed: readonly string[];
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
  // text that YAML reads as something else
  'text-unquoted': { readonly field: Field; readonly source: string; readonly severe: boolean };
  'number-form': { readonly field: Field; readonly source: string; readonly mend?: string };
  'number-ambiguous': { readonly field: Field; readonly source: string; readonly mend: string };
  'date-form': { readonly field: Field; readonly source: string; readonly mend?: string };
  // ids and references
  'id-duplicate': { readonly id: string; readonly other: string };
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
  // templates and what they show
  'template-syntax': { readonly detail: string };
  'template-partial': { readonly name: string };
  'template-recursion': { readonly name: string };
  'template-helper': { readonly name: string };
  'template-failed': { readonly detail: string };
  'image-missing': { readonly path: string };
  'image-alt': { readonly path: string };
}

export type RuleId = keyof FindingValues;

/** Something wrong in a folder, as codes and values; the message is made from them where it is shown. */
export type FindingOf<K extends RuleId> = {
  readonly ruleId: K;
  readonly severity: Severity;
  readonly file: string;
  readonly position: Position;
  readonly values: FindingValues[K];
};

export type Finding = { [K in RuleId]: FindingOf<K> }[RuleId];
