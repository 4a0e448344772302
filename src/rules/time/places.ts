import type { Kind } from '../../model/kind.ts';
import type { Pointer } from '../../model/source.ts';
import type { Entry, Workspace } from '../../model/workspace.ts';

/** A value of a record and where it stands in its file. */
export interface Found {
  readonly pointer: Pointer;
  readonly value: unknown;
}

/** All records that can be used, of every kind that holds dates. */
export function recordsOf(workspace: Workspace): readonly Entry<unknown>[] {
  const { process } = workspace;
  return [
    ...workspace.standards,
    ...workspace.assessments,
    ...workspace.priorities,
    ...workspace.measures,
    ...workspace.indicators,
    ...workspace.logbook,
    ...workspace.papers,
    ...workspace.stories,
    ...(process ? [process] : []),
    ...workspace.groups,
    ...workspace.ladders,
    ...workspace.documents,
    ...workspace.offers,
  ];
}

/** The rows of a table by kind that are meant for a record. */
export const rowsFor = <Row>(table: Partial<Record<Kind, readonly Row[]>>, entry: Entry<unknown>): readonly Row[] =>
  table[entry.kind] ?? [];

/** The values at a path such as `steps/*`, in which `*` stands for each item of a list and each key of a map. */
export function placesAt(entry: Pick<Entry<unknown>, 'data' | 'pointer'>, path: string): Found[] {
  return path
    .split('/')
    .reduce<Found[]>(
      (found, key) => found.flatMap((place) => below(place, key)),
      [{ pointer: entry.pointer, value: entry.data }],
    );
}

function below({ pointer, value }: Found, key: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = key === '*' ? Object.keys(value) : Object.hasOwn(value, key) ? [key] : [];
  return keys.map((name) => ({
    pointer: [...pointer, Array.isArray(value) ? Number(name) : name],
    value: (value as Readonly<Record<string, unknown>>)[name],
  }));
}
