import type { Dialogue, Difference, Heard } from '../model/dialogue.ts';
import type { CriterionStanding, Named, StandardStanding, View } from '../model/standing.ts';
import type { Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { isSettled, talkFrom } from './criterion-gaps.ts';
import type { Overview } from './overview.ts';
import { pick } from './pick.ts';
import { startOfPhase } from './process-gaps.ts';

/** Where views differ most and who was not heard. `workspace` is the whole folder: whose view is not released has been heard all the same. */
export function dialogue(workspace: Workspace, now: Overview, standards: readonly StandardStanding[] = now.standards): Dialogue {
  const round = roundOf(atDay(workspace, now.asOf), now);
  return { differences: differences(standards.filter(({ inFocus }) => inFocus)), ...(round && { round }) };
}

/** The criteria with a spread that is worth a talk, the widest first, of the same the one that most people have rated. */
function differences(standards: readonly StandardStanding[]): Difference[] {
  return standards
    .flatMap((standard) => standard.criteria.flatMap((criterion) => differenceOf(standard, criterion)))
    .sort((a, b) => b.spread.steps - a.spread.steps || b.respondents - a.respondents);
}

function differenceOf(standard: StandardStanding, criterion: CriterionStanding): Difference[] {
  const { spread, views } = criterion;
  if (!spread || spread.steps < talkFrom) return [];
  const holders = (step: string): Named[] =>
    views.flatMap(({ perspective, counts }: View) => (counts.some(({ rating }) => rating === step) ? [perspective] : []));
  return [
    {
      ...pick(criterion, ['id', 'text', 'place']),
      standard: pick(standard, ['id', 'number', 'title']),
      spread,
      respondents: views.reduce((sum, { respondents }) => sum + respondents, 0),
      lowest: holders(spread.lowest),
      highest: holders(spread.highest),
      settled: isSettled(criterion) && criterion.current?.rating !== 'cannot-say',
    },
  ];
}

/**
 * The newest round of views on the focus: it ends with the newest view of a criterion in focus and takes in all that are dated after
 * the newest agreed assessment before that view.
 */
function roundOf(whole: Workspace, { workspace: shown, standards, asOf, audience }: Overview): Heard | undefined {
  const focus = new Set(standards.filter(({ inFocus }) => inFocus).flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const views = whole.assessments.filter(
    ({ data }) =>
      !data.agreed && data.perspective !== undefined && Object.keys(data.ratings).some((criterion) => focus.has(criterion)),
  );
  const until = latest(views.map(({ data }) => data.date));
  if (until === undefined) return undefined;
  const after = latest(whole.assessments.filter(({ data }) => data.agreed && data.date < until).map(({ data }) => data.date));
  const inRound = views.filter(({ data }) => after === undefined || data.date > after);
  const gave = new Set(inRound.map(({ data }) => data.perspective));
  const told = audience === 'internal' ? gave : toldPerspectives(standards, after);
  const awaited = new Set(whole.process?.data.perspectives ?? []);
  const named = (list: typeof shown.groups) => list.map(({ id, data }) => ({ id, title: data.title }));
  const silent = shown.groups.filter(({ id, data }) => !gave.has(id) && isThere(whole, data.fromPhase, asOf));
  return {
    until,
    ...(after !== undefined && { after }),
    heard: named(shown.groups.filter(({ id }) => told.has(id))).sort((a, b) => (a.title < b.title ? -1 : 1)),
    awaited: named(silent.filter(({ id }) => awaited.has(id))),
    others: named(silent.filter(({ id }) => !awaited.has(id))),
  };
}

/** Those whose views are shown by themselves. */
function toldPerspectives(standards: readonly StandardStanding[], after: string | undefined): Set<string | undefined> {
  const views = standards
    .filter(({ inFocus }) => inFocus)
    .flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.views));
  return new Set(views.filter(({ date }) => after === undefined || date > after).map(({ perspective }) => perspective.id));
}

/** Whether a group works along on a day: from the beginning of its phase on. */
function isThere({ process }: Workspace, fromPhase: string | undefined, day: string): boolean {
  const phase = process?.data.phases.find(({ id }) => id === fromPhase);
  return phase === undefined || startOfPhase(phase) <= day;
}

function latest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((last, day) => (last !== undefined && last >= day ? last : day), undefined);
}
