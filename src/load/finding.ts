import type { Finding, FindingOf, FindingValues, RuleId, Severity } from '../model/finding.ts';
import type { Position } from '../model/source.ts';

/** What is likely wrong rather than wrong. */
const warnings: ReadonlySet<RuleId> = new Set<RuleId>(['file-unknown', 'number-ambiguous', 'text-comment']);

/** A finding of the loader with its fixed severity. */
export function finding<K extends RuleId>(
  ruleId: K,
  file: string,
  position: Position,
  values: FindingValues[K],
  severity: Severity = warnings.has(ruleId) ? 'warning' : 'error',
): Finding {
  const found: FindingOf<K> = { ruleId, severity, file, position, values };
  return found as Finding;
}
