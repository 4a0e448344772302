import type { Definition, Workspace } from '../model/workspace.ts';

/** Gives the new id of what gets one, nothing for all others. The criteria of a standard follow it. */
export type NewId = (id: string) => string | undefined;

/** What a new id of one thing means for all ids of the folder. */
export function renamedIds(workspace: Workspace, { id: old, named, file }: Definition, to: string): NewId {
  return (id) => {
    if (id === old) return to;
    if (named !== 'standard' || !id.startsWith(`${old}.`)) return undefined;
    const known = (workspace.definitions.get(id.toLowerCase()) ?? []).filter((one) => one.id === id);
    // `qs-1` has no part in `qs-1.5`, which is a standard of its own; a criterion that does not exist is one of its standard all the same
    const isOwn =
      known.length === 0
        ? /^[mvg]\d+$/.test(id.slice(old.length + 1))
        : known.some((one) => one.named === 'criterion' && one.file.path === file.path);
    return isOwn ? to + id.slice(old.length) : undefined;
  };
}

/** All ids of the folder that change, as they are now. */
export function changingIds(workspace: Workspace, newId: NewId): Definition[] {
  const own = new Set(workspace.files.map(({ path }) => path));
  return [...workspace.definitions.values()].flat().filter(({ id, file }) => own.has(file.path) && newId(id) !== undefined);
}
