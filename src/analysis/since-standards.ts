import type { Level } from '../model/gap.ts';
import type { Standard } from '../model/records.ts';
import type { Changes, CriterionChange, LevelChange, NamedStandard } from '../model/since.ts';
import type { CriterionStanding, StandardStanding } from '../model/standing.ts';
import type { Overview } from './overview.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';
import type { Renames } from './renames/renames.ts';

const rank: Readonly<Partial<Record<Level, number>>> = { 'below-minimum': 1, minimum: 2, vision: 3 };

/** A standard that is shown now, with itself then; `shownThen` is absent where the audience could not see it. */
interface Pair {
  readonly now: StandardStanding;
  readonly shownThen: StandardStanding | undefined;
  readonly wholeNow: StandardStanding | undefined;
  readonly wholeThen: StandardStanding | undefined;
}

/** The item with an id. */
export const byId = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find((item) => item.id === id);

function pairsOf(now: Overview, before: Overview, { former }: Renames): Pair[] {
  return now.standards.map((standard) => ({
    now: standard,
    shownThen: byId(before.standards, former(standard.id)),
    wholeNow: byId(now.whole.standards, standard.id),
    wholeThen: byId(before.whole.standards, former(standard.id)),
  }));
}

const named = (standard: StandardStanding): NamedStandard => pick(standard, ['id', 'number', 'title', 'place']);

/** What became of levels, focus and criteria. */
export function standardChanges(now: Overview, before: Overview, names: Renames): Pick<Changes, 'levels' | 'focus' | 'criteria'> {
  const pairs = pairsOf(now, before, names);
  const levels = pairs.flatMap(levelChange);
  const isFall = ({ from, to }: LevelChange) => (rank[to] ?? 9) < (rank[from] ?? 0);
  const isRise = ({ from, to }: LevelChange) => (rank[to] ?? 0) >= 2 && (rank[to] ?? 0) > (rank[from] ?? 0) && !isAside(from);
  const gone =
    now.audience === 'internal' ? before.standards.filter(({ id }) => !byId(now.whole.standards, names.today(id))) : [];
  return {
    levels: {
      rose: levels.filter(isRise),
      fell: levels.filter(isFall),
      other: levels.filter((change) => !isRise(change) && !isFall(change)),
    },
    focus: {
      added: pairs
        .filter(({ now: { inFocus }, wholeThen }) => inFocus && wholeThen?.inFocus !== true)
        .map((pair) => named(pair.now)),
      removed: [
        ...pairs
          .filter(({ now: { inFocus }, shownThen }) => !inFocus && shownThen?.inFocus === true)
          .map((pair) => named(pair.now)),
        ...gone.filter(({ inFocus }) => inFocus).map((standard) => pick(standard, ['id', 'number', 'title'])),
      ],
    },
    criteria: criteriaChanges(pairs, now, before, names),
  };
}

const isAside = (level: Level): boolean => level === 'not-applicable' || level === 'out-of-focus';

/** Of standards in focus then and now whose level may be told for both. */
function levelChange({ now, shownThen }: Pair): LevelChange[] {
  if (!shownThen || !now.disclosed || !shownThen.disclosed || !now.inFocus || !shownThen.inFocus) return [];
  const [from, to] = [shownThen.level, now.level];
  return from === undefined || to === undefined || from === to ? [] : [{ ...named(now), from, to }];
}

function criteriaChanges(pairs: readonly Pair[], now: Overview, before: Overview, { former }: Renames): Changes['criteria'] {
  const met: CriterionChange[] = [];
  const notMet: CriterionChange[] = [];
  const added: CriterionChange[] = [];
  for (const { now: standard, shownThen, wholeNow, wholeThen } of pairs) {
    if (!standard.inFocus) continue;
    for (const criterion of standard.criteria) {
      if (!isTold(criterion, wholeNow)) continue;
      const id = former(criterion.id);
      const then = shownThen && byId(shownThen.criteria, id);
      const change = criterionChange(standard, criterion, then);
      if (!wholeThen || !byId(wholeThen.criteria, id)) {
        if (wholeThen && !isRetiredIn(before, id)) added.push(change);
        continue;
      }
      if (!then || !isTold(then, wholeThen)) continue;
      if (criterion.met && !then.met) met.push(change);
      // what does not apply any more is not lost
      if (!criterion.met && then.met && !criterion.notApplicable) notMet.push(change);
    }
  }
  return { met, notMet, added, retired: retiredSince(pairs, now, former) };
}

function criterionChange(standard: StandardStanding, criterion: CriterionStanding, then?: CriterionStanding): CriterionChange {
  return {
    ...pick(criterion, ['id', 'text', 'place']),
    standard: named(standard),
    ...(then?.current && { from: then.current.rating }),
    ...(criterion.current && { to: criterion.current.rating }),
  };
}

/** Whether what is told of a criterion is what holds on the whole. */
function isTold(criterion: CriterionStanding, whole: StandardStanding | undefined): boolean {
  return byId(whole?.criteria ?? [], criterion.id)?.current?.assessment === criterion.current?.assessment;
}

const tiers = ['minimum', 'vision', 'goals'] as const satisfies readonly (keyof Standard)[];

const criteriaOf = (standard: Standard) =>
  tiers.flatMap((tier) => (standard[tier] ?? []).map((criterion, index) => ({ criterion, pointer: [tier, index] as const })));

/** A criterion that was retired then and counts again is not new. */
function isRetiredIn({ whole }: Overview, id: string): boolean {
  return whole.workspace.standards.some(({ data }) =>
    criteriaOf(data).some(({ criterion }) => criterion.id === id && criterion.retired !== undefined),
  );
}

/** Criteria that counted then and are retired now. */
function retiredSince(pairs: readonly Pair[], now: Overview, former: Renames['former']): Changes['criteria']['retired'] {
  return now.workspace.standards.flatMap((entry) => {
    const pair = pairs.find((candidate) => candidate.now.id === entry.id);
    return criteriaOf(entry.data).flatMap(({ criterion: { id, text, retired }, pointer }) => {
      if (!pair?.now.inFocus || !retired || !pair.shownThen || !byId(pair.shownThen.criteria, former(id))) return [];
      const place = placeOf(entry, [...pointer]);
      return [{ id, text, standard: named(pair.now), place, replacedBy: textsOf(now, retired.replacedBy ?? []) }];
    });
  });
}

/** Those of the criteria that are shown. */
function textsOf({ standards }: Overview, ids: readonly string[]): { id: string; text: string }[] {
  const all = standards.flatMap(({ criteria }) => criteria);
  return ids.flatMap((id) => byId(all, id) ?? []).map(({ id, text }) => ({ id, text }));
}
