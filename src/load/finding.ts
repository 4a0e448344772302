import type { Finding, FindingOf, FindingValues, RuleId, Severity } from '../model/finding.ts';
import { usualSeverity } from '../model/severity.ts';
import type { Pointer, Position } from '../model/source.ts';

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

/** The finding with a mend that is certain; as it is where there is none. */
export function withFix(found: Finding, pointer: Pointer, source: string | undefined, part: 'key' | 'value' = 'value'): Finding {
  return source === undefined ? found : { ...found, fix: { pointer, part, source } };
}
