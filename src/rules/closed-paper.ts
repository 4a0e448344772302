import { isDecided } from '../analysis/measure-gaps.ts';
import type { Paper } from '../model/records.ts';

/** Whether a paper has come to its end: a decision is made, or a report has been taken note of. Then it is history. */
export function isClosed(paper: Pick<Paper, 'type' | 'consultations'>): boolean {
  if (paper.type === 'decision') return isDecided(paper);
  return (paper.consultations ?? []).some(({ result }) => result !== undefined && result !== 'postponed');
}
