import type { AreaStanding } from '../model/breakdown.ts';
import type { OrderedItem } from '../model/order-of-work.ts';
import type { Consultation } from '../model/paper.ts';
import { listing, number, shortDate } from './format.ts';
import { labels } from './labels.ts';

type Level3 = NonNullable<OrderedItem['urgency']>;

const urgency: Readonly<Record<Level3, string>> = {
  high: 'dringlich',
  medium: 'mittlere Dringlichkeit',
  low: 'wenig dringlich',
};
const effect: Readonly<Record<Level3, string>> = { high: 'große Wirkung', medium: 'mittlere Wirkung', low: 'geringe Wirkung' };
const effort: Readonly<Record<Level3, string>> = { high: 'großer Aufwand', medium: 'mittlerer Aufwand', low: 'kleiner Aufwand' };
const sorts: Readonly<Record<AreaStanding['nothing'][number], string>> = {
  measures: 'Maßnahmen',
  offers: 'Angebote',
  indicators: 'Indikatoren',
};

/** „23 von 30 Plätzen“: after „von“ a German plural ends in n or s. Units of several words stand by themselves, in brackets. */
function ofCapacity(count: number, capacity: number, unit: string | undefined): string {
  const share = `${number(count)} von ${number(capacity)}`;
  if (unit === undefined) return share;
  if (!/^\p{L}+$/u.test(unit)) return `${share} (${unit})`;
  return `${share} ${/[^ns]$/u.test(unit) && /(?:e|er|el)$/u.test(unit) ? `${unit}n` : unit}`;
}

function resultLabel(result: string): string {
  return (labels.consultationResult as Readonly<Record<string, string>>)[result] ?? result;
}

/** Words for where the network stands by theme, area and focus, for the order of work, for who was heard and who took part. */
export const standingWords = {
  points: (votes: number) => (votes === 1 ? '1 Punkt' : `${number(votes)} Punkte`),
  urgency,
  effect,
  effort,
  /** „8 Punkte, dringlich, große Wirkung, kleiner Aufwand“ */
  why: ({ votes, urgency: how, effect: what, effort: much }: OrderedItem) =>
    [
      votes === undefined ? '' : standingWords.points(votes),
      how === undefined ? '' : urgency[how],
      what === undefined ? '' : effect[what],
      much === undefined ? '' : effort[much],
    ]
      .filter((part) => part !== '')
      .join(', '),
  tied: 'gleichauf mit dem Anliegen davor',
  notWeighted: 'ohne Gewichtung',
  orderHeading: { now: 'Jetzt', later: 'Später', 'not-now': 'Vorerst nicht' } satisfies Record<OrderedItem['decision'], string>,
  everywhere: 'ohne festen Planungsraum',
  /** „noch keine eigenen Maßnahmen und Angebote“ */
  nothing: (missing: AreaStanding['nothing']) => `noch keine eigenen ${listing(missing.map((sort) => sorts[sort]))}`,
  uptake: ({ count, capacity, unit }: { count: number; capacity?: number; unit?: string }) =>
    capacity === undefined ? `${number(count)}${unit === undefined ? '' : ` ${unit}`}` : ofCapacity(count, capacity, unit),
  /** „2 Monate später als geplant“ */
  later: (months: number) => `${months === 1 ? '1 Monat' : `${number(months)} Monate`} später als geplant`,
  /** „Jugendhilfeausschuss 20.02.2025 (ungeändert beschlossen)“ */
  consultation: ({ committee, date, result, public: isPublic }: Consultation) => {
    const came = result === undefined ? (isPublic === false ? 'nicht öffentlich' : 'steht noch aus') : resultLabel(result);
    return `${committee} ${shortDate(date)} (${came})`;
  },
  noCommittee: 'noch ohne Beratungsfolge',
  phase: { ahead: 'steht noch bevor', due: 'Beginn noch nicht eingetragen' },
  paperAhead: 'Vorlage ist vorgesehen',
  noPaper: 'am Ende der Phase noch nicht beraten; Vorlage steht aus',
  /** „Vorbereitung 2 (7)“: meetings, and how many people in brackets. */
  attendance: (name: string, meetings: number, participants: number | undefined) =>
    `${name} ${number(meetings)}${participants === undefined ? '' : ` (${number(participants)})`}`,
} as const;
