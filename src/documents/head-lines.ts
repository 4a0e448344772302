import { documentWords } from '../messages/document-words.ts';
import { writtenDate } from './date.ts';
import type { DocumentMeta } from './document.ts';

/** What stands below a title as text: whose document it is, then for whom and of which day. */
export function headLines({ subtitle, organisation, audience, date, draft }: DocumentMeta): string[] {
  return [
    [subtitle, organisation],
    [audience, `${documentWords.asOf}: ${writtenDate(date)}`, draft],
  ].flatMap((parts) => {
    const line = parts.filter((part) => part !== undefined && part !== '').join(' · ');
    return line === '' ? [] : [line];
  });
}
