import { euro, listing, longDate, monthName, number, periodName, shortDate, withUnit } from '../messages/format.ts';
import { gapDefinitions, gapReason } from '../messages/gaps.ts';
import { labels } from '../messages/labels.ts';
import { levelSymbols, reportWords } from '../messages/report-words.ts';
import type { Doing, Gap, GapCode } from '../model/gap.ts';
import type { ReportHead } from '../model/report.ts';
import type {
  CriterionStanding,
  IndicatorStanding,
  MeasurementStanding,
  Named,
  StandardStanding,
  View,
} from '../model/standing.ts';

/** Words for the values of a report, as templates call them: `{{rating current.rating}}`, `{{reason this}}`, `{{day date}}`. */
export function reportHelpers(head: ReportHead) {
  const rating = (id: string): string => head.scale.find((step) => step.id === id)?.label ?? labels.rating[id] ?? id;
  const levelKey = ({ level, disclosed }: StandardStanding) => level ?? (disclosed ? 'profile' : 'undisclosed');
  return {
    label: (set: string, code: string) =>
      (labels as Readonly<Record<string, Readonly<Record<string, string>>>>)[set]?.[code] ?? code,
    rating,
    day: (day: string) => shortDate(day),
    longDay: (day: string) => longDate(day),
    month: (month: string) => monthName(month),
    period: (period: string) => periodName(period),
    num: (value: number, digits: unknown) => number(value, typeof digits === 'number' ? digits : 2),
    /** Years are no quantities: no thousands separator. */
    year: (value: number) => String(value),
    euro: (amount: number) => euro(amount),
    value: (value: number, unit: string) => withUnit(value, unit),
    reason: (gap: Gap) => gapReason(gap, rating),
    definition: (code: GapCode) => gapDefinitions[code],
    level: (standard: StandardStanding) =>
      standard.level === 'below-minimum'
        ? reportWords.belowMinimum(standard.minimum.met, standard.minimum.of)
        : labels.level[levelKey(standard)],
    symbol: (standard: StandardStanding) => levelSymbols[levelKey(standard)],
    share: ({ met, of }: { met: number; of: number }) => (of === 0 ? '–' : reportWords.share(met, of)),
    distribution: ({ counts, respondents }: View) =>
      respondents === 1
        ? counts.map(({ rating: held }) => rating(held)).join()
        : counts.map(({ rating: held, count }) => `${count} × ${rating(held)}`).join(', '),
    perspective: ({ perspective }: View) => (perspective.title === '' ? reportWords.merged : perspective.title),
    doing: (doing: Doing) => reportWords.doing(doing),
    names: (list: readonly Named[]) => listing(list.map(({ title }) => title)),
    listing: (list: readonly string[]) => listing(list),
    votes: reportWords.votes,
    measured: ({ value, numerator, denominator }: MeasurementStanding, unit: string) =>
      numerator === undefined || denominator === undefined
        ? withUnit(value, unit)
        : `${withUnit(value, unit)} (${reportWords.share(numerator, denominator)})`,
    plural: (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`,
    /** The standard's number and title as one: „QS 1.5 Lotsendienst“. */
    standardName: ({ number: no, title }: { number?: string; title: string }) => (no === undefined ? title : `${no} ${title}`),
    strengths: (criteria: readonly CriterionStanding[]) => criteria.flatMap(({ current }) => current?.strengths ?? []),
    last: (list: readonly unknown[]) => list.at(-1),
    inFocus: (standards: readonly StandardStanding[]) => standards.filter((standard) => standard.inFocus),
    /** In focus, and with shares that may be shown. */
    told: (standards: readonly StandardStanding[]) => standards.filter((standard) => standard.inFocus && standard.disclosed),
    outOfFocus: (standards: readonly StandardStanding[]) => standards.filter(({ inFocus }) => !inFocus),
    target: ({ targets, unit, direction, tolerance, baseline }: IndicatorStanding) => {
      if (direction === 'hold' && baseline) return reportWords.hold(baseline.value, tolerance ?? 0, unit);
      const target = targets.at(-1);
      return target ? reportWords.target(target, unit) : reportWords.none;
    },
    onTrack: ({ comparedWith, direction }: IndicatorStanding) =>
      comparedWith
        ? comparedWith.offTrack
          ? labels.gap['indicator-off-track']
          : reportWords.yes
        : direction === 'context'
          ? labels.direction.context
          : reportWords.none,
    comparedSentence: ({ comparedWith, unit }: IndicatorStanding) =>
      comparedWith ? reportWords.compared(comparedWith, unit) : '',
    bySubject: (gaps: readonly Gap[]) => bySubject(gaps),
    usedCodes: (report: object) => usedCodes(report),
  };
}

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
  return [...subjects.values()];
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
