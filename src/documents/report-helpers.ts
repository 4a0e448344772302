import { suspectWords } from '../messages/commands/review.ts';
import { euro, listing, longDate, monthName, number, periodName, sentence, shortDate, withUnit } from '../messages/format.ts';
import { gapDefinitions, gapReason } from '../messages/gaps.ts';
import { labels } from '../messages/labels.ts';
import { levelSymbols, reportWords } from '../messages/report-words.ts';
import type { Doing, Gap, GapCode } from '../model/gap.ts';
import type { LogEntry } from '../model/guide.ts';
import type { ReportHead } from '../model/report.ts';
import type {
  CriterionStanding,
  MeasurementStanding,
  Named,
  Share,
  StandardGroup,
  StandardStanding,
  View,
} from '../model/standing.ts';
import type { AffectedRecord, SuspectReference } from '../model/suspect.ts';
import { changeHelpers } from './change-helpers.ts';
import { evaluationHelpers } from './helpers/evaluation.ts';
import { grantHelpers } from './helpers/grant.ts';
import { indicatorHelpers } from './helpers/indicators.ts';
import { paperHelpers } from './helpers/papers.ts';
import { planHelpers } from './helpers/plan.ts';
import { worksheetHelpers } from './helpers/worksheet.ts';
import { strengthsByStandard } from './helpers/workshop.ts';
import { hasBar } from './report-charts.ts';
import { sinceHelpers } from './since-helpers.ts';
import { standingHelpers } from './standing-helpers.ts';
import { trendHelpers } from './trend-helpers.ts';

