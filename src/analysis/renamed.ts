import type { Entry, Workspace } from '../model/workspace.ts';
import { fileLists } from './record-lists.ts';

/** Ids of records across two states of a folder. */
export interface Renamed {
  /** What a record, or a part of one, was called then. */
  former(id: string): string;
  /** What it is called now. */
  today(id: string): string;
}

/** So much of two records has to agree, by characters, if they are to be the same; with another title, more. */
const alike = 0.6;
const alikeOtherwise = 0.8;

/**
 * Follows records whose id changed while nearly all else stayed: of each kind, those that are gone are held against those that are new,
 * the most alike first. Parts, such as criteria, go with their record.
 */
export function renamedBetween(before: Workspace, now: Workspace): Renamed {
  const today = new Map<string, string>();
  for (const list of fileLists) for (const [from, to] of pairs(before[list], now[list])) today.set(from, to);
  const former = new Map([...today].map(([from, to]) => [to, from]));
  const follow = (names: ReadonlyMap<string, string>) => (id: string) => {
    const whole = names.get(id);
    if (whole !== undefined || names.size === 0) return whole ?? id;
    for (let dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
      const owner = names.get(id.slice(0, dot));
      if (owner !== undefined) return owner + id.slice(dot);
    }
    return id;
  };
  return { former: follow(former), today: follow(today) };
}

type Titled = readonly Entry<unknown>[];

function pairs(before: Titled, now: Titled): [string, string][] {
  const known = new Set(now.map(({ id }) => id));
  const knownThen = new Set(before.map(({ id }) => id));
  const gone = before.filter(({ id }) => !known.has(id)).map(lineLengths);
  const fresh = now.filter(({ id }) => !knownThen.has(id)).map(lineLengths);
  const found = gone.flatMap((from) => fresh.map((to) => ({ from, to, share: shareOf(from, to) })));
  const taken = new Set<object>();
  return found
    .filter(({ from, to, share }) => share >= (from.title === to.title ? alike : alikeOtherwise))
    .sort((a, b) => b.share - a.share)
    .flatMap(({ from, to }): [string, string][] => {
      if (taken.has(from) || taken.has(to)) return [];
      taken.add(from).add(to);
      return [[from.id, to.id]];
    });
}

interface Lines {
  readonly id: string;
  readonly title: unknown;
  /** How many characters of the file are lines of this wording. */
  readonly lengths: ReadonlyMap<string, number>;
  readonly total: number;
}

function lineLengths({ id, file, data }: Entry<unknown>): Lines {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const line of file.text.split('\n').map((text) => text.trim())) {
    if (line === '' || /^id:/.test(line)) continue;
    lengths.set(line, (lengths.get(line) ?? 0) + line.length);
    total += line.length;
  }
  return { id, title: (data as { title?: unknown }).title, lengths, total };
}

/** How much of the longer one both have. */
function shareOf(one: Lines, other: Lines): number {
  let shared = 0;
  for (const [line, length] of one.lengths) shared += Math.min(length, other.lengths.get(line) ?? 0);
  return shared / Math.max(one.total, other.total, 1);
}
