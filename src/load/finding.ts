import type { Finding, FindingOf, FindingValues, RuleId, Severity } from '../model/finding.ts';
import { usualSeverity } from '../model/severity.ts';
import type { Position } from '../model/source.ts';

/** A finding of the loader with its usual severity, unless told. */
export function finding<K extends RuleId>(
  ruleId: K,
  file: string,
  position: Position,
  values: FindingValues[K],
  severity: Severity = usualSeverity(ruleId),
): Finding {
  const found: FindingOf<K> = { ruleId, severity, file, position, values };
  return found as Finding;
}
