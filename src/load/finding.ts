import type { Finding, FindingOf, FindingValues, RuleId, Severity } from '../model/finding.ts';
import type { Pointer, Position } from '../model/source.ts';

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

/** The finding with a mend that is certain; as it is where there is none. */
export function withFix(found: Finding, pointer: Pointer, source: string | undefined, part: 'key' | 'value' = 'value'): Finding {
  return source === undefined ? found : { ...found, fix: { pointer, part, source } };
}
