import { type Confirmation, planConfirmations } from '../edit/confirm.ts';
import { reviewWords } from '../messages/commands/review.ts';
import { suggest } from '../model/suggest.ts';
import type { SuspectReference } from '../model/suspect.ts';
import type { Workspace } from '../model/workspace.ts';
import { oneLine } from '../reporters/visible.ts';
import { applyChanges } from './change.ts';
import { shownFolder } from './folders.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** What it takes to write confirmations. */
export interface ReviewContext {
  readonly workspace: Workspace;
  readonly folder: string;
  /** The day of the confirmation. */
  readonly asOf: string;
  readonly dryRun: boolean;
  readonly io: Io;
}

/** Writes that these references hold for the present wording. Throws UsageError where nobody says who confirms, or a file cannot be changed. */
export async function confirmReferences(
  references: readonly SuspectReference[],
  given: string | undefined,
  { workspace, folder, asOf, dryRun, io }: ReviewContext,
): Promise<void> {
  const role = await roleFrom(given, workspace, io);
  const byFile = new Map<string, Confirmation[]>();
  for (const { place, refersTo, hash } of references) {
    const list = byFile.get(place.file) ?? [];
    byFile.set(place.file, [...list, { id: refersTo.id, hash, date: asOf, role: role.id }]);
  }
  const files = workspace.files.filter(({ path }) => byFile.has(path));
  const planned = files.map((file) => ({ file, change: planConfirmations(file, byFile.get(file.path) ?? []) }));
  const base = shownFolder(folder, io);
  const refused = planned.filter(({ change }) => change === undefined).map(({ file }) => file.path);
  if (refused.length > 0)
    throw new UsageError(reviewWords.refused(refused.map((path) => (base === '.' ? path : `${base}/${path}`))));
  applyChanges(
    planned.flatMap(({ change }) => change ?? []),
    folder,
    io,
    dryRun,
  );
  const { length } = references;
  io.out(`\n${dryRun ? reviewWords.wouldBe(length) : reviewWords.done(length, oneLine(role.title), asOf)}\n`);
}

/** The role that confirms: a group of network.yaml, so that no name of a person gets into the folder. */
async function roleFrom(given: string | undefined, { groups }: Workspace, io: Io): Promise<{ id: string; title: string }> {
  const [first] = groups;
  if (!first) throw new UsageError(reviewWords.noGroups);
  const typed =
    given?.trim() ??
    (await io.ask?.one(
      reviewWords.askRole,
      groups.map(({ id, data }) => ({ value: id, label: data.title, hint: id })),
    ));
  const steering = groups.find(({ data }) => data.kind === 'steering') ?? first;
  if (typed === undefined || typed === '') throw new UsageError(reviewWords.roleMissing(steering.id));
  const group = groups.find(({ id }) => id === typed);
  if (group) return { id: group.id, title: group.data.title };
  const ids = groups.map(({ id }) => id);
  throw new UsageError(reviewWords.roleUnknown(oneLine(typed), suggest(typed, ids)));
}
