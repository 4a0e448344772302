import { labels } from '../messages/labels.ts';
import { formatWords } from '../messages/report-formats.ts';
import type { CheckResult } from '../model/check-result.ts';
import { type Placed, placed, shownPath } from './placed.ts';
import { byPath } from './selection.ts';

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite for each file, a failed case for each error, what weighs less as the suite's output.
 * A case is named by its message, not its line, so that a CI system recognises it after lines moved.
 */
export function junit(result: CheckResult): string {
  const findings = byPath(placed(result));
  const files = result.folders.flatMap((folder) => folder.files.map((file) => shownPath(folder, file)));
  const suites = [...new Set([...files, ...findings.keys()])].sort().map((path) => suite(path, findings.get(path) ?? []));
  const total = (key: 'tests' | 'failures') => suites.reduce((sum, counts) => sum + counts[key], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="qe" tests="${total('tests')}" failures="${total('failures')}" errors="0">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>\n',
  ].join('\n');
}

function suite(path: string, findings: readonly Placed[]): { tests: number; failures: number; lines: string[] } {
  const failed = findings.filter(({ finding }) => finding.severity === 'error');
  const others = findings.filter(({ finding }) => finding.severity !== 'error');
  const seen = new Map<string, number>();
  const cases = failed.map((found) => {
    const { finding, message } = found;
    const occurrence = (seen.get(message) ?? 0) + 1;
    seen.set(message, occurrence);
    const name = occurrence === 1 ? message : `${message} (${occurrence})`;
    return [
      `    <testcase name="${xml(name)}" classname="${xml(path)}">`,
      `      <failure type="${finding.ruleId}" message="${xml(message)}">${xml(described(found))}</failure>`,
      '    </testcase>',
    ].join('\n');
  });
  if (cases.length === 0) cases.push(`    <testcase name="${xml(formatWords.checked)}" classname="${xml(path)}"/>`);
  const output = others.map(described).join('\n');
  const lines = [
    `  <testsuite name="${xml(path)}" file="${xml(path)}" tests="${cases.length}" failures="${failed.length}" errors="0" skipped="0">`,
    ...cases,
    ...(output === '' ? [] : [`    <system-out>${xml(output)}</system-out>`]),
    '  </testsuite>',
  ];
  return { tests: cases.length, failures: failed.length, lines };
}

function described({ finding, path, message }: Placed): string {
  const { line, column } = finding.position;
  return `${path}:${line}:${column} ${labels.severity[finding.severity]} (${finding.ruleId})\n${message}`;
}

/** Characters that XML 1.0 has no way to write, not even as a reference. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** For text and attributes alike: a line end in an attribute would be read as a blank. */
function xml(text: string): string {
  return text
    .replaceAll(unwritable, '\ufffd')
    .replaceAll(/[&<>"\t\r]/g, (character) => references[character] ?? character)
    .replaceAll('\n', '&#10;');
}
