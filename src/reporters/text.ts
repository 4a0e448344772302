import { checkWords } from '../messages/check.ts';
import { findingText } from '../messages/findings.ts';
import { labels } from '../messages/labels.ts';
import type { CheckedFolder, CheckResult } from '../model/check-result.ts';
import type { Paint, ReporterOptions } from './reporters.ts';
import { summarise } from './summary.ts';

/** Findings for people: grouped by file, each with its place, its weight in words and its mend. */
export function text(result: CheckResult, { paint }: ReporterOptions): string {
  const summary = summarise(result);
  const blocks = result.folders.flatMap((folder) => byFile(folder, paint));
  const closing =
    summary.errors > 0
      ? paint('error', checkWords.summary(summary))
      : paint(summary.warnings > 0 ? 'warning' : 'good', checkWords.summary(summary));
  return `${[...blocks, closing].join('\n\n')}\n`;
}

function byFile({ folder, findings }: CheckedFolder, paint: Paint): string[] {
  const files = [...new Set(findings.map(({ file }) => file))];
  return files.map((file) => {
    const path = folder === '.' ? file : `${folder}/${file}`;
    const lines = findings
      .filter((finding) => finding.file === file)
      .map((finding) => {
        // file:line:column as one word: terminals and editors make it a link
        const place = `${path}:${finding.position.line}:${finding.position.column}`;
        return `  ${paint('dim', place)}  ${paint(finding.severity, labels.severity[finding.severity])}  ${paint('dim', finding.ruleId)}\n    ${findingText(finding)}`;
      });
    return [paint('strong', path), ...lines].join('\n');
  });
}
