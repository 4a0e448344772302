import type { Doing, Expected, Level } from '../model/gap.ts';
import { listing, longDate, number, periodName, shortDate, withUnit } from './format.ts';
import { expectation } from './gaps.ts';
import { labels } from './labels.ts';

/** A shape per level, never without the word: readers of grey print and screen readers miss nothing. */
export const levelSymbols: Readonly<Record<Level | 'profile' | 'undisclosed', string>> = {
  unassessed: '○',
  'below-minimum': '◔',
  minimum: '◑',
  vision: '●',
  'out-of-focus': '–',
  'not-applicable': '–',
  profile: '◇',
  undisclosed: '·',
};

/** Sentences and phrases of the reports that are made of several values. */
export const reportWords = {
  subtitle: { gap: 'Wo das Netzwerk steht', guide: 'Wie das Netzwerk Frühe Hilfen an seiner Qualität arbeitet' } as Readonly<
    Record<string, string>
  >,
  meta: (asOf: string) => `Stand: ${longDate(asOf)}`,
  note: (audience: string, withheld: number) =>
    withheld === 0
      ? ''
      : `Für: ${audience}. Dieses Dokument enthält nur, was dafür freigegeben ist; ${withheld} weitere Einträge fehlen.`,
  belowMinimum: (met: number, of: number) => `${labels.level['below-minimum']} (${met} von ${of} gegeben)`,
  merged: 'weitere Perspektiven, zusammengefasst',
  votes: ({ yes, no, abstain }: { yes: number; no: number; abstain: number }) =>
    no === 0 && abstain === 0 ? `einstimmig (${yes} Ja)` : `${yes} Ja, ${no} Nein, ${abstain} Enthaltungen`,
  doing: ({ title, status, nextStep, responsible, due }: Doing) =>
    [
      `„${title}“ (${labels.status[status]})`,
      nextStep ? `nächster Schritt: ${nextStep.text}${nextStep.due === undefined ? '' : `, bis ${shortDate(nextStep.due)}`}` : '',
      responsible === undefined ? '' : `zuständig: ${responsible}`,
      due === undefined ? '' : `Zieltermin ${shortDate(due)}`,
    ]
      .filter((part) => part !== '')
      .join('; '),
  none: '–',
  yes: 'ja',
  hold: (value: number, tolerance: number, unit: string) => `${withUnit(value, unit)} halten (± ${number(tolerance)})`,
  target: ({ date, value, from, to }: { date: string; value?: number; from?: number; to?: number }, unit: string) =>
    `${value === undefined ? `${number(from ?? 0)} bis ${withUnit(to ?? 0, unit)}` : withUnit(value, unit)} (${shortDate(date)})`,
  compared: (
    { period, value, expected, offTrack }: { period: string; value: number; expected: Expected; offTrack: boolean },
    unit: string,
  ) =>
    `${periodName(period)}: ${withUnit(value, unit)}; ${expectation(expected, unit)}. ${offTrack ? 'Das schauen wir gemeinsam an.' : 'Damit liegt der Wert auf dem vereinbarten Weg.'}`,
  share: (numerator: number, denominator: number) => `${numerator} von ${denominator}`,
  names: (titles: readonly string[]) => listing(titles),
};
