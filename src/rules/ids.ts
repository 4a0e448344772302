import type { RuleId } from '../model/finding.ts';

/** Findings of the loader without which a file cannot be read: nobody can do without them, so they cannot be turned off. */
export const unreadableIds = [
  'file-empty',
  'file-encoding',
  'file-unreadable',
  'file-is-directory',
  'file-outside',
  'folder-newer',
  'merge-conflict',
  'yaml-syntax',
  'yaml-duplicate-key',
  'yaml-documents',
  'yaml-alias',
  'front-matter-missing',
  'front-matter-unclosed',
  'front-matter-language',
] as const satisfies readonly RuleId[];

/** Other findings of the loader. */
export const loaderIds = [
  'file-unknown',
  'file-missing',
  'draft-unclaimed',
  'folder-nested',
  'field-missing',
  'field-unknown',
  'field-one-of',
  'field-empty',
  'value-type',
  'value-unknown',
  'value-form',
  'value-range',
  'value-count',
  'text-unquoted',
  'number-form',
  'number-ambiguous',
  'date-form',
  'text-comment',
  'quote-typographic',
  'flow-comma',
] as const satisfies readonly RuleId[];

/** Findings of templates, which only appear when a document is made; a check cannot know whether their suppression is needed. */
export const documentIds = [
  'template-syntax',
  'template-partial',
  'template-recursion',
  'template-helper',
  'template-failed',
  'template-unused',
  'image-unreadable',
  'font-unreadable',
  'glyph-missing',
] as const satisfies readonly RuleId[];

/** What the runner itself finds in settings and suppressions. */
export const runnerIds = [
  'rule-unknown',
  'rule-fixed',
  'rule-option',
  'suppression-reason',
  'suppression-unknown',
  'suppression-unused',
] as const satisfies readonly RuleId[];
