import { renameWords } from '../messages/commands/rename.ts';
import { suggest } from '../model/suggest.ts';
import type { Definition, Workspace } from '../model/workspace.ts';
import { UsageError } from './usage-error.ts';

/** The one thing of the folder that has this id. Throws UsageError where there is none, or more than one. */
export function ownDefinition(workspace: Workspace, id: string, shown: (path: string) => string): Definition {
  const own = new Set(workspace.files.map(({ path }) => path));
  const all = [...workspace.definitions.values()].flat();
  const ours = all.filter(({ file }) => own.has(file.path));
  const found = ours.filter((one) => one.id === id);
  const [definition] = found;
  if (!definition) {
    if (all.some((one) => one.id === id)) throw new UsageError(renameWords.shipped(id));
    throw new UsageError(
      renameWords.unknown(
        id,
        suggest(
          id,
          ours.map((one) => one.id),
        ),
      ),
    );
  }
  if (found.length > 1)
    throw new UsageError(
      renameWords.twice(
        id,
        found.map((one) => placeOf(one, shown)),
      ),
    );
  return definition;
}

/** „measures/a.yaml:3“, or the path alone where the file name is the id. */
export function placeOf({ file, pointer }: Definition, shown: (path: string) => string): string {
  return pointer.length === 0 ? shown(file.path) : `${shown(file.path)}:${file.locate(pointer).line}`;
}
