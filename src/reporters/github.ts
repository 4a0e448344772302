import { checkWords } from '../messages/check.ts';
import { ruleName } from '../messages/findings.ts';
import { formatWords } from '../messages/report-formats.ts';
import type { CheckResult } from '../model/check-result.ts';
import type { Severity } from '../model/finding.ts';
import { placed } from './placed.ts';
import type { ReporterOptions } from './reporters.ts';
import { summarise } from './summary.ts';
import { printable } from './visible.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub shows as annotations at the line; the closing line is shown in debug logs only. */
export function github(result: CheckResult, { version }: ReporterOptions): string {
  const annotations = placed(result).map(({ finding, path, message }) => {
    const { line, column } = finding.position;
    const title = property(`${ruleName(finding.ruleId)} (${finding.ruleId})`);
    return `::${commands[finding.severity]} file=${property(path)},line=${line},col=${column},title=${title}::${data(message)}\n`;
  });
  const closing = data(`${checkWords.summary(summarise(result))} ${formatWords.mark} ${version}`);
  return `${annotations.join('')}::debug::${closing}\n`;
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
