import type { ChangeValues } from '../../model/changes.ts';
import { listing, monthName, shortDate } from '../format.ts';
import { labels } from '../labels.ts';
import type { RatingWord } from './fields.ts';
import { because, excerpt, notes, quoted, type Saying, says } from './phrases.ts';

type Of<C extends keyof ChangeValues> = ChangeValues[C];

const meetingNow = {
  planned: (date: string) => says(`ist jetzt geplant für den ${shortDate(date)}`),
  held: (date: string) => says(`hat am ${shortDate(date)} stattgefunden`),
  cancelled: () => says('ist ausgefallen'),
};

const rungWords = { goal: 'Ziel', sign: '„Woran wir es merken“' };

/** Changes of the process, the logbook, ladders and qe.yaml. */
export const processSayings = {
  meeting: ({ to, date }: Of<'meeting'>): Saying => meetingNow[to](date),
  'phase-begun': ({ month }: Of<'phase-begun'>): Saying => says(`hat im ${monthName(month)} begonnen`),
  'phase-ended': ({ month, reason }: Of<'phase-ended'>): Saying =>
    says(`ist seit ${monthName(month)} abgeschlossen${because(reason)}`),
  'phase-moved': ({ from, to, reason }: Of<'phase-moved'>): Saying =>
    notes(`Neu geplant für ${months(to)}, bisher ${months(from)}${because(reason)}`),
  deliverable: ({ title, to, date }: Of<'deliverable'>): Saying =>
    notes(`Ergebnis ${quoted(title)} ${labels.deliverable[to]}${date === undefined ? '' : ` (${shortDate(date)})`}`),
  rung: ({ step, of, parts, reason }: Of<'rung'>): Saying =>
    notes(`Stufe ${step}, ${rungWords[of]} neu gefasst: `, excerpt(parts), reason === undefined ? '' : ` (Grund: ${reason})`),
  updated: ({ date, reason }: Of<'updated'>): Saying => notes(`Fortgeschrieben am ${shortDate(date)}: ${reason}`),
  focus: ({ in: come, out, all }: Of<'focus'>): Saying => {
    const names = (list: Of<'focus'>['in']) =>
      listing(list.map(({ id, title }) => (title === id ? id : `${quoted(title)} (${id})`)));
    const told = [
      ...(all ? ['Kein Schwerpunkt mehr, jetzt sind alle Standards im Blick'] : []),
      ...(come.length === 0 ? [] : [`Neu im Schwerpunkt: ${names(come)}`]),
      ...(all || out.length === 0 ? [] : [`Nicht mehr im Schwerpunkt: ${names(out)}`]),
    ];
    return notes(told.join('. '));
  },
  'met-from': ({ from, to }: Of<'met-from'>, word: RatingWord): Saying =>
    notes(`Als gegeben gilt ein Kriterium jetzt ab ${quoted(word(to))}, bisher ab ${quoted(word(from))}`),
};

const months = ({ from, to }: { from: string; to?: string }): string =>
  to === undefined ? `ab ${monthName(from)}` : `${monthName(from)} bis ${monthName(to)}`;
