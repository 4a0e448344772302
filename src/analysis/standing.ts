import type { Level, Tier } from '../model/gap.ts';
import type { Standard, Visibility } from '../model/records.ts';
import type { CriterionStanding, Share, StandardStanding } from '../model/report.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { criterionGaps } from './criterion-gaps.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';
import { currentRating, isMet, spreadOf, views } from './ratings.ts';

const lists = [
  ['minimum', 'minimum'],
  ['vision', 'vision'],
  ['goals', 'goal'],
] as const satisfies readonly (readonly [keyof Standard, Tier])[];

/** Where each standard stands on the reference date `asOf`; the workspace is already that of the day. In the order of the standards' numbers. */
export function standings(workspace: Workspace, asOf: string, audience: Visibility): StandardStanding[] {
  return workspace.standards.map((entry) => standingOf(workspace, entry, asOf, audience));
}

function standingOf(workspace: Workspace, entry: Entry<Standard>, asOf: string, audience: Visibility): StandardStanding {
  const { data } = entry;
  const criteria = lists.flatMap(([list, tier]) =>
    (data[list] ?? []).flatMap((criterion, index) =>
      // a retired criterion counts until its day, and `atDay` keeps the mark only from then on
      criterion.retired ? [] : [criterionOf(workspace, entry, criterion, tier, [list, index], audience)],
    ),
  );
  const { focus } = workspace.settings;
  const inFocus = focus === undefined || focus.length === 0 || focus.includes(entry.id);
  const share = (tier: Tier): Share => {
    const counted = criteria.filter((criterion) => criterion.tier === tier && !criterion.notApplicable);
    return { met: counted.filter(({ met }) => met).length, of: counted.length };
  };
  const level = levelOf(criteria, inFocus);
  const gaps = inFocus ? criterionGaps(workspace, entry, criteria, asOf) : [];
  const isDirection = (code: string, id: string) =>
    code === 'vision-open' || criteria.some((criterion) => criterion.id === id && criterion.tier === 'vision');
  return {
    id: entry.id,
    ...pick(data, ['number', 'title', 'summary']),
    title: data.title,
    inFocus,
    ...(level && { level }),
    disclosed: true,
    minimum: share('minimum'),
    vision: share('vision'),
    goals: share('goal'),
    criteria,
    gaps: gaps.filter(({ code, subject }) => !isDirection(code, subject.id)),
    directions: gaps.filter(({ code, subject }) => isDirection(code, subject.id)),
    tips: data.tips ?? [],
    goodPractice: data.goodPractice ?? [],
    place: placeOf(entry),
  };
}

function criterionOf(
  workspace: Workspace,
  entry: Entry<Standard>,
  criterion: NonNullable<Standard['minimum']>[number],
  tier: Tier,
  pointer: readonly [string, number],
  audience: Visibility,
): CriterionStanding {
  const { settings } = workspace;
  const current = currentRating(workspace, criterion.id);
  const shown = views(workspace, criterion.id, audience);
  const spread = spreadOf(settings, shown);
  return {
    id: criterion.id,
    tier,
    text: criterion.text,
    evidenceRequired: criterion.evidenceRequired === true,
    ...(current && { current }),
    met: current !== undefined && isMet(settings, current.rating),
    notApplicable: current?.rating === 'not-applicable',
    views: shown,
    ...(spread && { spread }),
    place: placeOf(entry, pointer),
  };
}

/** The level of a standard, the first that applies; undefined where it only has goals. */
export function levelOf(
  criteria: readonly Pick<CriterionStanding, 'tier' | 'met' | 'notApplicable' | 'current'>[],
  inFocus: boolean,
): Level | undefined {
  const levelled = criteria.filter(({ tier }) => tier !== 'goal');
  if (levelled.length === 0 && criteria.length > 0) return undefined;
  if (!inFocus) return 'out-of-focus';
  const left = levelled.filter(({ notApplicable }) => !notApplicable);
  if (left.length === 0 && levelled.length > 0) return 'not-applicable';
  const minimum = left.filter(({ tier }) => tier === 'minimum');
  const isRated = ({ current }: Pick<CriterionStanding, 'current'>) => current !== undefined && current.rating !== 'cannot-say';
  if (minimum.length === 0 || !minimum.every(isRated)) return 'unassessed';
  if (!minimum.every(({ met }) => met)) return 'below-minimum';
  const vision = left.filter(({ tier }) => tier === 'vision');
  return vision.length > 0 && vision.every(({ met }) => met) ? 'vision' : 'minimum';
}
