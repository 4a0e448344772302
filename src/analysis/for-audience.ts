import type { Paper, Visibility } from '../model/records.ts';
import type { Pointer } from '../model/source.ts';
import type { Definition, Entry, Reference, Workspace } from '../model/workspace.ts';
import { recordLists, withLists } from './record-lists.ts';

/** From those who see everything to everybody. */
export const audiences = ['internal', 'network', 'partners', 'public'] as const satisfies readonly Visibility[];

/** Keys that say what an item is about: an item without them says nothing. */
const identifying = new Set(['group', 'ref', 'perspective']);

/**
 * Leaves out records that are less visible than the audience, and every reference to them in those that stay.
 * Has to come before `atDay`: references are found by their place in the file.
 */
export function forAudience(workspace: Workspace, audience: Visibility): Workspace {
  if (audience === 'internal') return workspace;
  const rank = (visibility: Visibility) => audiences.indexOf(visibility);
  const visible = ({ visibility }: { visibility: Visibility }) => rank(visibility) >= rank(audience);
  const entries = recordLists.flatMap((list) => workspace[list] as readonly Entry<unknown>[]);
  const all = workspace.process ? [...entries, workspace.process] : entries;
  const hidden = all.filter((entry) => !visible(entry));
  const hiddenIds = idsOf(hidden, workspace);
  const toHidden = new Map<string, Reference[]>();
  for (const reference of workspace.references) {
    if (!hiddenIds.has(reference.to)) continue;
    toHidden.set(reference.file.path, [...(toHidden.get(reference.file.path) ?? []), reference]);
  }
  const release = <T>(list: readonly Entry<T>[]): Entry<T>[] =>
    list.filter(visible).flatMap((entry) => {
      const data = withoutReferences(entry, toHidden.get(entry.file.path) ?? []);
      return data === undefined ? [] : [{ ...entry, data: data as T }];
    });
  const { process } = workspace;
  const released = withLists(workspace, release);
  return {
    ...released,
    settings: {
      ...workspace.settings,
      ...(workspace.settings.focus && { focus: workspace.settings.focus.filter((id) => !hiddenIds.has(id)) }),
    },
    papers: released.papers.map((paper) => ({ ...paper, data: withoutClosedSessions(paper.data) })),
    process: process && release([process])[0],
  };
}

/** What a closed session came to is not for those outside it; that and when it sits is public. */
function withoutClosedSessions(paper: Paper): Paper {
  if (!paper.consultations) return paper;
  const consultations = paper.consultations.map((consultation) => {
    if (consultation.public !== false) return consultation;
    const { result: _result, votes: _votes, change: _change, ...open } = consultation;
    return open;
  });
  return { ...paper, consultations };
}

/** How many records a folder has that an audience may or may not see. */
export function countEntries(workspace: Workspace): number {
  return recordLists.reduce((sum, list) => sum + workspace[list].length, workspace.process ? 1 : 0);
}

const isBelow = (pointer: Pointer, parent: Pointer) => parent.every((key, index) => pointer[index] === key);

/** The ids of hidden entries and of their parts, such as a standard's criteria. */
function idsOf(hidden: readonly Entry<unknown>[], workspace: Workspace): Set<string> {
  const byFile = new Map<string, Definition[]>();
  for (const definition of [...workspace.definitions.values()].flat()) {
    byFile.set(definition.file.path, [...(byFile.get(definition.file.path) ?? []), definition]);
  }
  const parts = hidden.flatMap(({ file, pointer }) =>
    (byFile.get(file.path) ?? []).filter((definition) => isBelow(definition.pointer, pointer)),
  );
  return new Set([...hidden.map(({ id }) => id), ...parts.map(({ id }) => id)]);
}

/** The entry's data without the places that name something hidden; undefined where nothing sayable is left. */
function withoutReferences(entry: Entry<unknown>, references: readonly Reference[]): unknown {
  const pointers = references
    .filter(({ pointer }) => isBelow(pointer, entry.pointer))
    .map(({ pointer }) => pointer.slice(entry.pointer.length));
  return pointers.length === 0 ? entry.data : prune(entry.data, pointers);
}

function prune(value: unknown, pointers: readonly Pointer[]): unknown {
  if (pointers.some((pointer) => pointer.length === 0)) return undefined;
  const below = (key: string | number) => pointers.filter((pointer) => pointer[0] === key).map((pointer) => pointer.slice(1));
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const kept = prune(item, below(index));
      return kept === undefined ? [] : [kept];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  if (pointers.some((pointer) => pointer.length === 1 && identifying.has(String(pointer[0])))) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const kept = prune(item, below(key));
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}
