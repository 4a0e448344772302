import type { Level, Tier } from '../model/gap.ts';
import type { Standard, Visibility } from '../model/records.ts';
import type { CriterionStanding, Share, StandardStanding } from '../model/standing.ts';
import type { Entry, Settings, Workspace } from '../model/workspace.ts';
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
export function standings(
  workspace: Workspace,
  asOf: string,
  audience: Visibility,
  focus: Settings['focus'] = workspace.settings.focus,
): StandardStanding[] {
  const inFocus = (id: string) => focus === undefined || focus.length === 0 || focus.includes(id);
  return workspace.standards.map((entry) => standingOf(workspace, entry, asOf, audience, inFocus(entry.id)));
}

function standingOf(
  workspace: Workspace,
  entry: Entry<Standard>,
  asOf: string,
  audience: Visibility,
  inFocus: boolean,
): StandardStanding {
  const { data } = entry;
  const criteria = lists.flatMap(([list, tier]) =>
    (data[list] ?? []).flatMap((criterion, index) =>
      // a retired criterion counts until its day, and `atDay` keeps the mark only from then on
      criterion.retired ? [] : [criterionOf(workspace, entry, criterion, tier, [list, index], audience)],
    ),
  );
  const share = (tier: Tier): Share => {
    const counted = criteria.filter((criterion) => criterion.tier === tier && !criterion.notApplicable);
    return { met: counted.filter(({ met }) => met).length, of: counted.length };
  };
  const level = levelOf(data, criteria, inFocus);
  const gaps = inFocus ? criterionGaps(workspace, entry, criteria, asOf) : [];
  const isDirection = (code: string, id: string) =>
    code === 'vision-open' || criteria.some((criterion) => criterion.id === id && criterion.tier === 'vision');
  return {
    id: entry.id,
    ...pick(data, ['summary']),
    ...numbered(workspace, data),
    title: data.title,
    inFocus,
    ...(level && { level }),
    disclosed: true,
    gapsWithheld: false,
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

/** The number as the catalogue says it: „QS 1.5“. */
function numbered({ catalogues }: Workspace, { source, number }: Standard): { number?: string } {
  const short = catalogues.find(({ id }) => id === source)?.data.short;
  if (number === undefined) return {};
  return { number: short === undefined ? number : `${short} ${number}` };
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

/** The level of a standard with the criteria that still count, the first that applies; undefined where it only has goals. */
export function levelOf(
  standard: Standard,
  criteria: readonly Pick<CriterionStanding, 'tier' | 'met' | 'notApplicable' | 'current'>[],
  inFocus: boolean,
): Level | undefined {
  const hasLevels = (standard.minimum ?? []).length + (standard.vision ?? []).length > 0;
  if (!hasLevels && (standard.goals ?? []).length > 0) return undefined;
  if (!inFocus) return 'out-of-focus';
  const left = criteria.filter(({ tier, notApplicable }) => tier !== 'goal' && !notApplicable);
  if (left.length === 0 && hasLevels) return 'not-applicable';
  const minimum = left.filter(({ tier }) => tier === 'minimum');
  const isRated = ({ current }: Pick<CriterionStanding, 'current'>) => current !== undefined && current.rating !== 'cannot-say';
  if (minimum.length === 0 || !minimum.every(isRated)) return 'unassessed';
  if (!minimum.every(({ met }) => met)) return 'below-minimum';
  const vision = left.filter(({ tier }) => tier === 'vision');
  return vision.length > 0 && vision.every(({ met }) => met) ? 'vision' : 'minimum';
}
