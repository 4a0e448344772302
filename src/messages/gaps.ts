import type { Expected, Gap, GapCode, GapValues, Need } from '../model/gap.ts';
import { euro, listing, longDate, monthName, number, periodName, shortDate, withUnit } from './format.ts';
import { labels } from './labels.ts';

/** The label of a rating: the folder's own where it has one. */
export type RatingLabel = (rating: string) => string;

/** What an indicator's value is held against, as half a sentence. */
export const expectation = (expected: Expected, unit: string) =>
  'line' in expected
    ? `auf dem Weg zum Ziel wären ${withUnit(expected.line, unit)} erwartet`
    : `erwartet ist ein Wert zwischen ${number(expected.from)} und ${withUnit(expected.to, unit)}`;

const need = ({ year, amount, posts, hours }: Need) => {
  const what = [
    amount === undefined ? '' : euro(amount),
    posts === undefined ? '' : `${number(posts, 2)} Stellen`,
    hours === undefined ? '' : `${number(hours)} Stunden`,
  ].filter((part) => part !== '');
  return `${what.join(' und ')}${year === undefined ? '' : ` für ${year}`}`;
};

/** Why something is a gap, in a sentence without a full stop at its end where it is one clause. */
const reasons: { [K in GapCode]: (values: GapValues[K], rating: RatingLabel) => string } = {
  'not-assessed': ({ cannotSay }) =>
    cannotSay ? 'Die Runde konnte es noch nicht einschätzen.' : 'Es gibt noch keine gemeinsame Einschätzung.',
  'below-minimum': ({ rating, date }, label) => `Gemeinsam eingeschätzt am ${shortDate(date)}: ${label(rating)}.`,
  'vision-open': ({ rating, date }, label) => `Gemeinsam eingeschätzt am ${shortDate(date)}: ${label(rating)}.`,
  'rating-stale': ({ date, months }) =>
    `Die gemeinsame Einschätzung ist vom ${shortDate(date)}; vereinbart ist ein neuer Blick nach ${months} Monaten.`,
  'evidence-missing': ({ rating }, label) => `Eingeschätzt mit „${label(rating)}“, eine Grundlage ist noch nicht genannt.`,
  'views-differ': ({ lowest, highest }, label) => `Die Sichten reichen von „${label(lowest)}“ bis „${label(highest)}“.`,
  'measure-missing': () => 'Für dieses Kriterium ist noch nichts vereinbart.',
  'measure-overdue': ({ due }) => `Vereinbart war der ${longDate(due)}.`,
  'measure-unowned': ({ status }) => `Die Maßnahme (${labels.status[status]}) hat noch keine zuständige Rolle.`,
  'review-due': ({ date }) => `Die Überprüfung war für den ${longDate(date)} vorgesehen.`,
  'resource-open': ({ needs }) => `Beantragt: ${listing(needs.map(need))}.`,
  'decision-pending': ({ paper, committee, date }) => {
    if (paper === undefined) return 'Die Maßnahme wartet auf eine Entscheidung; eine Vorlage ist noch nicht genannt.';
    return `Vorlage „${paper}“${committee === undefined ? '' : `, ${committee}`}${date === undefined ? '' : ` am ${longDate(date)}`}.`;
  },
  'uptake-missing': ({ lastPeriod }) =>
    lastPeriod === undefined
      ? 'Noch ist nicht festgehalten, wie das Angebot genutzt wird.'
      : `Zuletzt festgehalten: ${periodName(lastPeriod)}.`,
  'indicator-off-track': ({ period, value, unit, expected }) =>
    `${periodName(period)}: ${withUnit(value, unit)}; ${expectation(expected, unit)}.`,
  'indicator-stale': ({ lastPeriod }) =>
    lastPeriod === undefined ? 'Es liegt noch kein Wert vor.' : `Der letzte Wert gilt für ${periodName(lastPeriod)}.`,
  'baseline-missing': ({ pending }) =>
    pending === undefined
      ? 'Ein Ausgangswert ist noch nicht festgehalten.'
      : `Der Ausgangswert sollte bis ${longDate(pending)} vorliegen.`,
  'deliverable-missing': ({ deliverable, phase, end }) =>
    `${deliverable === undefined ? 'Die Beschlussvorlage zum Abschluss' : `„${deliverable}“`} steht noch aus; die Phase ${phase} endete am ${longDate(end)}.`,
  'deviation-unexplained': ({ phase, planned, actual }) =>
    actual === undefined
      ? `Die Phase ${phase} sollte im ${monthName(planned)} enden und läuft noch; Grund und Auswirkung sind noch nicht festgehalten.`
      : `Die Phase ${phase} endete im ${monthName(actual)} statt im ${monthName(planned)}; Grund und Auswirkung sind noch nicht festgehalten.`,
  'perspective-missing': ({ perspective }) => `${perspective}: aus dieser Gruppe liegt noch keine Sicht vor.`,
  'logbook-silent': ({ last }) =>
    last === undefined ? 'Es gibt noch keinen Eintrag.' : `Der letzte Eintrag ist vom ${shortDate(last)}.`,
};

