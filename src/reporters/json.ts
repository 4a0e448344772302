import { findingText } from '../messages/findings.ts';
import type { CheckResult } from '../model/check-result.ts';
import { summarise } from './summary.ts';

/** Findings for programs. `file` is relative to the folder the command was called in. */
export function json(result: CheckResult): string {
  const findings = result.folders.flatMap(({ folder, findings: found }) =>
    found.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: findingText(finding),
      file: folder === '.' ? finding.file : `${folder}/${finding.file}`,
      line: finding.position.line,
      column: finding.position.column,
    })),
  );
  return `${JSON.stringify({ formatVersion: 1, asOf: result.asOf, findings, summary: summarise(result) }, null, 2)}\n`;
}
