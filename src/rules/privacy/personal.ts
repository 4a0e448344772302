import type { Finding } from '../../model/finding.ts';
import type { Workspace } from '../../model/workspace.ts';
import { privacyAddress } from './address.ts';
import { privacyBirthDate } from './birth-date.ts';
import { privacyCaseNumber } from './case-number.ts';
import { privacyEmail } from './email.ts';
import { privacyIban } from './iban.ts';
import { privacyName } from './name.ts';
import { privacyPhone } from './phone.ts';
import { declaredTexts, type PrivacyRule, personalIn, prepared, preparedText } from './scan.ts';

/** The rules that look for patterns in the text of files. */
export const textRules: readonly PrivacyRule[] = [
  privacyEmail,
  privacyPhone,
  privacyIban,
  privacyBirthDate,
  privacyCaseNumber,
  privacyAddress,
  privacyName,
];

const isPrivacy = (finding: Finding) => textRules.some(({ id }) => id === finding.ruleId);

/**
 * Marks findings whose message or line would repeat what tells of a person, since logs of a pipeline are often public. `findings` are those
 * that no comment has silenced: what a comment calls harmless is shown.
 */
export function markPersonal(findings: readonly Finding[], workspace: Workspace): Finding[] {
  const lines = personalLines(findings, workspace);
  const isPersonalElsewhere = elsewhere(workspace);
  return findings.map((finding): Finding => {
    // of a file as such neither text nor line is shown
    if (isPrivacy(finding) || /^(?:file|folder)-/.test(finding.ruleId)) return finding;
    const isMarked = lines(finding.file).has(finding.position.line) || isPersonalElsewhere(finding);
    return isMarked ? { ...finding, isPersonal: true } : finding;
  });
}

/** The numbers of lines of a file that tell of a person. A file that cannot be read is looked at as well: its text is in excerpts. */
function personalLines(findings: readonly Finding[], workspace: Workspace): (path: string) => ReadonlySet<number> {
  const allowed = declaredTexts(workspace.settings);
  const told = new Set(findings.filter(isPrivacy).map(keyOf));
  const known = new Map<string, ReadonlySet<number>>();
  const files = new Map([...workspace.files, ...workspace.drafts.values()].map((file) => [file.path, file]));
  const linesOf = (path: string): Set<number> => {
    const file = files.get(path);
    const lines = new Set<number>();
    if (file && !findings.some((finding) => finding.file === path && isPrivacy(finding))) return lines;
    const text = file ? undefined : workspace.asset(path);
    const source = file ? prepared(file) : preparedText(text === undefined ? '' : new TextDecoder().decode(text));
    for (const { id, patterns } of textRules)
      for (const { from, to } of personalIn(source, patterns, allowed))
        if (!file || told.has(keyOf({ ruleId: id, file: path, position: from })))
          for (let line = from.line; line <= to.line; line++) lines.add(line);
    return lines;
  };
  return (path) => {
    const lines = known.get(path) ?? linesOf(path);
    known.set(path, lines);
    return lines;
  };
}

const keyOf = ({ ruleId, file, position: { line, column } }: Pick<Finding, 'ruleId' | 'file' | 'position'>) =>
  `${file}:${line}:${column} ${ruleId}`;

/** A name or number of fewer characters is none. */
const shortest = 6;

/** Words of schemas and of other records, which tell of nobody in this place. */
const ofOthers: ReadonlySet<string> = new Set(['field', 'fields', 'allowed', 'suggestion', 'other']);

/** A message may repeat a text that goes over several lines and begins where nothing is personal yet. */
function elsewhere({ files, settings }: Workspace): (finding: Finding) => boolean {
  const allowed = declaredTexts(settings);
  const linesOf = new Map<string, readonly string[]>();
  const lineAt = ({ file, position }: Finding): string => {
    const lines = linesOf.get(file) ?? files.find(({ path }) => path === file)?.text.split('\n') ?? [];
    linesOf.set(file, lines);
    return lines[position.line - 1] ?? '';
  };
  return (finding) => {
    const texts = Object.entries(finding.values).flatMap(([key, value]) =>
      typeof value === 'string' && value.length >= shortest && !ofOthers.has(key) ? [value] : [],
    );
    if (texts.length === 0) return false;
    // what stands in the line itself has been looked at, with the comments that may silence it
    const line = lineAt(finding);
    return texts
      .filter((text) => !line.includes(text))
      .map(preparedText)
      .some((text) => textRules.some(({ patterns }) => personalIn(text, patterns, allowed).length > 0));
  };
}
