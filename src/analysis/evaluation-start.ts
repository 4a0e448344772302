import type { LevelThen, StandardChange } from '../model/evaluation.ts';
import type { Level } from '../model/gap.ts';
import type { Past } from '../model/past.ts';
import type { StandardStanding } from '../model/standing.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { audiences } from './for-audience.ts';
import { type Overview, overview } from './overview.ts';
import { pick } from './pick.ts';

/** The day from which standards are compared, with how they stood on it. */
export interface Start {
  readonly asOf: string;
  readonly kind: 'first-assessment' | 'since';
  readonly again: boolean;
  readonly earlier: Overview;
}

/**
 * The earlier state that was asked for, else the day of the first agreed assessment since the round began. Undefined where there is
 * none, or where the audience may not see it: the next one must not pass for the first.
 */
export function startOf(workspace: Workspace, now: Overview, past: Past | undefined): Start | undefined {
  const days = now.workspace.assessments.filter(({ data }) => data.agreed).map(({ data }) => data.date);
  if (past) {
    const then = overview(releasedAsNow(past.workspace, workspace), past.asOf, now.audience);
    return { asOf: past.asOf, kind: 'since', again: days.some((day) => day > past.asOf), earlier: then };
  }
  const first = firstAgreed(atDay(workspace, now.asOf));
  if (!first || !now.workspace.assessments.some(({ id }) => id === first.id)) return undefined;
  const { date } = first.data;
  return {
    asOf: date,
    kind: 'first-assessment',
    again: days.some((day) => day > date),
    earlier: overview(workspace, date, now.audience),
  };
}

function firstAgreed({ assessments, process }: Workspace): Workspace['assessments'][number] | undefined {
  const [begin = ''] = (process?.data.phases ?? []).map(({ actual, planned }) => `${actual?.from ?? planned.from}-01`).sort();
  return [...assessments]
    .filter(({ data }) => data.agreed && data.perspective === undefined && data.date >= begin)
    .sort((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0))[0];
}

/** An earlier state in which nothing is more visible than today: what was withdrawn since is not told from history either. */
function releasedAsNow(past: Workspace, today: Workspace): Workspace {
  const narrowed = <T>(then: readonly Entry<T>[], now: readonly Entry<T>[]): Entry<T>[] =>
    then.map((entry) => {
      const visibility = now.find(({ id }) => id === entry.id)?.visibility ?? entry.visibility;
      return audiences.indexOf(visibility) < audiences.indexOf(entry.visibility) ? { ...entry, visibility } : entry;
    });
  return {
    ...past,
    standards: narrowed(past.standards, today.standards),
    assessments: narrowed(past.assessments, today.assessments),
    measures: narrowed(past.measures, today.measures),
    indicators: narrowed(past.indicators, today.indicators),
  };
}

/** The standards in focus today, at the start and now. */
export function standardChanges(now: Overview, start: Start | undefined): StandardChange[] {
  return now.standards
    .filter(({ inFocus }) => inFocus)
    .map((standard) => {
      const before = start?.earlier.standards.find(({ id }) => id === standard.id);
      const course = before && courseOf(before, standard);
      return {
        ...pick(standard, ['id', 'number', 'title']),
        ...(before && { before: levelThen(before) }),
        now: levelThen(standard),
        ...(course && { course }),
        place: standard.place,
      };
    });
}

const levelThen = (standard: StandardStanding): LevelThen =>
  pick(standard, ['level', 'disclosed', 'minimum', 'vision', 'goals']) as LevelThen;

const rank: Readonly<Partial<Record<Level, number>>> = { unassessed: 0, 'below-minimum': 1, minimum: 2, vision: 3 };

/** Levels first, then the number of criteria that are met; standards with goals only have nothing but that. */
function courseOf(then: StandardStanding, now: StandardStanding): StandardChange['course'] {
  if (!then.disclosed || !now.disclosed) return undefined;
  const isRanked = then.level !== undefined && now.level !== undefined;
  const [from, to] = isRanked ? [rank[then.level], rank[now.level]] : [undefined, undefined];
  if (isRanked && (from === undefined || to === undefined)) return undefined;
  if (from !== undefined && to !== undefined && from !== to) return from < to ? 'higher' : 'lower';
  const met = ({ minimum, vision, goals }: StandardStanding) => minimum.met + vision.met + goals.met;
  const gained = met(now) - met(then);
  return gained > 0 ? 'more' : gained < 0 ? 'fewer' : 'same';
}
