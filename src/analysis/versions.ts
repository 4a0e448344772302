import type { Revision, Timeline } from '../model/timeline.ts';

/** A state of a file. */
export interface Version {
  /** The index of the revision that made it so. */
  readonly from: number;
  /** The path it had then. */
  readonly path: string;
  /** Of its content. */
  readonly id: string;
}

/** Follows files through the history of a folder. */
export interface Versions {
  /**
   * The states of a file, the newest first, through its renames, back to when it was added; with `acrossGaps` also to those before it was
   * removed for a while.
   */
  of(path: string, acrossGaps?: boolean): readonly Version[];
}

/** Prepares a history for following files. */
export function versionsIn(timeline: Timeline): Versions {
  const { revisions } = timeline;
  const indexes = new Map<string, number[]>();
  revisions.forEach(({ files }, index) => {
    for (const path of files.keys()) {
      const list = indexes.get(path);
      if (list) list.push(index);
      else indexes.set(path, [index]);
    }
  });
  const renamed = new Map<number, ReadonlyMap<string, string>>();
  const former = (index: number, path: string): string | undefined => {
    const revision = revisions[index];
    if (!revision) return undefined;
    const known = renamed.get(index) ?? renamesIn(revision, timeline);
    renamed.set(index, known);
    return known.get(path);
  };
  /** Up to the revision that added it under this path. */
  const life = (path: string, after: number, acrossGaps: boolean): { found: Version[]; began: number } => {
    const found: Version[] = [];
    for (const index of indexes.get(path) ?? []) {
      if (index <= after) continue;
      const { before, after: id } = revisions[index]?.files.get(path) ?? {};
      if (id !== undefined) found.push({ from: index, path, id });
      else if (!acrossGaps) return { found, began: -1 };
      if (before === undefined && (!acrossGaps || former(index, path) !== undefined)) return { found, began: index };
    }
    return { found, began: -1 };
  };
  return {
    of(path, acrossGaps = false) {
      const all: Version[] = [];
      let current: string | undefined = path;
      let index = -1;
      while (current !== undefined) {
        const { found, began } = life(current, index, acrossGaps);
        all.push(...found);
        // each turn goes further back
        current = began < 0 ? undefined : former(began, current);
        index = began;
      }
      return all;
    },
  };
}

/** From this share of equal lines on, a file that went and one that came are the same. git asks for half; but all records share keys. */
const likeness = 0.6;

/** More would be a new order of the whole folder, in which only files with the same content are found again. */
const mostPairs = 2_500;

/** Files that a revision moved within their folder: new path → old path. */
function renamesIn({ files }: Revision, timeline: Timeline): ReadonlyMap<string, string> {
  const gone: [path: string, id: string][] = [];
  const added: [path: string, id: string][] = [];
  for (const [path, { before, after }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (before !== undefined && after === undefined) gone.push([path, before]);
    if (before === undefined && after !== undefined) added.push([path, after]);
  }
  const isFew = gone.length * added.length <= mostPairs;
  const pairs = added.flatMap(([to, id]) =>
    gone
      .filter(([from]) => folderOf(from) === folderOf(to))
      .map(([from, old]) => ({ to, from, alike: old === id ? 1 : isFew ? alike(timeline, from, old, to, id) : 0 })),
  );
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { to, from, alike: share } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (share < likeness || names.has(to) || taken.has(from)) continue;
    names.set(to, from);
    taken.add(from);
  }
  return names;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The share of lines that two files have in common; the ids that a new name gave to what is in the file make no difference. */
function alike({ read }: Timeline, from: string, old: string, to: string, id: string): number {
  const before = read(from, old)?.text;
  const now = read(to, id)?.text;
  if (before === undefined || now === undefined) return 0;
  return Math.max(common(before, now), common(before.replaceAll(fileId(from), fileId(to)), now));
}

/** The id that a record has by its file name. */
export const fileId = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');

function common(before: string, now: string): number {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const left = new Map<string, number>();
  const old = lines(before);
  for (const line of old) left.set(line, (left.get(line) ?? 0) + 1);
  let both = 0;
  const young = lines(now);
  for (const line of young) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    both++;
  }
  return old.length + young.length === 0 ? 0 : (2 * both) / (old.length + young.length);
}
