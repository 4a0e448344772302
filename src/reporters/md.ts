import { checkWords } from '../messages/check.ts';
import { ruleName } from '../messages/findings.ts';
import { labels } from '../messages/labels.ts';
import { formatWords } from '../messages/report-formats.ts';
import type { CheckResult } from '../model/check-result.ts';
import { type Placed, placed, shownPath } from './placed.ts';
import type { ReporterOptions } from './reporters.ts';
import { type Brief, byPath, select } from './selection.ts';
import { summarise } from './summary.ts';
import { oneLine } from './visible.ts';

const atMost = 50;

/** A comment for a merge request. Nothing from the records can become markup, a link, a mention or a reference. */
export function md(result: CheckResult, options: ReporterOptions): string {
  const findings = placed(result);
  const { shown, hidden, brief } = select(findings, options, options.maxFindings ?? atMost);
  const summary = summarise(result);
  const open = new Set(findings.filter(({ finding }) => finding.severity !== 'info').map(({ path }) => path));
  const files = result.folders.flatMap((folder) => folder.files.map((file) => shownPath(folder, file)));
  const sound = files.filter((path) => !open.has(path)).length;
  return `${[
    `## ${formatWords.heading}`,
    sound === 0 || findings.length === 0 || result.scope
      ? harmless(checkWords.summary(summary))
      : `${formatWords.sound(sound, summary.files)} ${formatWords.open(checkWords.counts(summary))}`,
    ...[...byPath(shown)].flatMap(([path, ofFile]) => [`### ${codeSpan(path)}`, ofFile.map(item).join('\n')]),
    ...(hidden > 0 ? [checkWords.hidden(hidden)] : []),
    ...(brief.length > 0 ? [`### ${formatWords.brief}`, brief.map(briefly).join('\n')] : []),
    `<!-- ${formatWords.mark} ${options.version} -->`,
  ].join('\n\n')}\n`;
}

function item({ finding, message }: Placed): string {
  const { severity, position, ruleId } = finding;
  return `- **${labels.severity[severity]}**, ${formatWords.line(position.line)}: ${harmless(message)} (${codeSpan(ruleId)})`;
}

function briefly({ ruleId, first: { finding, path }, others }: Brief): string {
  const place = `${codeSpan(path)}, ${formatWords.line(finding.position.line)}`;
  return `- ${ruleName(ruleId)}: ${place}${checkWords.others(others)} (${codeSpan(ruleId)})`;
}

/** A span that shows its content as it is: its fence is longer than any row of back quotes inside. */
function codeSpan(text: string): string {
  const content = oneLine(text);
  const fence = '`'.repeat(Math.max(0, ...[...content.matchAll(/`+/g)].map(([row]) => row.length)) + 1);
  const pad = /^`|`$|^ .* $/.test(content) ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** Words in which neither Markdown nor a platform's own additions see anything: letters, digits, plain punctuation. */
const plain = /^[\p{L}\p{M}\p{N}„“”‚‘’"'(),.;:?!/+=–—…→€§%-]*$/u;
/** Addresses, pictures by name, merge requests, milestones and hashes of commits. */
const meaningful = /:\/\/|www\.|:[\w+-]+:|![\p{L}\p{N}]|%[\p{L}\p{N}"]|(?=.*\d)\b[0-9a-f]{7,40}\b/iu;

/** A sentence in which everything that could mean something to a platform stands in a code span. */
function harmless(message: string): string {
  const parts = oneLine(message).match(/`[^`]+`|[^\s`]+|\s+|`/g) ?? [];
  let written = '';
  for (const part of parts) {
    const next = part.trim() === '' ? ' ' : wordOf(part);
    // two spans side by side would be read as one with a longer fence
    written += written.endsWith('`') && next.startsWith('`') ? ` ${next}` : next;
  }
  return written;
}

function wordOf(part: string): string {
  if (/^`[^`]+`$/.test(part)) return codeSpan(part.slice(1, -1));
  if (plain.test(part) && !meaningful.test(part)) return part;
  const [, before = '', core = '', after = ''] = /^([„“"‚‘'(]*)(.*?)([)“”"‘’'.,;:?!]*)$/u.exec(part) ?? [];
  return core === '' ? codeSpan(part) : `${before}${codeSpan(core)}${after}`;
}
