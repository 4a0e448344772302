import type { TextPart } from '../../model/changes.ts';

/** Running text, or the word diff of a text that was reworded. */
export type Phrase = string | readonly TextPart[];

/** What is said of a record: as a predicate („läuft jetzt“), which follows its name, or as a note that stands behind a colon. */
export interface Saying {
  readonly isPredicate: boolean;
  readonly phrases: readonly Phrase[];
}

/** Follows the name as a predicate. */
export const says = (...phrases: readonly Phrase[]): Saying => ({ isPredicate: true, phrases });

/** Stands behind the name and a colon. */
export const notes = (...phrases: readonly Phrase[]): Saying => ({ isPredicate: false, phrases });

/** So many characters around a change are enough to find it again. */
const around = 60;

/** A word diff with the long stretches left out in which nothing changed. */
export function excerpt(parts: readonly TextPart[]): TextPart[] {
  return parts.map((part, index) => {
    if (part.kind !== 'same' || part.text.length <= 2 * around + 20) return part;
    const start = index === 0 ? '' : `${part.text.slice(0, around).replace(/\S+$/u, '')}`;
    const end = index === parts.length - 1 ? '' : part.text.slice(-around).replace(/^\S+/u, '');
    return { kind: 'same', text: `${start}…${end}` };
  });
}

/** A short text in quotation marks. */
export const quoted = (text: string): string => `„${text}“`;

/** „: Grund“ or nothing. */
export const because = (reason: string | undefined): string => (reason === undefined ? '' : `: ${reason}`);
