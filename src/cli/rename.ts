import { planRename } from '../edit/rename.ts';
import { changingIds, renamedIds } from '../edit/renamed-ids.ts';
import type { Shipped } from '../load/resources.ts';
import { workTree } from '../load/work-tree.ts';
import { renameWords } from '../messages/commands/rename.ts';
import type { Finding } from '../model/finding.ts';
import { isId } from '../model/ids.ts';
import type { Definition, Workspace } from '../model/workspace.ts';
import { applyChanges } from './change.ts';
import { type FolderOptions, findFolder, loadFolder, shownFolder } from './folders.ts';
import type { Io } from './io.ts';
import { otherTexts } from './other-texts.ts';
import { ownDefinition, placeOf } from './own-definition.ts';
import { UsageError } from './usage-error.ts';

export interface RenameOptions extends FolderOptions {
  readonly dryRun?: boolean;
}

/** `qe rename`: another id for one thing of the folder, wherever it is named. */
export function rename(id: string, to: string, options: RenameOptions, resources: Shipped, io: Io): number {
  const folder = findFolder(options, io);
  const base = shownFolder(folder, io);
  const shown = (path: string) => (base === '.' ? path : `${base}/${path}`);
  const { workspace, findings } = loadFolder(folder, resources);
  const definition = ownDefinition(workspace, id, shown);
  checkNewId(workspace, definition, to, shown);
  const { texts, unreadable } = otherTexts(workTree(folder), workspace);
  const closed = [...closedFiles(workspace, findings), ...unreadable];
  if (closed.length > 0) throw new UsageError(renameWords.unreadable(closed.map(shown)));
  const { changes, refused, leftovers } = planRename(workspace, definition, to, texts);
  if (refused.length > 0) throw new UsageError(renameWords.refused(refused.map(shown)));
  applyChanges(changes, folder, io, options.dryRun);
  io.out(`\n${(options.dryRun ? renameWords.wouldBe : renameWords.done)(definition.named, id, to)}\n`);
  if (leftovers.length > 0) {
    const lines = leftovers.map(({ file, pointer, part, id: left }) => {
      const { line, column } = file.locate(pointer, part);
      return `  ${shown(file.path)}:${line}:${column}  ${left}`;
    });
    io.note(`${[renameWords.leftovers, ...lines].join('\n')}\n`);
  }
  return 0;
}

const shared = new Set(['circle', 'dimension']);

function checkNewId(workspace: Workspace, definition: Definition, to: string, shown: (path: string) => string): void {
  const { id, named, file } = definition;
  if (named === 'criterion') throw new UsageError(renameWords.criterion(id, String((file.data as { id?: unknown }).id)));
  if (to === id) throw new UsageError(renameWords.same(id));
  const newId = renamedIds(workspace, definition, to);
  const changing = changingIds(workspace, newId);
  for (const one of changing) {
    const next = newId(one.id) ?? to;
    if (!isId(next)) throw new UsageError(renameWords.badForm(next));
    // circles and dimensions may be called like other things, as in the rule `id-duplicate`
    const [other] = (workspace.definitions.get(next.toLowerCase()) ?? []).filter(
      (known) => !changing.includes(known) && (known.named === named || !shared.has(known.named)),
    );
    if (other) throw new UsageError(renameWords.taken(next, other.named, placeOf(other, shown)));
  }
  const { date } = file.data as { date?: unknown };
  const isDated = definition.pointer.length === 0 && ['assessment', 'priority', 'logbook'].includes(named);
  if (isDated && typeof date === 'string' && !(to.startsWith(`${date}-`) && to.length > date.length + 1))
    throw new UsageError(renameWords.withDate(to, date));
}

/** Files that could hold references but could not be parsed. */
function closedFiles(workspace: Workspace, findings: readonly Finding[]): string[] {
  const read = new Set(workspace.files.map(({ path }) => path));
  // a folder or an empty file names nothing
  const empty = new Set(
    findings.filter(({ ruleId }) => ruleId === 'file-is-directory' || ruleId === 'file-empty').map(({ file }) => file),
  );
  return workspace.unread.filter((path) => !read.has(path) && !empty.has(path));
}
