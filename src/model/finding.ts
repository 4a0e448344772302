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

/** A value that a field may have, with the German explanation of the schema. */
export interface Choice {
  readonly code: string;
  readonly meaning?: string;
}

/** What can be wrong in a folder, and what each message needs to know. The key is the rule's id. */
export interface FindingValues {
  // a file as a whole
  'file-empty': object;
  'file-encoding': { readonly encoding: string };
  'file-unreadable': object;
  'file-is-directory': object;
  'file-outside': object;
  /** A suggestion that ends with / is a folder. */
  'file-unknown': { readonly suggestion?: string; readonly isFolder?: true };
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
  // text that YAML reads as something else
  'text-unquoted': { readonly field: Field; readonly source: string; readonly severe: boolean };
  'text-comment': { readonly field: Field; readonly comment: string };
  'quote-typographic': { readonly field: Field; readonly mend: string; readonly isText: boolean };
  'flow-comma': { readonly rest: string; readonly decimal?: string };
  'number-form': { readonly field: Field; readonly source: string; readonly mend?: string };
  'number-ambiguous': { readonly field: Field; readonly source: string; readonly mend: string };
  'date-form': { readonly field: Field; readonly source: string; readonly mend?: string };
  // ids and references
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
  // data protection; `shown` is no more than the beginning of what was found
  'privacy-email': { readonly shown: string };
  'privacy-phone': { readonly shown: string };
  'privacy-iban': { readonly shown: string };
  'privacy-birth-date': { readonly shown: string };
  'privacy-case-number': { readonly shown: string };
  'privacy-address': { readonly shown: string };
  'privacy-name': { readonly shown: string };
  'privacy-small-group': { readonly count: number; readonly minGroup: number };
  'privacy-small-count': { readonly count: number; readonly smallCount: number; readonly kind: 'uptake' | 'measurement' };
  // settings of rules, and comments that silence one
  'rule-unknown': { readonly id: string; readonly suggestion?: string };
  'rule-fixed': { readonly id: string };
  'suppression-reason': object;
  /** Without `id` the comment names no rule at all. */
  'suppression-unknown': { readonly id?: string; readonly suggestion?: string };
  'suppression-unused': { readonly id: string };
  // templates and what they show
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
