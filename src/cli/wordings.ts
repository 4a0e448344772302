import { noHistory } from '../analysis/suspect.ts';
import { wordingHistory } from '../analysis/wording-history.ts';
import { readBlobs } from '../history/blobs.ts';
import { GitError, type GitProblem } from '../history/git.ts';
import { type Repository, repositoryOf } from '../history/repository.ts';
import { headOf, isShallow } from '../history/revisions.ts';
import { timelineOf } from '../history/timeline.ts';
import { kindOf } from '../load/kind-of.ts';
import { readRecordFile } from '../load/read-file.ts';
import type { Kind } from '../model/kind.ts';
import type { WordingHistory } from '../model/suspect.ts';
import type { FileChange, PastContent, Revision, Timeline } from '../model/timeline.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Io } from './io.ts';

/** What git tells of the wordings of a folder. */
export interface Wordings {
  readonly history: WordingHistory;
  /** Why it tells nothing. */
  readonly problem?: GitProblem | 'no-commit';
  /** Only the end of the history is here; references may be older than what is known of them. */
  isCut(): boolean;
}

/** Whose wording others lean on, and who leans. */
const defining: ReadonlySet<Kind> = new Set<Kind>(['standard', 'outcomes']);
const referring: ReadonlySet<Kind> = new Set<Kind>(['assessment', 'measure', 'indicator', 'paper']);

/**
 * What git knows of the wordings that the records of a folder lean on: four git processes, a fifth where a wording has changed, some for
 * each move of the folder (`timelineOf`), however many records and commits there are. Where git gives no answer, nothing is known, and
 * `problem` says why.
 */
export function wordingsOf(folder: string, workspace: Workspace, asOf: string, io: Io): Wordings {
  const none = { history: noHistory, isCut: () => false };
  try {
    const repository = repositoryOf(folder, io.env);
    if (headOf(repository) === undefined) return { ...none, problem: 'no-commit' };
    const committed = timelineOf(repository).map(({ files, ...revision }) => ({ ...revision, files: onlyRecords(files) }));
    const timeline = { revisions: [uncommitted(committed, workspace), ...committed] };
    const history = wordingHistory(workspace, asOf, { ...timeline, read: reader(timeline, repository, workspace) });
    return { history, isCut: () => isShallow(repository) };
  } catch (error) {
    if (error instanceof GitError) return { ...none, problem: error.problem };
    throw error;
  }
}

function kindAt(path: string): Kind | undefined {
  const what = kindOf(path);
  return what && 'kind' in what ? what.kind : undefined;
}

const isRecord = (path: string): boolean => {
  const kind = kindAt(path);
  return kind !== undefined && (defining.has(kind) || referring.has(kind));
};

const onlyRecords = (files: Revision['files']): Revision['files'] => new Map([...files].filter(([path]) => isRecord(path)));

/** No id of a content in git looks like this. */
const onDisk = 'disk';

/** What lies on the disk, as a step behind the last commit. Whether it changes anything shows when it is read. */
function uncommitted(committed: readonly Revision[], { files, unread }: Workspace): Revision {
  const last = new Map<string, string>();
  // the newest come last
  for (const revision of committed.toReversed())
    for (const [path, { after }] of revision.files) {
      if (after === undefined) last.delete(path);
      else last.set(path, after);
    }
  const changes = new Map<string, FileChange>();
  const there = new Set([...files.map(({ path }) => path), ...unread]);
  for (const [path, before] of last) changes.set(path, there.has(path) ? { before, after: onDisk } : { before });
  for (const path of there) if (isRecord(path) && !last.has(path)) changes.set(path, { after: onDisk });
  return { files: changes };
}

/** Reads contents: all of what defines wordings in one go, and all of what refers to them in another. Parses only what is asked for, once. */
function reader({ revisions }: Pick<Timeline, 'revisions'>, repository: Repository, workspace: Workspace): Timeline['read'] {
  const ids = { defining: new Set<string>(), referring: new Set<string>() };
  const groupOf = (path: string) => (defining.has(kindAt(path) ?? 'settings') ? 'defining' : 'referring');
  for (const { files } of revisions)
    for (const [path, { before, after }] of files)
      for (const id of [before, after]) if (id !== undefined && id !== onDisk) ids[groupOf(path)].add(id);
  const there = new Map(workspace.files.map((file) => [file.path, file]));
  const known = new Map<string, PastContent | undefined>();
  return (path, id) => {
    if (id === onDisk) return there.get(path);
    readBlobs(repository, [...ids[groupOf(path)]]);
    ids[groupOf(path)].clear();
    if (!known.has(id)) known.set(id, contentOf(path, repository.blobs.get(id)));
    return known.get(id);
  };
}

function contentOf(path: string, bytes: Uint8Array | undefined): PastContent | undefined {
  const kind = kindAt(path);
  const file = bytes && kind && readRecordFile(path, kind, bytes).file;
  return file && { text: file.text, data: file.data };
}
