import { ruleHelp, ruleName } from '../messages/findings.ts';
import { asMarkdown, ruleIntroduction } from '../messages/rule-page.ts';
import type { CheckResult } from '../model/check-result.ts';
import type { RuleId, Severity } from '../model/finding.ts';
import { type Placed, placed } from './placed.ts';
import type { ReporterOptions } from './reporters.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 (OASIS): one run, with the rules that found something. */
export function sarif(result: CheckResult, { version }: ReporterOptions): string {
  const findings = placed(result);
  const ruleIds = [...new Set(findings.map(({ finding }) => finding.ruleId))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'qe', version, language: 'de', rules: ruleIds.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((found) => resultOf(found, ruleIds)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(id: RuleId) {
  const name = ruleName(id);
  const help = { text: ruleHelp(id), markdown: asMarkdown(ruleIntroduction(id)) };
  return { id, name, shortDescription: { text: name }, help };
}

function resultOf({ finding, path, message, fingerprint }: Placed, ruleIds: readonly RuleId[]) {
  return {
    ruleId: finding.ruleId,
    ruleIndex: ruleIds.indexOf(finding.ruleId),
    level: levels[finding.severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(path) },
          region: { startLine: finding.position.line, startColumn: finding.position.column },
        },
      },
    ],
    partialFingerprints: { 'qeFinding/v1': fingerprint },
  };
}

/** A path as a relative address; halves of characters, which Windows allows in names, have no encoding. */
function relativeUri(path: string): string {
  return path
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
