import type { CriterionTier, SheetReader, WorksheetTopic } from '../model/worksheet.ts';
import { labels } from './labels.ts';

/** Words of worksheets on paper and in spreadsheets. */
export const worksheetWords = {
  title: (name: string) => `Arbeitsblätter ${name}`,
  titles: {
    measures: 'Realitätscheck der Maßnahmen',
    families: 'Ihre Meinung zu den Frühen Hilfen',
    leadership: 'Fünfzehn Minuten für die Frühen Hilfen',
  },
  subtitle: (topic: WorksheetTopic, part?: { readonly number?: string; readonly title: string }) =>
    topic === 'circle' && part
      ? `Qualitätswerkstatt: ${[part.number, part.title].filter((word) => word !== undefined).join(' ')}`
      : 'Für die Qualitätswerkstatt zum Ausfüllen',
  readers: { families: 'Für Familien', leadership: 'Für Leitungen und Politik' } satisfies Record<SheetReader, string>,
  for: 'Für die Beteiligten der Qualitätswerkstatt',
  /** Short marks of criteria: M1, V2, Z1. */
  tierLetter: { minimum: 'M', vision: 'V', goal: 'Z' } satisfies Record<CriterionTier, string>,
  tiers: { minimum: 'Mindeststandard', vision: 'Mehr/Vision', goal: 'Entwicklungsziel' } satisfies Record<CriterionTier, string>,
  plainAnswers: ['Ja', 'Manchmal', 'Noch nicht', 'Weiß ich nicht'],
  leadershipAnswers: ['trägt', 'trägt in Teilen', 'trägt noch nicht', 'kann ich nicht einschätzen'],
  checkAnswers: ['hält', 'anpassen', 'derzeit noch nicht machbar'],
  /** What a spreadsheet is read by: names of cells and columns. */
  fields: { group: 'Gruppe', date: 'Datum', respondents: 'Personen', title: 'Anlass', method: 'Vorgehen' },
  columns: {
    criterion: 'Kennung',
    text: 'Kriterium',
    agreement: 'Einigkeit',
    difference: 'Was die Sichten unterscheidet',
    strengths: 'Was gelingt',
    need: 'Entwicklungsbedarf',
    note: 'Anmerkung',
  },
  instructions: {
    sheet: 'Anleitung',
    lines: [
      'Hier unten zuerst Gruppe, Datum und die Zahl der Personen eintragen. Danach hat jeder Standard eine eigene Tabelle (unten in der Leiste).',
      'Je Kriterium steht unter jeder Stufe, wie viele Personen sie gewählt haben. Wer die Datei allein ausfüllt, schreibt eine 1 oder ein x unter die eigene Stufe.',
      'Mehrere Dateien derselben Gruppe zählt qe zusammen: zwölf Personen, zwölf Dateien.',
      'Was offen bleibt, bleibt leer. Die Texte rechts sind freiwillig. Bitte keine Namen von Familien, Kindern oder Fachkräften.',
      'Zum Einlesen: qe worksheet read datei.xlsx. Spalten und Kennungen bitte nicht umbenennen; die Breite dürfen Sie ändern.',
    ],
    group: 'Kennung aus der Liste unten',
    date: 'Tag der Werkstatt, zum Beispiel 24.09.2026',
    respondents: 'wie viele Personen mitgewirkt haben',
    title: 'zum Beispiel Werkstatt Herbst 2026',
    method: 'wie die Einschätzung zustande kam',
    groups: 'Gruppen aus network.yaml',
    scale: 'Stufen',
  },
  groupTitle: 'Name',
  meaning: 'Das heißt',
  ask: 'Je Kriterium: Wie viele Personen haben welche Stufe gewählt?',
  badCount: 'Bitte eine ganze Zahl ab 0 eintragen, oder x für eine einzelne Person.',
  badChoice: 'Bitte einen Eintrag aus der Liste wählen.',
  needs: Object.values(labels.need),
};
