import type { Assessment, Visibility } from '../model/records.ts';
import type { CurrentRating, View } from '../model/standing.ts';
import type { Entry, Rating, Settings, Workspace } from '../model/workspace.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';

/** The place of a step on the scale, from 0; undefined for answers beside the scale. */
export function stepIndex(settings: Settings, rating: string): number | undefined {
  const index = settings.ratingScale.findIndex(({ id }) => id === rating);
  return index < 0 ? undefined : index;
}

/** Met: at least `metFrom`. */
export function isMet(settings: Settings, rating: string): boolean {
  const step = stepIndex(settings, rating);
  const from = stepIndex(settings, settings.metFrom);
  return step !== undefined && from !== undefined && step >= from;
}

/** Answers that are no step of the scale. */
const besideScale: readonly string[] = ['cannot-say', 'not-applicable'];

/**
 * The rating in the newest agreed assessment that rates the criterion. Of two on one day (an error) the first by id stands.
 * A word that the scale does not know (an error) is no rating.
 */
export function currentRating(workspace: Workspace, criterion: string): CurrentRating | undefined {
  let newest: Entry<Assessment> | undefined;
  for (const entry of workspace.assessments) {
    if (!entry.data.agreed || entry.data.perspective !== undefined || entry.data.ratings[criterion]?.rating === undefined)
      continue;
    if (!newest || entry.data.date > newest.data.date) newest = entry;
  }
  const rating = newest?.data.ratings[criterion];
  if (!newest || rating?.rating === undefined) return undefined;
  if (stepIndex(workspace.settings, rating.rating) === undefined && !besideScale.includes(rating.rating)) return undefined;
  return {
    rating: rating.rating,
    date: newest.data.date,
    assessment: newest.id,
    ...pick(rating, ['agreement', 'strengths', 'difference', 'reason']),
    evidence: rating.evidence ?? [],
    place: placeOf(newest, ['ratings', criterion], 'key'),
  };
}

/** Each perspective's view of a criterion, all of its newest date, sorted by the perspective's title. */
export function views(workspace: Workspace, criterion: string, audience: Visibility): View[] {
  const newest = new Map<string, { date: string; entries: Entry<Assessment>[] }>();
  for (const entry of workspace.assessments) {
    const { perspective, date, agreed, ratings } = entry.data;
    if (agreed || perspective === undefined || !ratings[criterion]) continue;
    const known = newest.get(perspective);
    if (!known || date > known.date) newest.set(perspective, { date, entries: [entry] });
    else if (date === known.date) known.entries.push(entry);
  }
  const all = [...newest.entries()].map(([perspective, { date, entries }]) => {
    const ratings = entries.flatMap((entry) => {
      const rating = entry.data.ratings[criterion];
      return rating ? [{ rating, respondents: rating.respondents ?? entry.data.respondents }] : [];
    });
    return makeView(workspace, { id: perspective, title: titleOf(workspace, perspective) }, date, ratings);
  });
  all.sort((a, b) => (a.perspective.title < b.perspective.title ? -1 : 1));
  return audience === 'internal' ? all : mergeSmall(all, workspace);
}

function titleOf(workspace: Workspace, group: string): string {
  return workspace.groups.find(({ id }) => id === group)?.data.title ?? group;
}

function makeView(
  workspace: Workspace,
  perspective: View['perspective'],
  date: string,
  ratings: readonly { rating: Rating; respondents: number | undefined }[],
): View {
  const held = new Map<string, number>();
  let respondents = 0;
  for (const { rating, respondents: given } of ratings) {
    const counts = rating.counts ?? (rating.rating === undefined ? {} : { [rating.rating]: 1 });
    for (const [step, count] of Object.entries(counts)) held.set(step, (held.get(step) ?? 0) + count);
    respondents += rating.counts ? (given ?? Object.values(counts).reduce((sum, count) => sum + count, 0)) : (given ?? 1);
  }
  const words = (key: 'difference' | 'strengths') => ratings.flatMap(({ rating }) => rating[key] ?? []).join(' ');
  const [first] = ratings;
  return {
    perspective,
    date,
    respondents,
    counts: inOrder(workspace, held),
    ...(first && ratings.length === 1 ? pick(first.rating, ['agreement', 'need']) : {}),
    ...(words('difference') === '' ? {} : { difference: words('difference') }),
    ...(words('strengths') === '' ? {} : { strengths: words('strengths') }),
  };
}

function inOrder(workspace: Workspace, held: ReadonlyMap<string, number>): View['counts'] {
  const order = [...workspace.settings.ratingScale.map(({ id }) => id), ...besideScale];
  return order.flatMap((rating) => {
    const count = held.get(rating) ?? 0;
    return count === 0 ? [] : [{ rating, count }];
  });
}

/** The id of what small groups are merged into. */
const mergedPerspective = 'merged';

/** Groups under `minGroup` as one; left out where even together they are too few. Their words could be traced and are not passed on. */
function mergeSmall(all: readonly View[], workspace: Workspace): View[] {
  const { minGroup } = workspace.settings;
  const large = all.filter(({ respondents }) => respondents >= minGroup);
  const small = all.filter(({ respondents }) => respondents < minGroup);
  const respondents = small.reduce((sum, view) => sum + view.respondents, 0);
  if (small.length < 2 || respondents < minGroup) return large;
  const held = new Map<string, number>();
  for (const { rating, count } of small.flatMap(({ counts }) => counts)) held.set(rating, (held.get(rating) ?? 0) + count);
  const date = small.reduce((newest, view) => (view.date > newest ? view.date : newest), '');
  return [...large, { perspective: { id: mergedPerspective, title: '' }, date, respondents, counts: inOrder(workspace, held) }];
}

/** Highest minus lowest step held by anybody in these views. */
export function spreadOf(
  settings: Settings,
  shown: readonly View[],
): { steps: number; lowest: string; highest: string } | undefined {
  const steps = shown.flatMap(({ counts }) => counts.flatMap(({ rating }) => stepIndex(settings, rating) ?? []));
  if (steps.length === 0) return undefined;
  const lowest = Math.min(...steps);
  const highest = Math.max(...steps);
  const id = (index: number) => settings.ratingScale[index]?.id ?? '';
  return { steps: highest - lowest, lowest: id(lowest), highest: id(highest) };
}
