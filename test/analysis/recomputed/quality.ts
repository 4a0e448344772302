import { isOpenOn } from './measures.ts';
import { assessments, byId, type Criterion, later, measures, process, qe, type Standard, standards } from './raw.ts';

const points: Readonly<Record<string, number>> = { 'not-yet': 0, started: 1, largely: 2, reliably: 3 };

interface Count {
  gaps: number;
  directions: number;
}

export const inFocus = ({ id }: Standard) => qe.focus.includes(id);
const isLeft =
  (day: string) =>
  ({ retired }: Criterion): boolean =>
    retired === undefined || day < retired.date;

/** The agreed ratings of a day, the older overwritten by the newer. */
function currentOn(day: string) {
  const ratings: Record<string, { rating: string; date: string; agreement?: string; evidence: number }> = {};
  const agreed = assessments.filter((entry) => entry.agreed && entry.date <= day).sort((a, b) => a.date.localeCompare(b.date));
  for (const { date, ratings: given } of agreed)
    for (const [criterion, { rating, agreement, evidence = [] }] of Object.entries(given))
      if (rating !== undefined)
        ratings[criterion] = {
          rating,
          date,
          ...(agreement === undefined ? {} : { agreement }),
          evidence: evidence.filter((item) => (item.date ?? day) <= day).length,
        };
  return ratings;
}

/** The newest views of each perspective on a criterion. */
function viewsOn(day: string, criterion: string) {
  const all = assessments.filter((entry) => !entry.agreed && entry.date <= day && entry.ratings[criterion] !== undefined);
  return all
    .filter(({ date, perspective }) => !all.some((other) => other.perspective === perspective && other.date > date))
    .map(({ date, perspective = '', respondents, ratings }) => {
      const given = ratings[criterion] ?? {};
      const counts = given.counts ?? { [given.rating ?? '']: 1 };
      const sum = Object.values(counts).reduce((total, count) => total + count, 0);
      return { date, perspective, counts, respondents: given.respondents ?? respondents ?? (given.counts ? sum : 1) };
    });
}

type Views = ReturnType<typeof viewsOn>;

/** Steps between the lowest and the highest answer; undefined without answers on the scale. */
function spreadOf(views: Views): number | undefined {
  const held = views.flatMap(({ counts }) => Object.keys(counts).filter((step) => (counts[step] ?? 0) > 0 && step in points));
  const steps = held.map((step) => points[step] ?? Number.NaN);
  return steps.length === 0 ? undefined : Math.max(...steps) - Math.min(...steps);
}

