import type { ChangedKind } from '../../model/changes.ts';
import type { Workspace } from '../../model/workspace.ts';
import { plainText } from '../changes/plain.ts';
import { subjectsOf } from '../changes/subjects.ts';
import { type Left, type Pair, pairedByLikeness, pairedBySign } from './pairing.ts';
import { type Content, contentsOf, inCommon, isCriterion, isDated, type States, type Thing } from './things.ts';

/** Ids across two states of a folder, or of a file. */
export interface Renames {
  /** What a thing of now was called then. */
  former(id: string): string;
  /** What a thing of then is called now. */
  today(id: string): string;
  /** Of all that has another id now, by the former one. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The same record with another id. This is the one definition: what changed (`qe diff`), what is new (`--since`), courses over years and
 * the history of wordings all go by it; which file was which, the latter knows from commit to commit (`versions.ts`).
 *
 * An id that is there in both states is the same thing, whatever it says: two records that swap their ids have both changed. Of what is
 * gone and what is new, of one kind, the surest evidence counts first, and everything is used once:
 *
 * 1. They say the same, apart from ids that are gone or new themselves and from who may see it, and no other does. In an id with a date,
 *    the date is a part of it.
 * 2. They have the same title, no other that is gone or new has it, and at least a third of the shorter one is in the other: within a
 *    year much of a measure is filled in or reworded, but two that share hardly more than a title are two.
 * 3. They are records with files of their own, and most of the longer one is in the other: three fifths under the same title, four fifths
 *    under another one. The most alike go first; where several are just as alike, it is none of them.
 *
 * Criteria go with their standard (`old.m1` is `new.m1`); of those left, one that is gone and one that is new are the same if they read
 * the same within the same standard. Assessments, priorities and logbook entries are the same by 1 only: their titles and forms return.
 *
 * What is in doubt is gone and new. A reader sees both and knows better, while changes told of two that are not the same mislead.
 */
export function renamesBetween(former: Workspace, now: Workspace): Renames {
  // what stands in a file that cannot be read in the other state is neither gone nor new
  const readIn = (state: Workspace, { unread }: Workspace) =>
    [...subjectsOf(state, true).values()].filter(({ file }) => !unread.includes(file.path));
  return renamesAmong(readIn(former, now), readIn(now, former));
}

const keptUnderSameTitle = 1 / 3;
const alikeUnderSameTitle = 0.6;
const alikeUnderAnother = 0.8;

/** Those with files of their own and a title that does not return. */
const comparable: ReadonlySet<ChangedKind> = new Set<ChangedKind>([
  'standard',
  'measure',
  'indicator',
  'paper',
  'story',
  'guide',
]);

/** More would be a new order of the whole folder, in which only the surer evidence counts. */
const mostComparisons = 10_000;

/** The same among any things; `known`: what is certain already, by the former id. */
export function renamesAmong(
  former: readonly Thing[],
  now: readonly Thing[],
  known: ReadonlyMap<string, string> = new Map(),
): Renames {
  const ids = new Map(known);
  let left: Left<Thing> = { gone: without(former, now), fresh: without(now, former) };
  if (left.gone.length > 0 && left.fresh.length > 0) {
    for (const pairs of evidence({ former, now }, left, ids)) {
      const found = pairs(left);
      for (const [from, to] of found) ids.set(from.id, to.id);
      const taken = new Set(found.flat());
      const rest = (things: readonly Thing[]) => things.filter((thing) => !taken.has(thing));
      left = { gone: rest(left.gone), fresh: rest(left.fresh) };
    }
  }
  return { former: following(new Map([...ids].map(([from, to]) => [to, from]))), today: following(ids), ids };
}

type Pairing = (left: Left<Thing>) => Pair<Thing>[];

/** The surest first; `ids` grows from one to the next. */
function evidence(states: States, { gone, fresh }: Left<Thing>, ids: ReadonlyMap<string, string>): Pairing[] {
  const content = contentsOf(states, new Set([...gone, ...fresh].map(({ id }) => id)));
  const bySign = (sign: (thing: Thing) => string | undefined): Pairing => {
    return (left) => pairedBySign(left, (thing) => (isCriterion(thing) ? undefined : sign(thing)));
  };
  const inStandard = (sign: (thing: Thing) => string): Pairing => {
    const standard = ({ within = '' }: Thing) => ids.get(within) ?? within;
    return (left) => pairedBySign(left, (thing) => (isCriterion(thing) ? `${standard(thing)}\n${sign(thing)}` : undefined));
  };
  return [
    bySign(({ kind, id }) => `${kind} ${ids.get(id) ?? id}`),
    bySign((thing) => `${thing.kind} ${content(thing).text}`),
    (left) => bySign(titleSign)(left).filter(([from, to]) => isKept(content(from), content(to))),
    (left) => [...comparable].flatMap((kind) => mostAlike(left, kind, content)),
    inStandard(({ id, within = '' }) => (id.startsWith(`${within}.`) ? id.slice(within.length) : id)),
    inStandard(({ title }) => plainText(title)),
  ];
}

function titleSign(thing: Thing): string | undefined {
  const { kind, id, title } = thing;
  return isDated(thing) || title === id || title === '' ? undefined : `${kind} ${plainText(title)}`;
}

const isKept = (one: Content, other: Content): boolean =>
  inCommon(one, other) >= keptUnderSameTitle * Math.min(one.length, other.length);

function mostAlike({ gone, fresh }: Left<Thing>, kind: ChangedKind, content: (thing: Thing) => Content): Pair<Thing>[] {
  const ofKind = (things: readonly Thing[]) => things.filter((thing) => thing.kind === kind);
  const left = { gone: ofKind(gone), fresh: ofKind(fresh) };
  if (left.gone.length * left.fresh.length > mostComparisons) return [];
  return pairedByLikeness(left, (from, to) => {
    const [one, other] = [content(from), content(to)];
    const share = inCommon(one, other) / Math.max(one.length, other.length, 1);
    return share >= (plainText(from.title) === plainText(to.title) ? alikeUnderSameTitle : alikeUnderAnother) ? share : undefined;
  });
}

function without(things: readonly Thing[], others: readonly Thing[]): Thing[] {
  const known = new Set(others.map(({ kind, id }) => `${kind} ${id}`));
  return things.filter(({ kind, id }) => !known.has(`${kind} ${id}`));
}

/** A criterion that has no counterpart is called as it would be, had it gone with its standard. */
function following(names: ReadonlyMap<string, string>): (id: string) => string {
  return (id) => {
    const [, standard = '', end = ''] = /^(.+)(\.[mvg]\d+)$/u.exec(id) ?? [];
    const owner = names.get(standard);
    return names.get(id) ?? (owner === undefined ? id : owner + end);
  };
}
