import { documentWords } from '../messages/document-words.ts';

/** A day as people write it, „5. Mai 2026“; anything but yyyy-mm-dd as it is. */
export function writtenDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  const name = documentWords.months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)}. ${name} ${year}`;
}
