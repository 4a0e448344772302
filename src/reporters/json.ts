import { formatWords } from '../messages/report-formats.ts';
import type { CheckResult } from '../model/check-result.ts';
import { placed } from './placed.ts';
import type { ReporterOptions } from './reporters.ts';
import { summarise } from './summary.ts';

/** Findings for programs, as schemas/validate-result.schema.json says. `file` is relative to the folder the command was called in. */
export function json(result: CheckResult, { version }: ReporterOptions): string {
  const findings = placed(result).map(({ finding, path, message, fingerprint }) => ({
    ruleId: finding.ruleId,
    severity: finding.severity,
    ...(finding.gap === undefined ? {} : { gap: finding.gap }),
    message,
    file: path,
    line: finding.position.line,
    column: finding.position.column,
    fingerprint,
  }));
  const generator = `${formatWords.mark} ${version}`;
  return `${JSON.stringify({ formatVersion: 1, generator, asOf: result.asOf, findings, summary: summarise(result) }, null, 2)}\n`;
}
