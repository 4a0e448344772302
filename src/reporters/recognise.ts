import { formatWords } from '../messages/report-formats.ts';
import { checkPrefix } from './gitlab.ts';

/** The mark and the version, alone, in a comment of Markdown or behind the closing sentence of workflow commands. */
const marked = new RegExp(`^(<!-- |::debug::.* )?${formatWords.mark} \\S+( -->)?$`);

/**
 * A report of qe in any of its formats, by the mark each has: a name in SARIF and JUnit, a sentence in text, JSON, Markdown and workflow
 * commands. GitLab's format is a bare list without a place for one: there, every entry is one of our checks with a fingerprint of ours
 * (an empty list tells nothing and loses nothing).
 */
export function isReport(content: string): boolean {
  if (/^<\?xml [^>]*>\s*<testsuites name="qe" /.test(content)) return true;
  const lastLine = content.trimEnd().split('\n').at(-1) ?? '';
  if (marked.test(lastLine)) return true;
  return isJsonReport(content);
}

function isJsonReport(content: string): boolean {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return false;
  }
  if (Array.isArray(data)) return data.every(isIssue);
  const { generator, runs } = (data ?? {}) as {
    generator?: unknown;
    runs?: readonly { tool?: { driver?: { name?: unknown } } }[];
  };
  if (typeof generator === 'string') return generator.startsWith(`${formatWords.mark} `);
  return Array.isArray(runs) && runs.length > 0 && runs.every((run) => run?.tool?.driver?.name === 'qe');
}

function isIssue(entry: unknown): boolean {
  const { check_name: check, fingerprint } = (entry ?? {}) as { check_name?: unknown; fingerprint?: unknown };
  return (
    typeof check === 'string' &&
    check.startsWith(checkPrefix) &&
    typeof fingerprint === 'string' &&
    /^[0-9a-f]{32}$/.test(fingerprint)
  );
}
