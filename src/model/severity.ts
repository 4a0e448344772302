import type { RuleId, Severity } from './finding.ts';

/** What is likely wrong rather than wrong. */
const warnings: ReadonlySet<RuleId> = new Set<RuleId>([
  'file-unknown',
  'draft-unclaimed',
  'number-ambiguous',
  'text-comment',
  'suppression-unused',
  'template-unused',
  'image-alt',
  'image-remote',
  'table-header',
  'font-unreadable',
  'glyph-missing',
]);

/** How much a finding weighs that the loader, the runner or a document makes; rules say it of themselves. */
export const usualSeverity = (id: RuleId): Severity => (warnings.has(id) ? 'warning' : 'error');
