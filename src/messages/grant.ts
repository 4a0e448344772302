import type { Expected } from '../model/gap.ts';
import type { GrantMissing } from '../model/grant.ts';
import { euro, listing, number, withUnit } from './format.ts';

/** Words of the Sachbericht zum Verwendungsnachweis. */
export const grantWords = {
  onLine: 'auf dem vereinbarten Weg',
  besideLine: 'noch neben dem vereinbarten Weg',
  noLine: 'noch ohne Vergleich',
  expected: (expected: Expected, unit: string) =>
    'line' in expected
      ? `bis dahin vorgesehen: ${withUnit(expected.line, unit)}`
      : `vorgesehen: ${number(expected.from)} bis ${withUnit(expected.to, unit)}`,
  noSource: 'ohne Angabe der Herkunft',
  total: 'Zusammen',
  /** What the year's money came to against what was available. */
  difference: (amount: number) =>
    amount === 0
      ? 'vollständig zugeordnet'
      : amount > 0
        ? `${euro(amount)} ohne Zuordnung`
        : `${euro(-amount)} mehr zugeordnet als veranschlagt`,
};

const names = (list: readonly string[]) => listing(list.map((name) => `„${name}“`));

const plain = {
  notice: 'Bewilligungsbescheid: Aktenzeichen, Datum, Bewilligungszeitraum und bewilligter Betrag',
  organisation: 'Zuwendungsempfänger mit Anschrift (der Name gehört in qe.yaml unter documents, organisation)',
  expenses: 'tatsächliche Ausgaben nach Ausgabearten mit Belegliste; der Ordner kennt nur, was geplant und bewilligt ist',
  fundingAreas: 'Zuordnung der Ausgaben zu den Förderbereichen, nach denen das Land fragt',
  unspent: 'nicht verbrauchte Mittel: Betrag, Grund, Rückzahlung oder Übertrag',
  signature: 'Bestätigung der Angaben mit Ort, Datum und Unterschrift',
  budget: 'die Haushaltsansätze des Jahres (in qe.yaml unter budget)',
  posts: 'Stellen, die im Jahr aus den Mitteln bezahlt wurden (an der Maßnahme unter resources, posts)',
} as const;

/** What is still to be filled in, with the place where it belongs if the folder has one. */
export function grantMissing(missing: GrantMissing): string {
  switch (missing.part) {
    case 'use':
      return `wofür ${euro(missing.amount)} aus „${missing.source}“ verwendet wurden; im Ordner ist dafür keine Maßnahme genannt`;
    case 'beyond':
      return `woher ${euro(missing.amount)} kommen, die über den Ansatz „${missing.source}“ hinaus zugeordnet sind`;
    case 'noLine':
      return `zu welchem Haushaltsansatz die Mittel aus ${names(missing.names)} gehören; in qe.yaml steht unter diesem Namen keiner`;
    case 'origin':
      return `die Herkunft der Mittel (resources, source) bei ${names(missing.names)}`;
    case 'uptake':
      return `wie die Angebote im Jahr genutzt wurden (uptake): ${names(missing.names)}`;
    case 'values':
      return `Werte des Jahres (measurements): ${names(missing.names)}`;
    case 'participants':
      return `wie viele Personen teilgenommen haben (participants, count): ${names(missing.names)}`;
    default:
      return plain[missing.part];
  }
}
