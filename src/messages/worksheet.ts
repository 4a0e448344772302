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
  box: '☐',
  plainAnswers: ['Ja', 'Manchmal', 'Noch nicht', 'Weiß ich nicht'],
  leadershipAnswers: ['trägt', 'trägt in Teilen', 'trägt noch nicht', 'kann ich nicht einschätzen'],
  checkAnswers: ['hält', 'anpassen', 'derzeit noch nicht machbar'],
  needs: Object.values(labels.need),
};
