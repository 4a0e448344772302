import { checkWords } from '../messages/check.ts';
import { ruleName } from '../messages/findings.ts';
import { labels } from '../messages/labels.ts';
import type { CheckResult } from '../model/check-result.ts';
import { excerpt } from './excerpt.ts';
import { type Placed, placed } from './placed.ts';
import type { Paint, ReporterOptions } from './reporters.ts';
import { type Brief, byPath, select } from './selection.ts';
import { summarise } from './summary.ts';
import { oneLine } from './visible.ts';

/** Findings for people: grouped by file, each with its place, its weight in words, its mend and the line it is in; infos in brief. */
export function text(result: CheckResult, options: ReporterOptions): string {
  const { paint } = options;
  const summary = summarise(result);
  const { shown, hidden, brief } = select(placed(result), options, options.maxFindings);
  const blocks = [...byPath(shown)].map(([path, findings]) =>
    [paint('strong', oneLine(path)), ...findings.map((found, index) => entry(found, findings[index + 1], paint))].join('\n'),
  );
  const more = hidden > 0 ? [paint('dim', checkWords.hidden(hidden))] : [];
  const open =
    brief.length > 0 ? [[paint('info', checkWords.brief), ...brief.map((item) => briefly(item, paint))].join('\n')] : [];
  const closing = paint(
    summary.errors > 0 ? 'error' : summary.warnings > 0 ? 'warning' : 'good',
    oneLine(checkWords.summary(summary)),
  );
  const fixable = result.folders.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== undefined).length;
  const hint = fixable > 0 ? `${checkWords.fixable(fixable)}\n` : '';
  return `${[...blocks, ...more, ...open, closing].join('\n\n')}\n${hint}`;
}

/** The name of the rule with the first place: „  Termin neu vereinbaren  a.yaml:3:1 und 2 weitere Stellen“. */
function briefly({ ruleId, first, others }: Brief, paint: Paint): string {
  return `  ${ruleName(ruleId)}  ${paint('dim', placeOf(first))}${checkWords.others(others)}`;
}

/** file:line:column as one word: terminals and editors make it a link. */
function placeOf({ finding: { position }, path }: Placed): string {
  return `${oneLine(path)}:${position.line}:${position.column}`;
}

function entry(found: Placed, next: Placed | undefined, paint: Paint): string {
  const { finding, message } = found;
  const { line, column } = finding.position;
  const place = paint('dim', placeOf(found));
  const head = `  ${place}  ${paint(finding.severity, labels.severity[finding.severity])}  ${paint('dim', finding.ruleId)}`;
  const lines = [head, `    ${oneLine(message)}`];
  // what is told of one place is told before the place is shown
  const isSamePlace = next?.finding.position.line === line && next.finding.position.column === column;
  const source = isSamePlace ? undefined : excerpt(found);
  if (source) {
    const gutter = `    ${line} | `;
    lines.push(
      `${paint('dim', gutter)}${source.line}`,
      `${paint('dim', `${' '.repeat(gutter.length - 2)}|`)} ${' '.repeat(source.before)}${paint(finding.severity, '^')}`,
    );
  }
  return lines.join('\n');
}