/** Words for the values of a report, as templates call them: `{{rating current.rating}}`, `{{reason this}}`, `{{day date}}`. */
export function reportHelpers(head: ReportHead & { readonly headings?: Readonly<Record<string, string>> }) {
  const rating = (id: string): string => head.scale.find((step) => step.id === id)?.label ?? labels.rating[id] ?? id;
  const levelKey = ({ level, disclosed, goals }: Leveled) =>
    level ?? (!disclosed ? 'undisclosed' : goals.of === 0 ? 'not-applicable' : 'profile');
  const level = (standard: Leveled) => {
    const { minimum, goals } = standard;
    const key = levelKey(standard);
    if (key === 'below-minimum') return reportWords.belowMinimum(minimum.met, minimum.of);
    return key === 'profile' ? reportWords.profile(reportWords.goals(goals.met, goals.of)) : labels.level[key];
  };
  const perspective = ({ perspective: { title } }: View) => (title === '' ? reportWords.merged : title);
  return {
    ...evaluationHelpers(level, rating),
    ...grantHelpers(),
    ...planHelpers(),
    ...worksheetHelpers(rating),
    ...paperHelpers,
    ...indicatorHelpers,
    workshopStrengths: strengthsByStandard,
    ...standingHelpers(head, rating, perspective),
    label: (set: string, code: string) =>
      (labels as Readonly<Record<string, Readonly<Record<string, string>>>>)[set]?.[code] ?? code,
    /** Of a part of a paper, as the municipality calls it. */
    heading: (key: string) => head.headings?.[key] ?? (paperHeadings as Readonly<Record<string, string>>)[key] ?? key,
    rating,
    day: (day: string) => shortDate(day),
    longDay: (day: string) => longDate(day),
    month: (month: string) => monthName(month),
    period: (period: string) => periodName(period),
    num: (value: number, digits: unknown) => number(value, typeof digits === 'number' ? digits : 2),
    /** Years are no quantities: no thousands separator. */
    year: (value: number) => String(value),
    time: reportWords.time,
    euro: (amount: number) => euro(amount),
    value: (value: number, unit: string) => withUnit(value, unit),
    reason: (gap: Gap) => gapReason(gap, rating),
    /** What a gap is called; a goal beyond any minimum by its own name. */
    gapName: ({ code, subject }: Gap) =>
      code === 'vision-open' && /\.g\d+$/u.test(subject.id) ? labels.tier.goal : labels.gap[code],
    definition: (code: GapCode) => gapDefinitions[code],
    level,
    symbol: (standard: StandardStanding) => levelSymbols[levelKey(standard)],
    share: ({ met, of }: Share) => (of === 0 ? reportWords.none : reportWords.share(met, of)),
    /** „sind 2 von 3“ */
    are: ({ met, of }: Share) => reportWords.are(met, of),
    goals: ({ met, of }: Share) => reportWords.goals(met, of),
    /** The shares of a standard that has criteria of that sort: „Mindeststandard: 2 von 3. Entwicklungsziele: 1 von 2.“ */
    shares: (standard: StandardStanding) =>
      sharedTiers
        .filter((tier) => standard[tier].of > 0)
        .map((tier) => `${reportWords.shares[tier]}: ${reportWords.share(standard[tier].met, standard[tier].of)}.`)
        .join(' '),
    groupName: ({ kind, number: no, title }: StandardGroup) =>
      kind === 'own' ? reportWords.ownStandards : `${reportWords.group[kind]} ${no === undefined ? title : `${no}: ${title}`}`,
    /** What a meeting was, unless the name of a group says it already. */
    meeting: ({ format, participants }: LogEntry) =>
      participants.some(
        ({ group }) => group.title === labels.format[format] || group.title.startsWith(`${labels.format[format]} `),
      )
        ? reportWords.meeting
        : labels.format[format],
    worksBy: (model: string) => reportWords.worksBy[model] ?? '',
    /** A text with a full stop, if it does not end with a mark of its own. */
    sentence: (text: string) => sentence(text),
    distribution: ({ counts, respondents }: View) =>
      respondents === 1
        ? counts.map(({ rating: held }) => rating(held)).join()
        : counts.map(({ rating: held, count }) => `${count} × ${rating(held)}`).join(', '),
    perspective,
    doing: (doing: Doing) => reportWords.doing(doing),
    names: (list: readonly Named[]) => listing(list.map(({ title }) => title)),
    votes: reportWords.votes,
    measured: ({ value, numerator, denominator }: MeasurementStanding, unit: string) =>
      numerator === undefined || denominator === undefined
        ? withUnit(value, unit)
        : `${withUnit(value, unit)} (${reportWords.share(numerator, denominator)})`,
    plural: (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`,
    /** The standard's number and title as one: „QS 1.5 Lotsendienst“. */
    standardName: ({ number: no, title }: { number?: string; title: string }) => (no === undefined ? title : `${no} ${title}`),
    strengths: (criteria: readonly CriterionStanding[]) => criteria.flatMap(({ current }) => current?.strengths ?? []),
    /** Criteria of which there are views. */
    viewed: (criteria: readonly CriterionStanding[]) => criteria.filter(({ views }) => views.length > 0),
    hasDirections: (groups: readonly StandardGroup[]) =>
      groups.some(({ standards }) => standards.some(({ directions }) => directions.length > 0)),
    /** One line for each record with suspect references. */
    suspects: (references: readonly SuspectReference[]) => suspectWords.lines(references),
    affected: (records: readonly AffectedRecord[]) => suspectWords.affectedLines(records),
    last: (list: readonly unknown[]) => list.at(-1),
    inFocus: (standards: readonly StandardStanding[]) => standards.filter((standard) => standard.inFocus),
    /** Those a picture has something to show of. */
    drawn: (standards: readonly StandardStanding[]) => standards.filter(hasBar),
    /** Those with development goals that are met. */
    goalsMet: (groups: readonly StandardGroup[]) =>
      groups.flatMap(({ standards }) =>
        standards.filter(({ inFocus, disclosed, goals }) => inFocus && disclosed && goals.met > 0),
      ),
    /** Whether the network has set itself a focus. */
    hasFocus: (groups: readonly StandardGroup[]) => groups.some(({ standards }) => standards.some(({ inFocus }) => !inFocus)),
    /** Whether any standard that is worked on has criteria of a tier. */
    hasTier: (groups: readonly StandardGroup[], tier: string) =>
      groups.some(({ standards }) =>
        standards.some(({ inFocus, criteria }) => inFocus && criteria.some((criterion) => criterion.tier === tier)),
      ),
    outOfFocus: (standards: readonly StandardStanding[]) => standards.filter(({ inFocus }) => !inFocus),
    ...sinceHelpers(rating),
    ...trendHelpers,
    bySubject: (gaps: readonly Gap[]) => bySubject(gaps),
    usedCodes: (report: object) => usedCodes(report),
    ...changeHelpers(rating),
  };
}

/** What a level is told from. */
type Leveled = Pick<StandardStanding, 'level' | 'disclosed' | 'minimum' | 'goals'>;

const paperHeadings = { ...labels.paperHeading, ...labels.paperSection };
const sharedTiers = ['minimum', 'vision', 'goals'] as const;

/** Gaps about the same thing together, with what is being done about it once. In the order of their first. */
function bySubject(gaps: readonly Gap[]) {
  const subjects = new Map<string, { subject: Gap['subject']; gaps: Gap[]; doing: Gap['doing']; doingWithheld: boolean }>();
  for (const gap of gaps) {
    const known = subjects.get(gap.subject.id);
    if (known) known.gaps.push(gap);
    else
      subjects.set(gap.subject.id, {
        subject: gap.subject,
        gaps: [gap],
        doing: gap.doing,
        doingWithheld: gap.doingWithheld === true,
      });
  }
  // A gap that says that nothing is agreed needs no second sentence about it.
  return [...subjects.values()].map((about) => ({
    ...about,
    saidMissing: about.gaps.some(({ code }) => code === 'measure-missing'),
  }));
}

/** The codes of all gaps in a report, in the order of their definitions. */
function usedCodes(report: object): GapCode[] {
  const found = new Set<string>();
  JSON.stringify(report, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'code' in value && 'subject' in value) found.add(String(value.code));
    return value;
  });
  return (Object.keys(gapDefinitions) as GapCode[]).filter((code) => found.has(code));
}
