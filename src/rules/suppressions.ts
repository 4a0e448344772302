import { Lexer } from 'yaml';
import type { Finding, RuleId } from '../model/finding.ts';
import { usualSeverity } from '../model/severity.ts';
import type { Position, SourceFile } from '../model/source.ts';
import { suggest } from '../model/suggest.ts';
import { documentIds, runnerIds } from './ids.ts';

/** The word that begins a suppression: `# qe-ignore <rule>, <rule>: <reason>`, in Markdown `<!-- qe-ignore <rule>: <reason> -->`. */
const keyword = /^[ \t]*qe-ignore(?![\p{L}\d-])/u;

/** A comment that asks to leave something unsaid. */
interface Suppression {
  readonly ids: readonly { readonly id: string; readonly position: Position }[];
  readonly hasReason: boolean;
  readonly position: Position;
  /** Line numbers it speaks of. */
  readonly covers: ReadonlySet<number>;
}

interface Comment {
  /** What stands between its marks. */
  readonly text: string;
  readonly position: Position;
  /** Where `text` begins. */
  readonly inner: Position;
  readonly lastLine: number;
}

/** Findings not silenced by a comment at their place, and what is wrong with such comments; findings of `dated` rules may come tomorrow. */
export function withoutSuppressed(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  known: readonly RuleId[],
  dated: ReadonlySet<string>,
): Finding[] {
  const silenced = new Set<Finding>();
  const problems: Finding[] = [];
  for (const file of files) {
    if (!file.text.includes('qe-ignore')) continue;
    const here = findings.filter((finding) => finding.file === file.path);
    for (const { ids, hasReason, position, covers } of suppressionsOf(file)) {
      const at = { file: file.path, position };
      if (!hasReason) problems.push({ ...at, ruleId: 'suppression-reason', severity: 'error', values: {} });
      if (ids.length === 0) problems.push({ ...at, ruleId: 'suppression-unknown', severity: 'error', values: {} });
      for (const { id, position: idAt } of ids) {
        if (!isKnown(id, known)) {
          const suggestion = suggest(id, known);
          const values = { id, ...(suggestion === undefined ? {} : { suggestion }) };
          problems.push({ file: file.path, position: idAt, ruleId: 'suppression-unknown', severity: 'error', values });
          continue;
        }
        const meant = here.filter((finding) => finding.ruleId === id && covers.has(finding.position.line));
        if (hasReason) for (const finding of meant) silenced.add(finding);
        // without a reason that comes first; what documents find is not known here, nor what another day brings
        if (hasReason && meant.length === 0 && !dated.has(id) && !(documentIds as readonly string[]).includes(id))
          problems.push({
            file: file.path,
            position: idAt,
            ruleId: 'suppression-unused',
            severity: usualSeverity('suppression-unused'),
            values: { id },
          });
      }
    }
  }
  return [...findings.filter((finding) => !silenced.has(finding)), ...problems];
}

const isKnown = (id: string, known: readonly RuleId[]): id is RuleId =>
  (known as readonly string[]).includes(id) && !(runnerIds as readonly string[]).includes(id);

function suppressionsOf(file: SourceFile): Suppression[] {
  const lines = file.text.split('\n');
  const { comments: inYaml, texts } = yamlParts(file);
  const comments = [...inYaml, ...markdownComments(file.text)].filter(({ text }) => keyword.test(text));
  // nothing else in their lines
  const alone = new Set(comments.filter((comment) => isAlone(comment, lines)).flatMap(linesOf));
  return comments.map((comment) => {
    const covers = new Set(linesOf(comment));
    if (alone.has(comment.position.line)) {
      let next = comment.lastLine + 1;
      while (alone.has(next)) next++;
      covers.add(next);
    }
    // within a text of several lines there is no place for a comment: it speaks of the whole text
    for (const [from, to] of texts)
      if ([...covers].some((line) => line >= from && line <= to)) for (let line = from; line <= to; line++) covers.add(line);
    return { ...parsed(comment), position: comment.position, covers };
  });
}

