import type { Measure, Process } from '../../model/records.ts';
import { overBefore } from './phases.ts';
import { isFarYear } from './year.ts';

/** Whether no rule on dates doubts the end of a measure. */
export const isDueSound = ({ start, due }: Measure): boolean =>
  due !== undefined && !isFarYear(due) && (start === undefined || start <= due);

/** Whether no rule on dates doubts the day on which a measure is to be reviewed. */
export const isReviewSound = ({ start, due, review }: Measure): boolean => {
  const date = review?.date;
  if (date === undefined || isFarYear(date)) return false;
  // a start behind the end may itself be what is wrong
  return start === undefined || start <= date || (due !== undefined && start > due);
};

/** Whether no rule on dates doubts the months of a phase. */
export function isPhaseSound({ phases, model }: Process, id: string): boolean {
  const index = phases.findIndex((phase) => phase.id === id);
  const phase = phases[index];
  return phase !== undefined && isSpan(phase.planned) && isSpan(phase.actual) && !overBefore({ phases, model }, index);
}

function isSpan(span: { readonly from: string; readonly to?: string } | undefined): boolean {
  const { from, to = from } = span ?? {};
  return from === undefined || to === undefined || (from <= to && !isFarYear(from) && !isFarYear(to));
}
