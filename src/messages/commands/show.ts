import type { ReferredBy, ShownValue } from '../../model/record-view.ts';
import { euro, longDate, monthName, number, periodName } from '../format.ts';
import { labels } from '../labels.ts';

/** Words of `qe show`. */
export const showWords = {
  description: 'Einen Eintrag mit allem zeigen, was der Ordner über ihn weiß: qe show qs-1.5.m1',
  usage: '[Optionen] <Kennung>',
  idArgument: 'Kennung, zum Beispiel einer Maßnahme, eines Kriteriums, einer Gruppe oder eines Dokuments',
  unknown: (id: string, near?: string) =>
    `Die Kennung „${id}“ gibt es nicht.${near === undefined ? ' Welche es gibt, zeigt qe list.' : ` Meinten Sie ${near}?`}`,
  unreadable: (count: number) =>
    `${count === 1 ? 'Eine Datei lässt' : `${count} Dateien lassen`} sich gerade nicht verwenden; vielleicht steht sie dort. Was zu klären ist, zeigt qe validate.`,
  visibleFor: 'Sichtbar für',
  state: 'Stand',
  fields: 'Angaben',
  text: 'Text',
  current: 'Gemeinsame Einschätzung',
  views: 'Sichten',
  gaps: 'Ansatzpunkte',
  toCheck: 'Zu prüfen',
  referredBy: 'Genannt in',
  none: 'noch nirgends',
  settings: 'Einstellungen des Ordners',
  process: 'Prozess',
  noDoing: 'noch nichts vereinbart',
  merged: 'kleinere Gruppen zusammen',
  people: (count: number) => (count === 1 ? '1 Person' : `${count} Personen`),
  agreed: (rating: string, date: string, agreement: string | undefined) =>
    `${rating}, am ${longDate(date)}${agreement === undefined ? '' : ` (${agreement})`}`,
  evidence: (title: string) => `Grundlage: ${title}`,
  about: (standard: string, gap: string, reason: string) => `${standard}${gap}: ${reason}`,
  /** Places of one field of one record; the lines are those of its file. */
  referring: ({ named, id, title, field, place }: ReferredBy, parts: readonly string[], lines: readonly number[]): string => {
    const whole =
      named === undefined
        ? place.file === 'process.yaml'
          ? showWords.process
          : showWords.settings
        : `${labels.named[named]} „${title}“`;
    const about = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
    const called = named === undefined || title === id ? '' : ` (${id})`;
    return `${whole}${called}, ${field.title ?? field.key}${about}: ${place.file}:${lines.join(', ')}`;
  },
};

/** A single value in words; lists and blocks have none of their own. */
export function valueWord(
  value: Exclude<ShownValue, { form: 'list' | 'block' }>,
  ratings: Readonly<Record<string, string>>,
): string {
  switch (value.form) {
    case 'date':
      return longDate(value.text);
    case 'month':
      return monthName(value.text);
    case 'period':
      return periodName(value.text);
    case 'number':
      return number(value.value, 6);
    case 'money':
      return euro(value.value);
    case 'year':
      return String(value.value);
    case 'truth':
      return value.value ? 'ja' : 'nein';
    case 'choice':
      return value.meaning ?? value.code;
    case 'scale':
      return ratings[value.code] ?? labels.rating[value.code] ?? value.code;
    case 'reference':
      return value.title === undefined || value.title === value.id ? value.id : `${value.title} (${value.id})`;
    default:
      return value.text;
  }
}