const linesOf = ({ position, lastLine }: Comment): number[] =>
  Array.from({ length: lastLine - position.line + 1 }, (_, index) => position.line + index);

function isAlone({ position, lastLine, text }: Comment, lines: readonly string[]): boolean {
  const before = (lines[position.line - 1] ?? '').slice(0, position.column - 1);
  const last = (lines[lastLine - 1] ?? '').trimEnd();
  return before.trim() === '' && (last.endsWith('-->') || last.endsWith(text.trimEnd()));
}

/** Ids up to the colon, then the reason. Where the colon is missing, so is the reason. */
function parsed({ text, inner }: Comment): Pick<Suppression, 'ids' | 'hasReason'> {
  const start = keyword.exec(text)?.[0].length ?? 0;
  const colon = text.indexOf(':', start);
  const listed = text.slice(start, colon < 0 ? text.length : colon);
  const ids: { id: string; position: Position }[] = [];
  for (const match of listed.matchAll(/[^,]+/g)) {
    const id = /\S+/.exec(match[0]);
    if (id) ids.push({ id: id[0], position: { line: inner.line, column: inner.column + start + match.index + id.index } });
  }
  return { ids, hasReason: colon >= 0 && /\p{L}{3}/u.test(text.slice(colon + 1)) };
}

/** Comments of YAML, and the first and last lines of texts that go over several. In Markdown only the head is YAML. */
function yamlParts(file: SourceFile): { comments: Comment[]; texts: [number, number][] } {
  const comments: Comment[] = [];
  const texts: [number, number][] = [];
  const isHead = file.body !== undefined;
  let line = isHead ? 2 : 1;
  let column = 1;
  let isText = false;
  let isBlock = false;
  const source = isHead
    ? file.text
        .split('\n')
        .slice(1, Math.max((file.body?.line ?? 2) - 2, 1))
        .join('\n')
    : file.text;
  for (const token of new Lexer().lex(source)) {
    // the lexer's own marks take no room in the text
    if (token === '\u001f') isText = true;
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') continue;
    const lineEnds = token.trimEnd().split('\n').length - 1;
    if (!isText && token.startsWith('#'))
      comments.push({
        text: token.slice(1),
        position: { line, column },
        inner: { line, column: column + 1 },
        lastLine: line,
      });
    // a text behind | or > begins in the line below them
    if (isText && isBlock) texts.push([line - 1, line + lineEnds]);
    else if (lineEnds > 0 && (isText || /^["']/.test(token))) texts.push([line, line + lineEnds]);
    if (isText) isBlock = false;
    else if (/^[|>]/.test(token)) isBlock = true;
    isText = false;
    const newline = token.lastIndexOf('\n');
    if (newline < 0) column += token.length;
    else {
      line += token.split('\n').length - 1;
      column = token.length - newline;
    }
  }
  return { comments, texts };
}

/** Comments of Markdown, which texts in YAML may hold as well; not those shown in a block of code. */
function markdownComments(text: string): Comment[] {
  const comments: Comment[] = [];
  const marks = /^[ \t]*(?:```|~~~)|<!--|\n/gm;
  let line = 1;
  let lineStart = 0;
  let isCode = false;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '\n') {
      line++;
      lineStart = mark.index + 1;
    } else if (mark[0] !== '<!--') isCode = !isCode;
    else if (!isCode) {
      const end = text.indexOf('-->', mark.index);
      if (end < 0) break;
      const content = text.slice(mark.index + 4, end);
      const column = mark.index - lineStart + 1;
      const lastLine = line + content.split('\n').length - 1;
      comments.push({ text: content, position: { line, column }, inner: { line, column: column + 4 }, lastLine });
      if (lastLine > line) lineStart = text.lastIndexOf('\n', end) + 1;
      line = lastLine;
      marks.lastIndex = end;
    }
  }
  return comments;
}
