import type { Doing, Expected, Level } from '../model/gap.ts';
import type { Visibility } from '../model/records.ts';
import { number, periodName, sentence, shortDate, withUnit } from './format.ts';
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
  subtitle: {
    gap: 'Wo das Netzwerk steht',
    guide: 'Wie das Netzwerk Frühe Hilfen an seiner Qualität arbeitet',
    poster: 'Wie das Netzwerk Frühe Hilfen an seiner Qualität arbeitet',
  } as Readonly<Record<string, string>>,
  audience: {
    internal: 'Für: Steuerungsgruppe (intern)',
    network: 'Für: Netzwerk',
    partners: 'Für: Land und andere Kommunen',
    public: 'Für die Öffentlichkeit',
  } satisfies Record<Visibility, string>,
  /** How many they are would say something about them. */
  withheld: 'Einträge für engere Kreise sind nicht enthalten.',
  ownStandards: 'Eigene Standards',
  group: { circle: 'Qualitätszirkel', dimension: 'Dimension' },
  belowMinimum: (met: number, of: number) => `${labels.level['below-minimum']} (${met} von ${of} gegeben)`,
  goals: (met: number, of: number) => `${met} von ${of} ${of === 1 ? 'Entwicklungsziel' : 'Entwicklungszielen'} gegeben`,
  profile: (goals: string) => `Profil: ${goals}`,
  /** „sind 2 von 3“, „ist 1 von 3“ */
  are: (met: number, of: number) => `${met === 1 ? 'ist' : 'sind'} ${number(met)} von ${number(of)}`,
  /** What a standard's shares are called in a line of their own. */
  shares: { minimum: 'Mindeststandard', vision: 'Mehr/Vision', goals: 'Entwicklungsziele' },
  /** What a meeting is called where the usual word repeats the name of the group. */
  meeting: 'Sitzung',
  /** How the network works, by the model of its process. */
  worksBy: {
    nzfh: 'Gearbeitet wird mit der Prozessbegleitung in sechs Phasen (NZFH)',
    'nds-werkstatt': 'Gearbeitet wird mit der Kommunalen Qualitätswerkstatt (Niedersachsen)',
    yearly: 'Gearbeitet wird in einem jährlichen Qualitätszyklus',
    own: 'Gearbeitet wird nach einem eigenen Modell',
  } as Readonly<Record<string, string>>,
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
  /** „01.01.2025 bis 31.12.2026“ */
  time: (start: string | undefined, due: string | undefined) =>
    start === undefined && due === undefined
      ? 'ohne Zeitraum'
      : start === undefined
        ? `bis ${shortDate(due ?? '')}`
        : due === undefined
          ? `ab ${shortDate(start)}`
          : `${shortDate(start)} bis ${shortDate(due)}`,
  /** What a review came to. */
  reviewed: ({ result, adjustment }: { readonly result: string; readonly adjustment?: string }) =>
    `${sentence(result)}${adjustment === undefined ? '' : ` Angepasst: ${sentence(adjustment)}`}`,
  timeline: 'Maßnahmen im Zeitverlauf',
  yes: 'ja',
  hold: (value: number, tolerance: number, unit: string) => `${withUnit(value, unit)} halten (±\u00A0${number(tolerance)})`,
  target: ({ date, value, from, to }: { date: string; value?: number; from?: number; to?: number }, unit: string) =>
    `${value === undefined ? `${number(from ?? 0)} bis ${withUnit(to ?? 0, unit)}` : withUnit(value, unit)} (${shortDate(date)})`,
  compared: (
    { period, value, expected, offTrack }: { period: string; value: number; expected: Expected; offTrack: boolean },
    unit: string,
  ) =>
    `${periodName(period)}: ${withUnit(value, unit)}; ${expectation(expected, unit)}. ${offTrack ? 'Das schauen wir gemeinsam an.' : 'Damit liegt der Wert auf dem vereinbarten Weg.'}`,
  share: (numerator: number, denominator: number) => `${number(numerator)} von ${number(denominator)}`,
};
