import {
  comparisonLine,
  evaluationWords,
  targetLine,
  targetName,
  targetOutcome,
  targetValue,
} from '../../messages/evaluation.ts';
import { shortDate } from '../../messages/format.ts';
import { labels } from '../../messages/labels.ts';
import { reportWords } from '../../messages/report-words.ts';
import type { Aim, EvaluatedMeasure, EvaluatedPhase, LevelThen, StandardChange } from '../../model/evaluation.ts';

/** Helpers of the Soll-Ist-Vergleich; `level` is that of all reports, with the shares beside it where a level says too little. */
export function evaluationHelpers(level: (standing: LevelThen) => string, rating: (id: string) => string) {
  return {
    targetName,
    targetValue,
    targetOutcome,
    targetLine,
    comparisonLine,
    /** „Mindeststandard erreicht; Mehr/Vision: 1 von 3“ */
    levelThen: (standing: LevelThen) => {
      const { vision } = standing;
      const isPartly = standing.level === 'minimum' && vision.of > 0;
      return isPartly
        ? `${level(standing)}; ${reportWords.shares.vision}: ${reportWords.share(vision.met, vision.of)}`
        : level(standing);
    },
    /** Whether any standard has a state to compare with. */
    hasDevelopment: (standards: readonly StandardChange[]) => standards.some(({ before }) => before !== undefined),
    course: ({ course }: StandardChange) => (course ? evaluationWords.course[course] : reportWords.none),
    timing: ({ timing, due }: EvaluatedMeasure) =>
      due === undefined ? '' : `${shortDate(due)}${timing ? ` (${evaluationWords.timing[timing]})` : ''}`,
    /** „umgesetzt seit 02.12.2024, verstetigt seit 04.12.2025“: its date was kept or not with the first of the two. */
    statusSince: ({ status, statusSince, finishedSince }: EvaluatedMeasure) =>
      [
        ...(finishedSince === undefined ? [] : [`${labels.status.done} seit ${shortDate(finishedSince)}`]),
        `${labels.status[status]}${statusSince === undefined ? '' : ` seit ${shortDate(statusSince)}`}`,
      ].join(', '),
    months: ({ months, state }: EvaluatedPhase) => (months === undefined ? '' : evaluationWords.months(months, state)),
    aimsMet: (aims: readonly Aim[]) => {
      const rated = aims.filter(({ met }) => met !== undefined);
      return rated.length === 0 ? '' : reportWords.share(rated.filter(({ met }) => met).length, rated.length);
    },
    aim: ({ title, rating: given }: Aim) => (given === undefined ? title : `${title} (heute: ${rating(given)})`),
  };
}
