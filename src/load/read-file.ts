import type { Finding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { SourceFile } from '../model/source.ts';
import { finding } from './finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { decode, hasMark, leftConflictMarker, mergeConflict } from './text.ts';
import { parseYaml } from './yaml.ts';

/** Kinds whose records are the front matter of a Markdown file. */
const markdownKinds: ReadonlySet<Kind> = new Set<Kind>(['logbook', 'story', 'guide']);

/** Reads one record file. `file.data` is undefined where it could not be read, and then there is a finding that says why. */
export function readRecordFile(path: string, kind: Kind, bytes: Uint8Array): { file?: SourceFile; findings: Finding[] } {
  const decoded = decode(path, bytes);
  if ('finding' in decoded) return { findings: [decoded.finding] };
  const { text } = decoded;
  const conflict = mergeConflict(path, text);
  if (conflict) return { findings: [conflict] };
  if (text.trim() === '') return { findings: [finding('file-empty', path, { line: 1, column: 1 }, {})] };
  const split = markdownKinds.has(kind) ? splitFrontMatter(path, text) : { yaml: text };
  if ('finding' in split) return { findings: [split.finding] };
  const { data, findings, locate, scalarSource } = parseYaml(path, split.yaml);
  const marker = data === undefined ? leftConflictMarker(path, split.yaml) : undefined;
  if (marker) return { findings: [marker] };
  const mark = hasMark(bytes) ? { hasMark: true as const } : {};
  // an empty head is one without its fields; the text below it is there
  if (data === null && 'body' in split)
    return { file: { path, kind, text, ...mark, data: {}, locate, scalarSource, body: split.body }, findings };
  if (data === null && findings.length === 0) findings.push(finding('file-empty', path, { line: 1, column: 1 }, {}));
  const file = { path, kind, text, ...mark, data: data ?? undefined, locate, scalarSource };
  return { file: 'body' in split ? { ...file, body: split.body } : file, findings };
}
