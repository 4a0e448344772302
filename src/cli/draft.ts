import { isClosed } from '../analysis/paper.ts';
import { paperReport, papersFor } from '../analysis/paper-report.ts';
import { blockTexts } from '../documents/draft-text.ts';
import { reportDocument } from '../documents/reports.ts';
import { newVersionsPath, planNewVersions } from '../edit/draft/notes-file.ts';
import { choosable, mendedStart, newDraft, type Refreshed, refreshDraft } from '../edit/draft/refresh.ts';
import type { Shipped } from '../load/resources.ts';
import { workTree } from '../load/work-tree.ts';
import { cliWords } from '../messages/cli.ts';
import { draftWords } from '../messages/commands/draft.ts';
import { labels } from '../messages/labels.ts';
import type { DraftProblem, FreshBlock } from '../model/draft.ts';
import type { PlannedChange } from '../model/planned-file.ts';
import { suggest } from '../model/suggest.ts';
import type { Workspace } from '../model/workspace.ts';
import { applyChanges } from './change.ts';
import { closing } from './closing.ts';
import { draftFolder } from './draft-document.ts';
import { type FolderOptions, findFolder, loadFolder, shownFolder } from './folders.ts';
import type { Io } from './io.ts';
import { paperDay } from './papers.ts';
import { named } from './render-report.ts';
import { UsageError } from './usage-error.ts';
import { wordDiff } from './word-diff.ts';

export interface DraftOptions extends FolderOptions {
  readonly asOf?: string;
  readonly accept?: readonly string[];
  readonly keep?: readonly string[];
  readonly dryRun?: boolean;
}

/**
 * `qe draft`: a paper as Markdown to edit. Run again, it refreshes what nobody has edited and tells of new versions of the rest. Exit code 1
 * where marks are damaged or the folder holds something that cannot be used.
 */
export function draft(id: string | undefined, options: DraftOptions, resources: Shipped, io: Io): number {
  const folder = findFolder(options, io);
  const base = shownFolder(folder, io);
  const shown = (path: string) => (base === '.' ? path : `${base}/${path}`);
  const { workspace, findings } = loadFolder(folder, resources);
  const paper = chosenPaper(workspace, id);
  const path = `${draftFolder}${paper}.md`;
  const { day, notes } = paperDay(
    workspace.papers.find((entry) => entry.id === paper),
    options.asOf ?? io.today(),
    options.asOf !== undefined,
  );
  const fresh = freshBlocks(workspace, day, paper, resources);
  if (workspace.unread.includes(path)) throw new UsageError(draftWords.faulty(shown(path)));
  const before = textOf(folder, path, shown);
  checkChoices(options, choosable(before ?? '', fresh));
  for (const note of notes) io.note(`${note}\n`);
  if (before === undefined) {
    const after = newDraft(draftWords.intro(paper), fresh);
    applyChanges([{ path, after }], folder, io, options.dryRun);
    io.out(`${draftWords.created(fresh.filter(({ text }) => text !== '').length)}\n`);
    return closing(workspace, findings, io);
  }
  const result = refreshDraft(before, fresh, { accept: new Set(options.accept), keep: new Set(options.keep) });
  const beside = newVersionsPath(path);
  const versions = planNewVersions(
    beside,
    textOf(folder, beside, shown),
    result.pending,
    draftWords.newIntro(paper),
    draftWords.newHeading,
  );
  const changes: PlannedChange[] = before === result.text ? [] : [{ path, before, after: result.text }];
  applyChanges([...changes, ...(versions.change ? [versions.change] : [])], folder, io, options.dryRun);
  tell(result, paper, io);
  tellPending(result, versions.told, paper, shown(beside), io);
  if (options.dryRun && changes.length > 0) io.out(`${draftWords.dryRun}\n`);
  if (versions.isForeign) io.note(`${draftWords.foreign(shown(beside))}\n`);
  for (const problem of result.problems) io.note(`${problemText(shown(path), problem)}\n`);
  const status = closing(workspace, findings, io);
  return result.problems.length > 0 ? 1 : status;
}

