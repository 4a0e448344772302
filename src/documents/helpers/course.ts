import { documentWords } from '../../messages/document-words.ts';
import { labels } from '../../messages/labels.ts';
import { reportWords } from '../../messages/report-words.ts';
import type { MeasureStatus } from '../../model/records.ts';

/** What is dated of a measure. */
export interface Course {
  readonly progress: readonly { readonly date: string; readonly status: MeasureStatus; readonly note?: string }[];
  readonly stepsDone: readonly { readonly text: string; readonly done: string }[];
  readonly reviews: readonly { readonly date: string; readonly result: string; readonly adjustment?: string }[];
}

/** What happened on a day: a word for it, and what was written down. */
export interface CourseEntry {
  readonly date: string;
  readonly word: string;
  readonly text?: string;
}

/** Progress, finished steps and reviews in their order, in words. */
export const courseOf = ({ progress, stepsDone, reviews }: Course): CourseEntry[] =>
  [
    ...progress.map(({ date, status, note }) => ({
      date,
      word: labels.status[status],
      ...(note !== undefined && { text: note }),
    })),
    ...stepsDone.map(({ done, text }) => ({ date: done, word: documentWords.done, text })),
    ...reviews.map(({ date, ...review }) => ({ date, word: labels.dateKind.review, text: reportWords.reviewed(review) })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** The same by year. */
export function courseByYear(course: Course): { year: string; entries: CourseEntry[] }[] {
  const entries = courseOf(course);
  const years = [...new Set(entries.map(({ date }) => date.slice(0, 4)))];
  return years.map((year) => ({ year, entries: entries.filter(({ date }) => date.startsWith(year)) }));
}
