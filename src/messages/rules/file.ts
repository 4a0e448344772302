import type { FileFindings } from '../../model/findings/file.ts';
import type { RuleWordsOf } from './words.ts';

/** The words of rules on files as a whole. */
export const fileRules: RuleWordsOf<FileFindings> = {
  'file-empty': {
    name: 'Leere Datei',
    help: 'Eine Datei ohne Angaben sagt nichts aus und wird nicht gelesen.',
    text: () => 'Die Datei ist leer oder enthält nur Anmerkungen. Bitte ausfüllen oder löschen.',
  },
  'file-encoding': {
    name: 'Andere Codierung',
    help: 'Dateien werden als UTF-8 gelesen, sonst gehen Umlaute verloren.',
    text: ({ encoding }) =>
      `Die Datei ist nicht als UTF-8 gespeichert (vermutlich ${encoding}). Bitte in VS Code unten rechts auf die Codierung klicken, „Mit Codierung erneut öffnen: ${encoding}“ wählen, dann ebenso „Mit Codierung speichern: UTF-8“.`,
  },
  'file-unreadable': {
    name: 'Datei nicht lesbar',
    help: 'Eine Datei, die sich nicht öffnen lässt, fehlt in allen Berichten.',
    text: () =>
      'Die Datei lässt sich nicht lesen. Bitte die Zugriffsrechte prüfen; ist es eine Verknüpfung, gibt es ihr Ziel nicht mehr.',
  },
  'file-is-directory': {
    name: 'Ordner statt Datei',
    help: 'Unter diesem Namen wird eine Datei erwartet.',
    text: () => 'Hier liegt ein Ordner mit dem Namen einer Datei. Bitte umbenennen oder löschen.',
  },
  'file-outside': {
    name: 'Verknüpfung nach außen',
    help: 'Gelesen wird nur, was im Qualitätsordner selbst liegt.',
    text: () =>
      'Die Verknüpfung führt aus dem Ordner hinaus und wird nicht gelesen. Bitte die Datei oder den Ordner selbst hierher legen.',
  },
  'file-unknown': {
    name: 'Unbekannte Datei',
    help: 'Die Art einer Datei ergibt sich aus ihrem Ordner und ihrem Namen.',
    text: ({ suggestion, isFolder }) =>
      suggestion === undefined
        ? 'Diese Datei gehört zu keiner bekannten Art und wird nicht gelesen. Bitte prüfen, in welchen Ordner sie gehört.'
        : isFolder
          ? `Was in diesem Ordner liegt, wird unter diesem Namen nicht gelesen. Meinten Sie ${suggestion.endsWith('/') ? '' : 'die eine Datei '}\`${suggestion}\`?`
          : suggestion.endsWith('/')
            ? `Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie den Ordner \`${suggestion}\` mit einer eigenen Datei je Eintrag?`
            : `Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie \`${suggestion}\`?`,
  },
  'draft-unclaimed': {
    name: 'Entwurf ohne Vorlage',
    help: 'Ein Entwurf in papers/ heißt wie der Eintrag der Vorlage, nur mit der Endung md. Andere Texte heißen README.md oder liegen in einem anderen Ordner.',
    text: ({ record, suggestion }) =>
      `Zu diesem Entwurf fehlt der Eintrag \`${record}\`; er wird nicht gelesen. ${suggestion === undefined ? 'Bitte den Eintrag anlegen (qe new paper), den Entwurf wie seine Vorlage benennen oder ihn in einen anderen Ordner legen.' : `Soll die Datei \`${suggestion}\` heißen?`}`,
  },
  'file-missing': {
    name: 'Fehlende Datei',
    help: 'Jeder Qualitätsordner braucht eine qe.yaml.',
    text: () => 'Die Datei fehlt. Sie nennt die Kommune und die Maßstäbe; ohne sie gelten Voreinstellungen.',
  },
  'folder-newer': {
    name: 'Ordner für ein neueres qe',
    help: 'Ein älteres qe würde Angaben eines neueren Aufbaus falsch verstehen.',
    example: { wrong: 'qe: 2', right: 'qe: 1', file: 'qe.yaml' },
    text: ({ version, known }) =>
      `Dieser Ordner ist für ein neueres qe angelegt: Er hat die Fassung ${version}, dieses qe kennt Fassung ${known}. Bitte qe aktualisieren; bis dahin wird hier nichts geprüft und nichts erstellt.`,
  },
  'folder-nested': {
    name: 'Ordner im Ordner',
    help: 'Qualitätsordner liegen nebeneinander, nicht ineinander.',
    text: ({ inner, outer }) =>
      inner === undefined
        ? `Dieser Ordner liegt in einem anderen mit eigener qe.yaml: \`${outer}\`. Bitte beide nebeneinander legen.`
        : `In diesem Ordner liegt ein zweiter mit eigener qe.yaml: \`${inner}\`. Bitte beide nebeneinander legen.`,
  },
  'merge-conflict': {
    name: 'Unfertige Zusammenführung',
    help: 'Solange beide Fassungen in der Datei stehen, lässt sie sich nicht lesen.',
    text: ({ isUndecided }) =>
      isUndecided
        ? 'Von dieser Datei sind mehrere Fassungen vorgemerkt, weil eine Zusammenführung noch nicht abgeschlossen ist. Bitte die Datei so bearbeiten, wie sie sein soll, und danach mit git add vormerken.'
        : 'Hier stehen noch Markierungen einer unfertigen Zusammenführung (<<<<<<<, ======= oder >>>>>>>). Bitte eine der beiden Fassungen behalten und die Markierungen löschen.',
  },
};
