import type { Gap, GapCode, GapValues, Subject } from '../model/gap.ts';
import type { Standard } from '../model/records.ts';
import type { CriterionStanding } from '../model/standing.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { addMonths } from './day.ts';
import { makeGap } from './gap.ts';
import { doingFor, isOpen } from './measures.ts';
import { stepIndex } from './ratings.ts';

/** Views at least this many steps apart are worth a talk. */
export const talkFrom = 2;

/** Open work at the criteria of a standard in focus. */
export function criterionGaps(
  workspace: Workspace,
  standard: Entry<Standard>,
  criteria: readonly CriterionStanding[],
  asOf: string,
): Gap[] {
  const months = standard.data.reviewCycle ?? workspace.settings.reviewCycles.standards;
  return criteria.flatMap((criterion) => {
    if (criterion.notApplicable) return [];
    const subject: Subject = { named: 'criterion', id: criterion.id, title: criterion.text, standard: standard.id };
    const doing = doingFor(workspace, [criterion.id, standard.id]);
    const gap = <K extends GapCode>(code: K, values: GapValues[K], place = criterion.place) =>
      makeGap(code, subject, values, place, doing);
    const found: Gap[] = [];
    const { current, spread, tier } = criterion;
    // „cannot say“ is an answer, but no rating
    const rated = current !== undefined && stepIndex(workspace.settings, current.rating) !== undefined;

    if (!rated) {
      found.push(gap('not-assessed', { tier, cannotSay: current !== undefined }));
    } else if (!criterion.met) {
      found.push(gap(tier === 'minimum' ? 'below-minimum' : 'vision-open', { rating: current.rating, date: current.date }));
      if (tier === 'minimum' && !doing.some(({ status }) => isOpen(status))) found.push(gap('measure-missing', {}));
    }
    if (rated && addMonths(current.date, months) < asOf)
      found.push(gap('rating-stale', { date: current.date, months }, current.place));
    if (rated && criterion.met && criterion.evidenceRequired && current.evidence.length === 0)
      found.push(gap('evidence-missing', { rating: current.rating, date: current.date }, current.place));
    if (spread && spread.steps >= talkFrom && !(rated && isSettled(criterion)))
      found.push(gap('views-differ', { lowest: spread.lowest, highest: spread.highest, spread: spread.steps }));
    return found;
  });
}

/** The difference has been talked over: an agreement as new as the newest view, and carried by all. */
export function isSettled({ current, views }: Pick<CriterionStanding, 'current' | 'views'>): boolean {
  if (!current || current.agreement === 'open' || current.agreement === 'divergent') return false;
  return views.every(({ date }) => date <= current.date);
}
