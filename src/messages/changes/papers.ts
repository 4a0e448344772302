import type { ChangeValues } from '../../model/changes.ts';
import { euro, shortDate } from '../format.ts';
import { labels } from '../labels.ts';
import { reportWords } from '../report-words.ts';
import { because, excerpt, notes, quoted, type Saying, says } from './phrases.ts';

type Of<C extends keyof ChangeValues> = ChangeValues[C];

const purposeWord = (purpose: string | undefined): string => (purpose === undefined ? '' : ` (${purpose})`);

/** Changes of papers. */
export const paperSayings = {
  consulted: ({ committee, date, result, votes }: Of<'consulted'>): Saying =>
    notes(
      `${committee.title} am ${shortDate(date)}: ${labels.consultationResult[result]}${votes ? `, ${reportWords.votes(votes)}` : ''}`,
    ),
  'consultation-new': ({ committee, date, role }: Of<'consultation-new'>): Saying =>
    notes(`Neu in der Beratungsfolge: ${committee.title} am ${shortDate(date)} (${labels.consultationRole[role]})`),
  'consultation-moved': ({ committee, from, to }: Of<'consultation-moved'>): Saying =>
    notes(`Beratung im Gremium ${quoted(committee.title)} verschoben vom ${shortDate(from)} auf den ${shortDate(to)}`),
  'consultation-dropped': ({ committee, date }: Of<'consultation-dropped'>): Saying =>
    notes(`Nicht mehr in der Beratungsfolge: ${committee.title} am ${shortDate(date)}`),
  deadline: ({ from, to }: Of<'deadline'>): Saying =>
    from === undefined
      ? notes(`Vorlagenschluss ist jetzt der ${shortDate(to ?? '')}`)
      : to === undefined
        ? says(`hat keinen Vorlagenschluss mehr, bisher ${shortDate(from)}`)
        : notes(`Vorlagenschluss verschoben vom ${shortDate(from)} auf den ${shortDate(to)}`),
  'proposal-new': ({ id, text }: Of<'proposal-new'>): Saying => notes(`Beschlussvorschlag, neuer Punkt ${id}: ${text}`),
  'proposal-reworded': ({ id, parts }: Of<'proposal-reworded'>): Saying =>
    notes(`Beschlussvorschlag, Punkt ${id} neu gefasst: `, excerpt(parts)),
  'proposal-dropped': ({ id, text }: Of<'proposal-dropped'>): Saying =>
    notes(`Beschlussvorschlag, Punkt ${id} gestrichen: ${text}`),
  'proposal-state': ({ id, text, to, note }: Of<'proposal-state'>): Saying =>
    notes(`Beschlussvorschlag, Punkt ${id} (${text}): jetzt ${labels.proposalState[to]}${because(note)}`),
  finance: ({ year, purpose, from, to }: Of<'finance'>): Saying =>
    notes(
      from === undefined
        ? `Betrag für ${year}${purposeWord(purpose)} eingetragen: ${euro(to ?? 0)}`
        : to === undefined
          ? `Betrag für ${year}${purposeWord(purpose)} nicht mehr eingetragen, bisher ${euro(from)}`
          : `Betrag für ${year}${purposeWord(purpose)} jetzt ${euro(to)}, bisher ${euro(from)}`,
    ),
  'finance-granted': ({ year, purpose, granted }: Of<'finance-granted'>): Saying =>
    notes(`Für ${year}${purposeWord(purpose)} bewilligt: ${euro(granted)}`),
};