/** The paper with this id, or the one that is being prepared if there is just one. */
function chosenPaper(workspace: Workspace, id: string | undefined): string {
  const papers = [...papersFor(workspace, 'decision', 'internal'), ...papersFor(workspace, 'progress', 'internal')];
  const known = papers.map((entry) => entry.id).sort();
  const paper = labels.named.paper;
  if (known.length === 0) throw new UsageError(cliWords.noPaper(paper));
  if (id !== undefined && id !== '') {
    if (!known.includes(id)) throw new UsageError(cliWords.unknownPaper(id, paper, known, suggest(id, known)));
    return id;
  }
  const open = papers.filter(({ data }) => !isClosed(data)).map((entry) => entry.id);
  const [first, ...others] = open.length > 0 ? open.sort() : known;
  if (first === undefined || others.length > 0)
    throw new UsageError(draftWords.whichPaper([...(first ? [first] : []), ...others]));
  return first;
}

/** The blocks as the templates and the records give them, for the internal audience. */
function freshBlocks(workspace: Workspace, asOf: string, id: string, { templates }: Shipped): FreshBlock[] {
  const data = paperReport(workspace, asOf, 'internal', id);
  if (!data) throw new Error(`paper without a report: ${id}`);
  const composed = reportDocument({ ...data, municipality: named(data.municipality) }, workspace.settings, {
    builtin: templates,
    own: workspace.templates,
  });
  return blockTexts(composed, draftFolder);
}

/** A file as it is on the disk, with its byte order mark. */
function textOf(folder: string, path: string, shown: (path: string) => string): string | undefined {
  const tree = workTree(folder);
  const entry = tree.entries.find((one) => one.path === path);
  if (!entry) return undefined;
  try {
    if (entry.kind === 'file') return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(tree.read(path));
  } catch {
    // told below
  }
  throw new UsageError(draftWords.faulty(shown(path)));
}

function checkChoices({ accept = [], keep = [] }: DraftOptions, known: readonly string[]): void {
  for (const name of [...accept, ...keep]) {
    if (!known.includes(name)) throw new UsageError(draftWords.unknownBlock(name, known, suggest(name, known)));
    if (accept.includes(name) && keep.includes(name)) throw new UsageError(draftWords.bothChoices(name));
  }
}

function tell({ refreshed, added, accepted, kept, removed, pending, problems }: Refreshed, id: string, io: Io): void {
  const done: readonly (readonly [readonly string[], (blocks: readonly string[]) => string])[] = [
    [refreshed, draftWords.refreshed],
    [added, draftWords.added],
    [accepted, draftWords.accepted],
    [kept, draftWords.kept],
  ];
  for (const [blocks, text] of done) if (blocks.length > 0) io.out(`${text(blocks)}\n`);
  const isQuiet = done.every(([blocks]) => blocks.length === 0) && pending.length === 0 && problems.length === 0;
  if (isQuiet) io.out(`${draftWords.upToDate}\n`);
  if (removed.length > 0) io.out(`${draftWords.removed(removed, id)}\n`);
}

/** New versions in full when they are new, afterwards by name only. */
function tellPending({ pending }: Refreshed, told: ReadonlySet<string>, id: string, beside: string, io: Io): void {
  for (const { name, line, written, fresh } of pending.filter((one) => !told.has(one.name))) {
    const diff = fresh === '' ? draftWords.nothingLeft : wordDiff(written, fresh, io.colour);
    io.out(`\n${draftWords.pending(name, line)}\n\n${diff}\n`);
  }
  const again = pending.filter(({ name }) => told.has(name)).map(({ name }) => name);
  if (again.length > 0) io.out(`${draftWords.pendingAgain(again)}\n`);
  const [first] = pending;
  if (first) io.out(`\n${draftWords.choose(id, first.name, beside)}\n`);
}

const problemText = (path: string, problem: DraftProblem): string =>
  draftWords.problem(path, problem, { start: mendedStart(problem.name ?? '') });