/** Everything about the standards on a day, as the reports tell it. */
export function qualityOn(day: string) {
  const current = currentOn(day);
  const pointsOf = (id: string) => points[current[id]?.rating ?? ''];
  const counted = (criteria: Criterion[] = []) =>
    criteria.filter((criterion) => isLeft(day)(criterion) && current[criterion.id]?.rating !== 'not-applicable');
  const shareOf = (criteria: Criterion[] = []) => ({
    met: counted(criteria).filter(({ id }) => (pointsOf(id) ?? -1) >= 2).length,
    of: counted(criteria).length,
  });
  const sharesOf = ({ minimum, vision, goals }: Standard) => ({
    minimum: shareOf(minimum),
    vision: shareOf(vision),
    goals: shareOf(goals),
  });

  /** Of the example's standards: all have a minimum, and nobody agreed on „cannot say“. */
  const levelOf = (standard: Standard): string => {
    const { minimum = [], vision = [], goals = [] } = standard;
    if (minimum.length === 0 || goals.length > 0) throw new Error('a standard that this test does not read');
    if (!inFocus(standard)) return 'out-of-focus';
    if (counted([...minimum, ...vision]).length === 0) return 'not-applicable';
    const isRated = counted(minimum).every(({ id }) => pointsOf(id) !== undefined);
    if (counted(minimum).length === 0 || !isRated) return 'unassessed';
    const [low, high] = [shareOf(minimum), shareOf(vision)];
    if (low.met < low.of) return 'below-minimum';
    return high.of > 0 && high.met === high.of ? 'vision' : 'minimum';
  };

  const criterionOf = ({ id }: Criterion) => {
    const views = viewsOn(day, id);
    const steps = spreadOf(views);
    return {
      views: byId(
        views.map(({ perspective, respondents, counts }) => [
          perspective,
          {
            respondents,
            counts: Object.fromEntries(Object.entries(counts).flatMap(([step, count]) => (count > 0 ? [[step, { count }]] : []))),
          },
        ]),
      ),
      ...(steps === undefined ? {} : { spread: { steps } }),
    };
  };

  const isOpenDifference = (id: string): boolean => {
    const views = viewsOn(day, id);
    const now = current[id];
    if ((spreadOf(views) ?? 0) < 2) return false;
    const isCarried =
      now !== undefined && pointsOf(id) !== undefined && now.agreement !== 'open' && now.agreement !== 'divergent';
    return !(isCarried && views.every(({ date }) => date <= now.date));
  };

  /** Names of open work at a standard in focus. */
  const openAt = (standard: Standard): { code: string; id: string; isDirection: boolean }[] => {
    if (!inFocus(standard)) return [];
    if ((standard.goals ?? []).length > 0) throw new Error('goals that this test does not read');
    const doing = measures.some((measure) => isOpenOn(measure, day) && (measure.addresses ?? []).includes(standard.id));
    const found: { code: string; id: string; isDirection: boolean }[] = [];
    for (const tier of ['minimum', 'vision'] as const) {
      for (const { id, evidenceRequired } of counted(standard[tier])) {
        const add = (code: string) => found.push({ code, id, isDirection: tier === 'vision' });
        const now = current[id];
        const rank = pointsOf(id);
        if (now === undefined || rank === undefined) add('not-assessed');
        else {
          if (rank < 2) add(tier === 'minimum' ? 'below-minimum' : 'vision-open');
          const isWorkedOn =
            doing || measures.some((measure) => isOpenOn(measure, day) && (measure.addresses ?? []).includes(id));
          if (rank < 2 && tier === 'minimum' && !isWorkedOn) add('measure-missing');
          if (later(now.date, standard.reviewCycle ?? qe.reviewCycles?.standards ?? 12) < day) add('rating-stale');
          if (rank >= 2 && evidenceRequired && now.evidence === 0) add('evidence-missing');
        }
        if (isOpenDifference(id)) add('views-differ');
      }
    }
    return found;
  };

  const numbered = (standard: Standard, isDirection: boolean) => {
    const open = openAt(standard).filter((gap) => gap.isDirection === isDirection);
    if (open.some(({ code }) => code === 'rating-stale'))
      throw new Error('months of a stale rating, which this test does not tell');
    return Object.fromEntries(
      open.flatMap(({ code, id }) =>
        code === 'views-differ' ? [[`${code} ${id}`, { values: { spread: spreadOf(viewsOn(day, id)) } }]] : [],
      ),
    );
  };

  const standing = (standard: Standard, isShown: (criterion: Criterion) => boolean = () => true) => ({
    ...sharesOf(standard),
    criteria: byId(
      [...(standard.minimum ?? []), ...(standard.vision ?? []), ...(standard.goals ?? [])]
        .filter((criterion) => isLeft(day)(criterion) && isShown(criterion))
        .map((criterion) => [criterion.id, criterionOf(criterion)]),
    ),
    gaps: numbered(standard, false),
    directions: numbered(standard, true),
  });

  const sum = (some: readonly Standard[]) =>
    Object.fromEntries(
      (['minimum', 'vision', 'goals'] as const).map((tier) => [
        tier,
        {
          met: some.reduce((total, standard) => total + shareOf(standard[tier]).met, 0),
          of: some.reduce((total, standard) => total + shareOf(standard[tier]).of, 0),
        },
      ]),
    );
  const focus = standards.filter(inFocus);
  const others = standards.filter((standard) => !inFocus(standard));

  const focusOf = (some: readonly Standard[]) => {
    const criteria = some.flatMap(({ minimum, vision, goals }) => [minimum, vision, goals].flatMap((list) => counted(list)));
    return {
      standards: some.length,
      criteria: criteria.length,
      agreed: criteria.filter(({ id }) => pointsOf(id) !== undefined).length,
      viewed: criteria.filter(({ id }) => viewsOn(day, id).length > 0).length,
      shares: sum(some),
    };
  };

  const open = focus.flatMap(openAt);
  const count: Count = {
    gaps: open.filter(({ isDirection }) => !isDirection).length,
    directions: open.filter(({ isDirection }) => isDirection).length,
  };
  const circles = (some: readonly Standard[]) =>
    byId(
      [...new Set(some.map(({ circle }) => circle))].map((circle) => [
        circle,
        {
          standards: byId(
            some.filter((standard) => standard.circle === circle).map((standard) => [standard.id, standing(standard)]),
          ),
        },
      ]),
    );

  return {
    count,
    levelOf,
    sharesOf,
    /** Ids of what is met in focus, and of all that counts there. */
    met: focus
      .flatMap(({ minimum, vision }) => [...counted(minimum), ...counted(vision)])
      .map(({ id }) => ({ id, isMet: (pointsOf(id) ?? -1) >= 2 })),
    succeeding: sum(focus),
    groups: circles(standards),
    focusGroups: circles(focus),
    outOfFocus: others.length,
    focus: { inFocus: focusOf(focus), others: focusOf(others) },
    /** Of a theme with these standards. */
    theme: (some: readonly Standard[]) => {
      const known = some.filter(inFocus);
      const gaps = known.flatMap(openAt).filter(({ isDirection }) => !isDirection).length;
      return { gaps, ...(known.length === 0 ? {} : { shares: sum(known) }) };
    },
    differences: (isShown: (criterion: Criterion) => boolean = () => true) =>
      byId(
        focus
          .flatMap(({ minimum = [], vision = [] }) => [...minimum, ...vision])
          .filter((criterion) => isLeft(day)(criterion) && isShown(criterion))
          .flatMap(({ id }) => {
            const views = viewsOn(day, id);
            const steps = spreadOf(views) ?? 0;
            const respondents = views.reduce((total, view) => total + view.respondents, 0);
            return steps < 2 ? [] : [[id, { spread: { steps }, respondents }] as const];
          }),
      ),
    /** Standards with the criteria that were rated together on the day itself. */
    ratedToday: () => {
      const isToday = ({ id }: Criterion) => current[id]?.date === day;
      const some = standards.filter(({ minimum = [], vision = [], goals = [] }) =>
        [...minimum, ...vision, ...goals].some((criterion) => isLeft(day)(criterion) && isToday(criterion)),
      );
      return { isToday, standards: byId(some.map((standard) => [standard.id, standing(standard, isToday)])) };
    },
  };
}

/** Perspectives of the process that have given no view since it began. */
export function unheardOn(day: string): number {
  const start = `${process.phases[0]?.actual?.from}-01`;
  return process.perspectives.filter(
    (perspective) => !assessments.some((entry) => entry.perspective === perspective && entry.date >= start && entry.date <= day),
  ).length;
}
