import { listing } from '../messages/format.ts';
import { labels } from '../messages/labels.ts';
import { reportWords } from '../messages/report-words.ts';
import { standingWords } from '../messages/standing-words.ts';
import type { AreaStanding, Shares } from '../model/breakdown.ts';
import type { Dialogue } from '../model/dialogue.ts';
import type { PhaseState } from '../model/guide.ts';
import type { OrderedItem, OrderOfWork } from '../model/order-of-work.ts';
import type { Attendance, GroupAttendance, PhaseBrief } from '../model/process-standing.ts';
import type { ReportHead } from '../model/report.ts';
import type { CriterionStanding, Named, View } from '../model/standing.ts';
import type { ViewsData } from './charts/views.ts';

const besideScale = ['cannot-say', 'not-applicable'] as const;

/** Words for standing by theme, area and focus, for the order of work, views and participation: `{{why this}}`, `{{uptake this}}`. */
export function standingHelpers(
  head: ReportHead & { readonly dialogue?: Dialogue },
  rating: (id: string) => string,
  perspective: (view: View) => string,
) {
  const worth = new Set(head.dialogue?.differences.map(({ id }) => id));
  const people = ({ meetings, participants }: Attendance, name: string) => standingWords.attendance(name, meetings, participants);
  return {
    why: (item: OrderedItem) =>
      [standingWords.why(item) || standingWords.notWeighted, ...(item.tied ? [standingWords.tied] : [])].join('; '),
    /** The items of a round by what was decided about them. */
    byDecision: ({ items }: OrderOfWork) =>
      (['now', 'later', 'not-now'] as const).flatMap((decision) => {
        const some = items.filter((item) => item.decision === decision);
        return some.length === 0 ? [] : [{ heading: standingWords.orderHeading[decision], items: some }];
      }),
    /** Open work by name, each once; that nothing is agreed is told in a column of its own. */
    gapNames: ({ gaps }: OrderedItem) =>
      [...new Set(gaps.filter(({ code }) => code !== 'measure-missing').map(({ code }) => labels.gap[code]))].join(', '),
    /** Views far enough apart for a picture, and the others. */
    worthTalk: (criteria: readonly CriterionStanding[]) => criteria.filter(({ id }) => worth.has(id)),
    /** Those without an agreement, or with words about the difference; of the rest, the table tells the range. */
    otherViews: (criteria: readonly CriterionStanding[]) =>
      criteria.filter(
        ({ id, views, current }) => views.length > 0 && !worth.has(id) && (!current || current.difference !== undefined),
      ),
    isWorthTalk: ({ id }: CriterionStanding) => worth.has(id),
    /** What the picture of a criterion's views is drawn from. */
    viewsData: ({ text, views }: CriterionStanding): ViewsData => ({
      // stands in the middle of sentences
      subject: text.replace(/\.$/u, ''),
      answers: [
        ...head.scale.map(({ id }) => ({ id, label: rating(id), onScale: true })),
        ...besideScale.map((id) => ({ id, label: rating(id), onScale: false })),
      ],
      rows: views.map((view) => ({ label: perspective(view), respondents: view.respondents, counts: view.counts })),
    }),
    /** „QS 1.5“, or the title of what has no number. */
    shortName: ({ number: no, title }: { number?: string; title: string }) => no ?? title,
    perspectiveNames: (list: readonly Named[]) => listing(list.map(({ title }) => (title === '' ? reportWords.merged : title))),
    /** „Mindeststandard: 2 von 3. Mehr/Vision: 1 von 2.“ */
    allShares: (shares: Shares) =>
      (['minimum', 'vision', 'goals'] as const)
        .filter((tier) => shares[tier].of > 0)
        .map((tier) => `${reportWords.shares[tier]}: ${reportWords.share(shares[tier].met, shares[tier].of)}`)
        .join(', '),
    resultsShare: (deliverables: PhaseBrief['deliverables']) => {
      const counted = deliverables.filter(({ state }) => state !== 'dropped');
      return reportWords.share(counted.filter(({ state }) => state === 'done').length, counted.length);
    },
    openResults: (deliverables: PhaseBrief['deliverables']) =>
      listing(deliverables.filter(({ state }) => state === 'open').map(({ title }) => title)),
    phaseAhead: (state: PhaseState) => (state === 'ahead' || state === 'due' ? standingWords.phase[state] : ''),
    /** Of a phase that asks for a paper and has none. */
    phasePaper: (state: PhaseState) => (state === 'over' ? standingWords.noPaper : standingWords.paperAhead),
    /** What committees made of a paper; of one that has not been to any, the day it will be. */
    committees: ({ consultations }: PhaseBrief['papers'][number]) =>
      consultations.map((consultation) => standingWords.consultation(consultation)).join(', ') || standingWords.noCommittee,
    /** „23 von 30 Plätzen“ */
    used: standingWords.uptake,
    later: standingWords.later,
    areaName: ({ area }: AreaStanding) => area?.title ?? standingWords.everywhere,
    /** „Nord und West: noch keine eigenen Indikatoren“: areas with the same gaps together, in the order of their first. */
    nothingYet: (areas: readonly AreaStanding[]) => {
      const byWords = new Map<string, string[]>();
      for (const { area, nothing } of areas) {
        if (!area || nothing.length === 0) continue;
        const said = standingWords.nothing(nothing);
        byWords.set(said, [...(byWords.get(said) ?? []), area.title]);
      }
      return [...byWords].map(([said, titles]) => `${listing(titles)}: ${said}`);
    },
    open: (differences: Dialogue['differences']) => differences.filter(({ settled }) => !settled),
    settled: (differences: Dialogue['differences']) => differences.filter(({ settled }) => settled),
    /** Groups of which all meetings are told. */
    counted: (groups: readonly GroupAttendance[]) => groups.filter(({ total }) => total !== undefined),
    allCounted: (groups: readonly GroupAttendance[]) => groups.every(({ total }) => total !== undefined),
    byPhase: ({ phases }: GroupAttendance) => phases.map((phase) => people(phase, phase.title)).join(', '),
    byFormat: ({ formats }: GroupAttendance) => formats.map((item) => people(item, labels.format[item.format])).join(', '),
  };
}
