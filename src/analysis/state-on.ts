import type { Assessment, Measure, Standard } from '../model/records.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import type { Day } from './day.ts';
import { type Renames, renamesBetween } from './renames/renames.ts';
import { byId } from './since-standards.ts';
import { hasSettings } from './since-work.ts';

/**
 * The folder as it is known today for a past day: today's records, and of `then`, the state that git kept of that day, what records do not
 * date (the focus, which standards and criteria there were, the status of measures without a course) and records that are gone. Those are
 * no longer released to anybody: only the whole knows them. For counting only: places in standards are not those of their files.
 */
export function stateOn(today: Workspace, then: Workspace | undefined, day: Day): Workspace {
  const names = then && renamesBetween(then, today);
  const gone = <T>(list: readonly Entry<T>[], now: readonly Entry<T>[]): Entry<T>[] =>
    list.filter(({ id }) => !byId(now, names?.today(id) ?? id)).map((entry) => ({ ...entry, visibility: 'internal' }));
  const measures = today.measures.flatMap((entry) =>
    measureOn(entry, then && byId(then.measures, names?.former(entry.id) ?? ''), then, day),
  );
  if (!then || !names) return { ...today, measures };
  const assessments = [...today.assessments, ...gone(then.assessments, today.assessments)];
  const rated = ratedUntil(assessments, day);
  const { focus } = hasSettings(then) ? then.settings : today.settings;
  const { focus: _focus, ...settings } = today.settings;
  return {
    ...today,
    settings: focus ? { ...settings, focus: focus.map(names.today) } : settings,
    assessments,
    measures: [...measures, ...gone(then.measures, today.measures)],
    indicators: [...today.indicators, ...gone(then.indicators, today.indicators)],
    standards: [
      ...today.standards.flatMap((entry) => standardOn(entry, byId(then.standards, names.former(entry.id)), names, rated)),
      ...gone(then.standards, today.standards),
    ],
    // criteria are left out, so that places in their lists mean nothing any more
    references: today.references.filter(({ file }) => file.kind !== 'standard'),
  };
}

/** The criteria that a round has rated by then. */
function ratedUntil(assessments: readonly Entry<Assessment>[], day: Day): ReadonlySet<string> {
  const known = assessments.filter(({ data }) => data.agreed === true && data.date <= day);
  return new Set(known.flatMap(({ data }) => Object.keys(data.ratings)));
}

const tiers = ['minimum', 'vision', 'goals'] as const satisfies readonly (keyof Standard)[];

/** With the criteria that were there or are rated: what was rated then may have been written down later. */
function standardOn(
  entry: Entry<Standard>,
  then: Entry<Standard> | undefined,
  names: Renames,
  rated: ReadonlySet<string>,
): Entry<Standard>[] {
  const lists = tiers.flatMap((tier) => {
    const now = entry.data[tier] ?? [];
    const before = (then?.data[tier] ?? []).map((criterion) => ({ ...criterion, id: names.today(criterion.id) }));
    const kept = now.filter(({ id }) => rated.has(id) || byId(before, id));
    const gone = before.filter(({ id }) => !byId(now, id));
    return [[tier, [...kept, ...gone]] as const];
  });
  const isKnown = then !== undefined || lists.some(([, criteria]) => criteria.length > 0);
  const { minimum: _minimum, vision: _vision, goals: _goals, ...rest } = entry.data;
  const filled = Object.fromEntries(lists.filter(([, criteria]) => criteria.length > 0));
  return isKnown ? [{ ...entry, data: { ...rest, ...filled } }] : [];
}

/** With its status of then, where its course does not tell it; nothing where it was not there yet. */
function measureOn(
  entry: Entry<Measure>,
  then: Entry<Measure> | undefined,
  state: Workspace | undefined,
  day: Day,
): Entry<Measure>[] {
  const { progress } = entry.data;
  if (progress?.some(({ date }) => date <= day)) return [entry];
  if (then) return [{ ...entry, data: { ...entry.data, status: then.data.status } }];
  // what git does not know, and what only became something later, was not there
  return state || (progress ?? []).length > 0 ? [] : [entry];
}
