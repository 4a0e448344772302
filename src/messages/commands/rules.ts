import type { RuleFacts } from '../../model/rule-facts.ts';
import { labels } from '../labels.ts';

/** The words of `qe rules`. */
export const rulesWords = {
  description: 'Die Prüfregeln erklären: alle im Überblick, oder eine mit Beispiel und Einstellungen',
  usage: '[Optionen] [kennung]',
  id: 'Kennung einer Prüfregel, zum Beispiel privacy-phone',
  format: (choices: readonly string[]) => `Ausgabeformat: ${choices.join(', ')} (sonst ${choices[0]})`,
  title: 'Die Prüfregeln',
  columns: ['Kennung', 'Name', 'Gewicht'],
  introduction:
    'Was `qe validate` prüft. „Bitte klären“ ist falsch, ein Hinweis weist auf etwas hin, das wahrscheinlich nicht stimmt, eine Anregung erinnert an offene Arbeit. Jedes Gewicht ist voreingestellt und lässt sich in qe.yaml ändern, außer bei Regeln mit „fest“: Was sie melden, hindert daran, eine Datei zu lesen.',
  weight: ({ severity, canBeSet }: RuleFacts) => `${labels.severity[severity]}${canBeSet ? '' : ' (fest)'}`,
  more: 'Mehr zu einer Regel zeigt qe rules mit ihrer Kennung, zum Beispiel: qe rules privacy-phone',
  unknown: (id: string, near?: string) =>
    `Die Prüfregel „${id}“ gibt es nicht.${near === undefined ? ' Welche es gibt, zeigt qe rules.' : ` Meinten Sie ${near}?`}`,
};
