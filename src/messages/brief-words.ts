import type { BriefAsk, PendingPaper, Reader } from '../model/brief.ts';
import type { Level } from '../model/gap.ts';
import type { Consultation } from '../model/paper.ts';
import type { Visibility } from '../model/records.ts';
import { euro, listing, shortDate } from './format.ts';
import { labels } from './labels.ts';
import { plainWords } from './worksheet-plain.ts';

/** German names of readers, as people type them and as files are called. */
export const readerNames: Readonly<Record<Reader, string>> = {
  politics: 'politik',
  partners: 'partner',
  families: 'familien',
  network: 'netzwerk',
};

const readerLines: Readonly<Record<Reader, string>> = {
  politics: 'Für die Politik',
  partners: 'Für Land und andere Kommunen',
  families: 'Für Familien',
  network: 'Für das Netzwerk',
};

/** Committees and days of a paper: „Jugendhilfeausschuss am 10.12.2026, Kreistag (Entscheidung) am 21.12.2026“. */
const sittings = (consultations: readonly Consultation[]): string =>
  listing(
    consultations.map(
      ({ committee, date, role }) =>
        `${committee}${role === 'decision' ? ` (${labels.consultationRole.decision})` : ''} am ${shortDate(date)}`,
    ),
  );

/** They say nothing about what is or is not on its way: a paper may be there that this circle does not see. */
const usualAsk: Readonly<Record<Reader, string>> = {
  politics: 'Fragen Sie uns, was Sie für Ihre Beratung brauchen, und sagen Sie uns, was Sie von Familien hören.',
  partners: 'Sagen Sie uns, wie Sie es machen: Was gelingt Ihnen, und was würden Sie an unserer Stelle anders angehen?',
  families:
    'Sagen Sie uns, was Ihnen geholfen hat und was gefehlt hat. Ein Anruf oder eine Nachricht genügt, und Sie dürfen ganz offen sein.',
  network: 'Schauen Sie auf den nächsten Schritt: Was können Sie dazu beitragen, und was brauchen Sie dafür von den anderen?',
};

/** Sentences of the Informationshäppchen that are made of several values. */
export const briefWords = {
  title: 'Frühe Hilfen in drei Botschaften',
  /** The municipality only where the line above does not name it. */
  subtitle: (municipality: string, organisation = '') =>
    organisation.includes(municipality) ? labels.report.brief : `${labels.report.brief} · ${municipality}`,
  /** „Mindeststandard erreicht: „A“ und „B“. Mehr/Vision erreicht: „C“.“: titles hold „und“ themselves. */
  levels: (standards: readonly { readonly name: string; readonly level: Level }[]) =>
    [...new Set(standards.map(({ level }) => level))]
      .map((level) => {
        const names = standards.filter((one) => one.level === level).map(({ name }) => `„${name}“`);
        return `${labels.level[level]}: ${listing(names)}.`;
      })
      .join(' '),
  /** What standards mean for a family, a sentence or two each; a title where there are none. */
  plain: (standards: readonly { readonly id: string; readonly title: string }[]) =>
    standards.map((standard) => plainWords(standard).replace(/[^.!?…]$/u, '$&.')).join(' '),
  reader: (reader: Reader, isDraft: boolean, audience: Visibility) =>
    isDraft
      ? `${readerLines[reader]} (Entwurf, noch nicht weitergeben; enthält Einträge für: ${labels.visibility[audience]})`
      : readerLines[reader],
  sittings: ({ consultations }: PendingPaper) => sittings(consultations),
  /** „56.400 € (2027) und 76.900 € (2028)“: the first two years. */
  amounts: (amounts: readonly { readonly year: number; readonly amount: number }[]) =>
    `${listing(amounts.slice(0, 2).map(({ year, amount }) => `${euro(amount)} (${year})`))}${amounts.length > 2 ? ', danach siehe Vorlage' : ''}`,
  ask: (ask: BriefAsk, reader: Reader): string => {
    if (ask.kind === 'own') return ask.text;
    if (ask.kind === 'usual') return usualAsk[reader];
    const where = ask.consultations.length === 0 ? '' : `: ${sittings(ask.consultations.slice(0, 3))}`;
    return ask.kind === 'decide'
      ? `Bitte lesen Sie die Vorlage „${ask.paper.title}“, fragen Sie nach, und entscheiden Sie darüber${where}.`
      : `Bitte nehmen Sie den Bericht „${ask.paper.title}“ zur Kenntnis, und fragen Sie nach, was Ihnen fehlt${where}.`;
  },
};
