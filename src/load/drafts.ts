import type { Finding } from '../model/finding.ts';
import { handwritten, readDraft } from '../model/read-draft.ts';
import type { SourceFile } from '../model/source.ts';
import { suggest } from '../model/suggest.ts';
import type { FileTree } from '../model/tree.ts';
import { finding } from './finding.ts';
import { decode, hasMark, mergeConflict } from './text.ts';

const start = { line: 1, column: 1 };
const notFiles = {
  directory: 'file-is-directory',
  outside: 'file-outside',
  unreadable: 'file-unreadable',
  conflict: 'merge-conflict',
} as const;
const draft = /^papers\/[^/]+(?<!\.neu)\.md$/u;

/**
 * The drafts of papers: Markdown files in `papers/` beside the record of the same name. One without such a record is a finding; explanations
 * for colleagues (README) and the new versions that `qe draft` lays beside a draft are none. `records`: paths of the files that were read;
 * `unread` gets those of drafts that cannot be.
 */
export function draftsIn(
  tree: FileTree,
  records: ReadonlySet<string>,
  findings: Finding[],
  unread: string[],
): Map<string, SourceFile> {
  const drafts = new Map<string, SourceFile>();
  const papers = tree.entries.flatMap(({ path }) => (/^papers\/[^/]+\.yaml$/u.test(path) ? [path] : []));
  for (const { path, kind } of tree.entries) {
    if (!draft.test(path) || /^papers\/readme/iu.test(path)) continue;
    if (kind !== 'file') {
      findings.push(finding(notFiles[kind], path, start, {}));
      unread.push(path);
      continue;
    }
    const record = path.replace(/\.md$/u, '.yaml');
    if (!records.has(record) && !papers.includes(record)) {
      const suggestion = suggest(record, papers);
      const renamed = suggestion?.replace(/\.yaml$/u, '.md');
      findings.push(
        finding('draft-unclaimed', path, start, { record, ...(renamed === undefined ? {} : { suggestion: renamed }) }),
      );
    }
    const file = readDraftFile(tree, path, findings);
    if (file) drafts.set(path, file);
    else unread.push(path);
  }
  return drafts;
}

function readDraftFile(tree: FileTree, path: string, findings: Finding[]): SourceFile | undefined {
  let bytes: Uint8Array;
  try {
    bytes = tree.read(path);
  } catch {
    findings.push(finding('file-unreadable', path, start, {}));
    return undefined;
  }
  const decoded = decode(path, bytes);
  if ('finding' in decoded) {
    findings.push(decoded.finding);
    return undefined;
  }
  const { text } = decoded;
  const conflict = mergeConflict(path, text);
  if (conflict) {
    findings.push(conflict);
    return undefined;
  }
  return {
    path,
    kind: 'paper',
    text,
    ...(hasMark(bytes) ? { hasMark: true as const } : {}),
    data: undefined,
    // what was generated is told of where it comes from
    body: { text: handwritten(readDraft(text)), line: 1 },
    locate: () => start,
    scalarSource: () => undefined,
  };
}
