import { atDay } from '../analysis/at-day.ts';
import { type Mention, planRetire } from '../edit/retire.ts';
import type { Shipped } from '../load/resources.ts';
import { retireWords } from '../messages/commands/retire.ts';
import type { Kind } from '../model/kind.ts';
import type { Measure, MeasureStatus } from '../model/records.ts';
import { suggest } from '../model/suggest.ts';
import type { Definition, Workspace } from '../model/workspace.ts';
import { applyChanges } from './change.ts';
import { type FolderOptions, findFolder, loadFolder, shownFolder } from './folders.ts';
import type { Io } from './io.ts';
import { ownDefinition } from './own-definition.ts';
import { askForMore, type Candidate } from './retire-questions.ts';
import { UsageError } from './usage-error.ts';

export interface RetireOptions extends FolderOptions {
  readonly reason?: string;
  readonly replacedBy?: readonly string[];
  readonly date?: string;
  readonly dryRun?: boolean;
}

/** What is over needs nothing any more. */
const over: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['done', 'replaced', 'dropped']);

/** `qe retire`: a criterion or measure ends, with a reason and what takes its place; shows where it is still named. */
export async function retire(id: string, options: RetireOptions, resources: Shipped, io: Io): Promise<number> {
  const folder = findFolder(options, io);
  const base = shownFolder(folder, io);
  const shown = (path: string) => (base === '.' ? path : `${base}/${path}`);
  const { workspace } = loadFolder(folder, resources);
  const definition = ownDefinition(workspace, id, shown);
  const { named, file } = definition;
  if (named !== 'criterion' && named !== 'measure') throw new UsageError(retireWords.otherKind(id, named));
  if (workspace.unread.includes(file.path)) throw new UsageError(retireWords.faulty(shown(file.path)));
  const date = options.date ?? io.today();
  const candidates = candidatesOf(workspace, date, named).filter((one) => one.id !== id);
  checkState(workspace, definition, date, io.today());
  const { reason, replacedBy } = await askForMore(options, named, definition, candidates, io);
  checkReplacement(workspace, named, id, replacedBy, candidates);
  const now = atDay(workspace, date).measures;
  const open = new Set(now.filter(({ data }) => !over.has(data.status)).map((one) => one.id));
  const plan = planRetire(workspace, definition, { date, reason, replacedBy }, open);
  if (plan.refused.length > 0) throw new UsageError(retireWords.refused(plan.refused.map(shown)));
  applyChanges(plan.changes, folder, io, options.dryRun);

  // lines as they are now, below what was added
  const files = new Map(
    (options.dryRun ? workspace : loadFolder(folder, resources).workspace).files.map((one) => [one.path, one]),
  );
  const list = (title: string, mentions: readonly Mention[]) => {
    if (mentions.length === 0) return;
    const lines = mentions.map(
      (one) => `  ${shown(one.file.path)}:${(files.get(one.file.path) ?? one.file).locate(one.pointer, one.part).line}`,
    );
    io.out(`\n${[title, ...lines].join('\n')}\n`);
  };
  io.out(`\n${retireWords.done(named, id, date, replacedBy)}${options.dryRun ? ` ${retireWords.dryRun}` : ''}\n`);
  const earlier = named === 'measure' ? (file.data as Measure).statusReason : undefined;
  if (earlier !== undefined) io.out(`${retireWords.earlierReason(earlier)}\n`);
  const isPast = ({ file: other }: Mention) => past.has(other.kind) || (other.kind === 'measure' && !open.has(idOf(other.data)));
  list(retireWords.moved(id, replacedBy[0] ?? ''), plan.moved);
  list(
    retireWords.look(id),
    plan.left.filter((one) => !isPast(one)),
  );
  list(retireWords.past(id), plan.left.filter(isPast));
  return 0;
}

/** Records that tell of a day; they stay as they were. */
const past: ReadonlySet<Kind> = new Set<Kind>(['assessment', 'priority', 'logbook', 'story']);

const idOf = (data: unknown): string => String((data as { id?: unknown }).id);

function checkState(workspace: Workspace, { id, named }: Definition, date: string, today: string): void {
  if (named === 'criterion') {
    const { retired } = criteriaOf(workspace).find((one) => one.id === id) ?? {};
    if (retired) throw new UsageError(retireWords.alreadyRetired(id, retired.date));
    return;
  }
  const measure = workspace.measures.find((one) => one.id === id);
  const newest = (measure?.data.progress ?? [])
    .map((entry) => entry.date)
    .sort()
    .at(-1);
  if (newest !== undefined && newest > date) throw new UsageError(retireWords.newerProgress(id, newest));
  const status = atDay(workspace, date).measures.find((one) => one.id === id)?.data.status;
  if (status !== undefined && over.has(status)) throw new UsageError(retireWords.alreadyOver(id, status));
  if (date > today) throw new UsageError(retireWords.future(date));
}

function checkReplacement(
  workspace: Workspace,
  named: 'criterion' | 'measure',
  id: string,
  replacedBy: readonly string[],
  candidates: readonly Candidate[],
): void {
  if (named === 'measure' && replacedBy.length > 1) throw new UsageError(retireWords.oneReplacement);
  for (const one of replacedBy) {
    if (one === id) throw new UsageError(retireWords.replacementSame(one));
    if (candidates.some((candidate) => candidate.id === one)) continue;
    const exists = (workspace.definitions.get(one.toLowerCase()) ?? []).some(
      (other) => other.named === named && other.id === one,
    );
    if (exists) throw new UsageError(retireWords.replacementOver(one));
    const near = suggest(
      one,
      candidates.map((candidate) => candidate.id),
    );
    throw new UsageError(retireWords.replacementUnknown(one, named, near));
  }
}

/** What can take its place: criteria in force, measures that were not given up. */
function candidatesOf(workspace: Workspace, date: string, named: 'criterion' | 'measure'): Candidate[] {
  if (named === 'criterion')
    return criteriaOf(workspace)
      .filter(({ retired }) => retired === undefined)
      .map(({ id, text }) => ({ id, title: text }));
  return atDay(workspace, date)
    .measures.filter(({ data }) => data.status !== 'replaced' && data.status !== 'dropped')
    .map(({ id, data }) => ({ id, title: data.title }));
}

const criteriaOf = ({ standards }: Workspace) =>
  standards.flatMap(({ data }) => [...(data.minimum ?? []), ...(data.vision ?? []), ...(data.goals ?? [])]);
