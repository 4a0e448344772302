import type { CheckResult } from '../model/check-result.ts';
import type { Severity } from '../model/finding.ts';
import { placed } from './placed.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** Before each rule's id, so that the report of another tool is not taken for ours. */
export const checkPrefix = 'qe/';

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function gitlab(result: CheckResult): string {
  const issues = placed(result).map(({ finding, path, message, fingerprint }) => ({
    description: message,
    check_name: `${checkPrefix}${finding.ruleId}`,
    fingerprint,
    severity: severities[finding.severity],
    location: { path, lines: { begin: finding.position.line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
