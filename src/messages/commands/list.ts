import type { Named } from '../../model/kind.ts';
import type { ListState } from '../../model/listing.ts';
import { periodName, withUnit } from '../format.ts';
import { labels } from '../labels.ts';

const meeting = { planned: 'geplant', held: 'stattgefunden', cancelled: 'ausgefallen' };
const phase = { ahead: 'steht bevor', due: 'Beginn noch nicht eingetragen', running: 'läuft', over: 'abgeschlossen' };

/** Words of `qe list`. */
export const listWords = {
  description: 'Einträge als Tabelle zeigen: qe list measure; ohne Art, wie viele es gibt',
  usage: '[Optionen] [Art]',
  kindArgument: 'Art der Einträge, zum Beispiel measure oder Maßnahmen',
  status: 'Nur Einträge mit diesem Stand, zum Beispiel running',
  title: 'Einträge',
  plural: {
    standard: 'Standards',
    criterion: 'Kriterien',
    assessment: 'Einschätzungen',
    priority: 'Priorisierungen',
    measure: 'Maßnahmen',
    indicator: 'Indikatoren',
    logbook: 'Logbucheinträge',
    paper: 'Vorlagen',
    story: 'Geschichten',
    guide: 'Kapitel',
    group: 'Gruppen',
    ladder: 'Wirkungstreppen',
    document: 'Dokumente',
    offer: 'Angebote',
    phase: 'Phasen',
    area: 'Planungsräume',
    committee: 'Gremien',
    block: 'Eigene Blöcke der Vorlage',
    catalogue: 'Kataloge',
    circle: 'Qualitätszirkel',
    dimension: 'Dimensionen',
  } satisfies Record<Named, string>,
  columns: { kind: 'Art', count: 'Anzahl', german: 'Bezeichnung', id: 'Kennung', title: 'Titel', state: 'Stand', date: 'Datum' },
  /** What the date of a kind is. */
  dateColumn: { measure: 'Zieltermin', offer: 'Seit' } as Partial<Record<Named, string>>,
  wording: 'Wortlaut',
  none: (plural: string, isFiltered: boolean) => (isFiltered ? `Keine ${plural} mit diesem Stand.` : `Noch keine ${plural}.`),
  unknownKind: (typed: string, near?: string) =>
    `Die Art „${typed}“ gibt es nicht.${near === undefined ? ' Welche es gibt, zeigt qe list ohne weitere Angabe.' : ` Meinten Sie ${near}?`}`,
  statusNeedsKind: 'Zu --status gehört eine Art, zum Beispiel: qe list measure --status running',
  noStatus: (plural: string) => `${plural} haben keinen Stand, nach dem sich auswählen lässt.`,
  badStatus: (typed: string, choices: readonly { readonly code: string; readonly word: string }[], near?: string) =>
    `Den Stand „${typed}“ gibt es hier nicht.${near === undefined ? '' : ` Meinten Sie ${near}?`} Möglich: ${choices.map(({ code, word }) => `${code} (${word})`).join(', ')}.`,
  incomplete: (count: number) =>
    `${count === 1 ? 'Eine Datei ließ' : `${count} Dateien ließen`} sich nicht verwenden und ${count === 1 ? 'fehlt' : 'fehlen'} hier. Was zu klären ist, zeigt qe validate.`,
};

/** Where something stands, in words; `ratings` are the folder's own labels. */
export function stateWord(state: ListState, ratings: Readonly<Record<string, string>>): string {
  switch (state.of) {
    case 'level':
      return labels.level[state.code];
    case 'rating':
      return ratings[state.code] ?? labels.rating[state.code] ?? state.code;
    case 'status':
      return labels.status[state.code];
    case 'meeting':
      return meeting[state.code];
    case 'paperType':
      return labels.paperType[state.code];
    case 'basis':
      return labels.basis[state.code];
    case 'phase':
      return phase[state.code];
    case 'value':
      return `${withUnit(state.value, state.unit)} (${periodName(state.period)})`;
    case 'group':
      return state.title;
    case 'agreed':
      return 'gemeinsam';
  }
}

/** The codes that a kind's state may have, with their words; nothing for kinds whose state is no choice. */
export const stateChoices: Partial<Record<Named, Readonly<Record<string, string>>>> = {
  standard: labels.level,
  measure: labels.status,
  logbook: meeting,
  paper: labels.paperType,
  story: labels.basis,
  phase,
};
