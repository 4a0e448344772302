import type { Entry, Workspace } from '../model/workspace.ts';

/** Kinds of which each record is a file of its own. */
export const fileLists = [
  'standards',
  'assessments',
  'priorities',
  'measures',
  'indicators',
  'logbook',
  'papers',
  'stories',
  'guide',
] as const satisfies readonly (keyof Workspace)[];

/** All lists of records in a folder, whether they have files of their own or stand in one together. The process is one record and no list. */
export const recordLists = [
  ...fileLists,
  'groups',
  'ladders',
  'documents',
  'offers',
] as const satisfies readonly (keyof Workspace)[];

/** The same folder with something done to each of its lists. */
export function withLists(workspace: Workspace, change: <T>(list: readonly Entry<T>[]) => readonly Entry<T>[]): Workspace {
  const changed = recordLists.map((list) => [list, change<unknown>(workspace[list])]);
  return { ...workspace, ...Object.fromEntries(changed) };
}