/** The reason of a gap in words. */
export function gapReason(gap: Pick<Gap, 'code' | 'values'>, rating: RatingLabel): string {
  return (reasons[gap.code] as (values: Gap['values'], rating: RatingLabel) => string)(gap.values, rating);
}

/** How each code is defined, as reports explain it. */
export const gapDefinitions: Readonly<Record<GapCode, string>> = {
  'not-assessed': 'Zum Kriterium gibt es keine gemeinsame Einschätzung, oder die jüngste lautet „kann ich nicht einschätzen“.',
  'below-minimum': 'Ein Kriterium des Mindeststandards ist gemeinsam eingeschätzt und noch nicht gegeben.',
  'vision-open':
    'Ein Kriterium von Mehr/Vision oder ein Entwicklungsziel ist noch nicht gegeben. Das ist eine Richtung und wird getrennt gezählt.',
  'rating-stale': 'Seit der gemeinsamen Einschätzung ist mehr Zeit vergangen als der vereinbarte Überprüfungszeitraum.',
  'evidence-missing': 'Das Kriterium verlangt eine Grundlage, es gilt als gegeben, und es ist keine genannt.',
  'views-differ':
    'Die Sichten liegen mindestens zwei Stufen auseinander, und es gibt danach keine gemeinsam getragene Einschätzung.',
  'measure-missing':
    'Zu einem Kriterium des Mindeststandards mit Entwicklungsbedarf gibt es keine geplante oder laufende Maßnahme.',
  'measure-overdue': 'Der Zieltermin einer geplanten oder laufenden Maßnahme liegt vor dem Stichtag.',
  'measure-unowned': 'Eine geplante oder laufende Maßnahme nennt keine zuständige Rolle.',
  'review-due': 'Der Termin der Überprüfung ist erreicht, und seither ist keine Überprüfung festgehalten.',
  'resource-open': 'Mittel einer geplanten oder laufenden Maßnahme sind beantragt, aber noch nicht bewilligt oder vorgemerkt.',
  'decision-pending':
    'Die Maßnahme wartet auf eine Entscheidung, oder das zuständige Gremium hat über ihre Vorlage noch nicht entschieden.',
  'uptake-missing':
    'Eine Maßnahme läuft seit mindestens einem halben Jahr, und zur Nutzung der letzten zwölf Monate ist nichts festgehalten.',
  'indicator-off-track':
    'Der jüngste Wert liegt ungünstiger als die gerade Linie vom Ausgangswert zum nächsten Ziel, oder außerhalb des vereinbarten Bereichs.',
  'indicator-stale': 'Seit dem Ende des letzten Zeitraums sind ein Erhebungsrhythmus und der vereinbarte Nachlauf vergangen.',
  'baseline-missing': 'Der Indikator hat keinen Ausgangswert, oder der Tag, bis zu dem er erhoben sein sollte, ist vorbei.',
  'deliverable-missing':
    'Eine Phase ist zu Ende, und ein vorgesehenes Ergebnis oder die Beschlussvorlage zum Abschluss liegt noch nicht vor.',
  'deviation-unexplained': 'Eine Phase dauerte länger als geplant, ohne dass Grund und Auswirkung festgehalten sind.',
  'perspective-missing': 'Von einer Gruppe, deren Sicht in den Prozess gehört, liegt keine Sicht aus diesem Durchgang vor.',
  'logbook-silent': 'Während der Prozess läuft, gibt es länger als vereinbart keinen Eintrag über ein Treffen.',
};
