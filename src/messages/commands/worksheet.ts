import type { Visibility } from '../../model/records.ts';
import type { SheetReader, WorksheetTopic } from '../../model/worksheet.ts';
import { labels } from '../labels.ts';

const settingOf = (topic: WorksheetTopic): string => (topic === 'measures' ? 'measures' : 'standards');
const released = (topic: WorksheetTopic): string => (topic === 'measures' ? 'Von den Maßnahmen' : 'Von den Standards');

/** Help and messages of `qe worksheet`. */
export const worksheetCommand = {
  description: 'Arbeitsblätter für die Qualitätswerkstatt erstellen und ausgefüllte einlesen',
  focus: 'Blätter zu den Standards im Schwerpunkt; mit --for ein kurzes Blatt für 15 Minuten',
  circle: 'Blätter zu den Standards eines Qualitätszirkels oder einer Dimension',
  circleId: 'Kennung, zum Beispiel qz-1 oder dim-3',
  standards: 'Blätter zu einzelnen Standards; ohne Kennung zu allen, für die es Kriterien gibt',
  standardIds: 'Kennungen der Standards',
  measures: 'Blätter zu den Maßnahmen mit dem Realitätscheck: Arbeitslast, Mittel, Auftrag, Ergebnis',
  formats: (choices: readonly string[]) =>
    `Formate, durch Komma getrennt: ${choices.join(', ')} (sonst pdf); xlsx zum Ausfüllen am Bildschirm und zum Einlesen`,
  for: 'Kurzes Blatt in einfacher Sprache, nur zum Schwerpunkt: families (Familien), leadership (Leitungen und Politik)',
  group: 'Kennung der Gruppe, deren Sicht gefragt ist; steht dann schon auf dem Blatt',
  audience: (choices: readonly string[]) =>
    `Für wen sichtbar: ${choices.join(', ')} (sonst network, für Familien public); was weniger sichtbar ist, fehlt`,
  workbook: 'Excel',
  fileNames: {
    focus: 'arbeitsblaetter',
    circle: 'arbeitsblaetter',
    standards: 'arbeitsblaetter',
    measures: 'realitaetscheck',
    families: 'arbeitsblatt-familien',
    leadership: 'arbeitsblatt-leitung',
  } satisfies Record<WorksheetTopic | SheetReader, string>,
  shortFocusOnly:
    'Das kurze Blatt (--for) gibt es nur zum Schwerpunkt. Bitte qe worksheet focus --for … aufrufen oder --for weglassen.',
  noWorkbook:
    'Als xlsx gibt es nur die Blätter mit Kriterien, nicht die kurzen (--for) und nicht den Realitätscheck (measures). Bitte hier pdf, docx oder odt wählen.',
  nothing: (topic: WorksheetTopic) =>
    ({
      focus:
        'Von den Standards im Schwerpunkt (focus in qe.yaml) hat noch keiner Kriterien. Kriterien legt qe new criterion an; Blätter zu allen Standards gibt es mit qe worksheet standards.',
      circle: 'Hier gibt es noch keinen Standard mit Kriterien. Kriterien legt qe new criterion an.',
      standards: 'Hier gibt es noch keinen Standard mit Kriterien. Kriterien legt qe new criterion an.',
      measures: 'Es gibt keine Maßnahme, die vereinbart und noch nicht abgeschlossen ist. Eine Maßnahme legt qe new measure an.',
    })[topic],
  notReleased: (topic: WorksheetTopic, audience: Visibility) =>
    `${released(topic)} ist für diesen Kreis (${labels.visibility[audience]}) noch nichts freigegeben; es wurde kein Blatt erstellt. Bitte in qe.yaml unter visibility bei ${settingOf(topic)} ${audience} eintragen, oder mit --audience internal Blätter für den engsten Kreis erstellen.`,
  fromInside: (topic: WorksheetTopic) =>
    `${released(topic)} ist für das Netzwerk noch nichts freigegeben: Die Blätter enthalten, was bisher nur die Steuerungsgruppe sieht; deshalb endet der Dateiname auf intern. Bitte vor dem Verteilen durchsehen; freigegeben wird in qe.yaml unter visibility, ${settingOf(topic)}: network.`,
  unknownGroup: (id: string, known: readonly string[], near?: string) =>
    `Eine Gruppe „${id}“ steht nicht in network.yaml.${near === undefined ? '' : ` Meinten Sie ${near}?`}${known.length === 0 ? ' Dort gibt es noch keine; qe new group legt eine an.' : ` Möglich: ${known.join(', ')}.`}`,
  unknownId: (isCircle: boolean, id: string, known: readonly string[], near?: string) =>
    `${isCircle ? 'Einen Qualitätszirkel oder eine Dimension' : 'Einen Standard'} „${id}“ gibt es in diesem Ordner nicht.${near === undefined ? '' : ` Meinten Sie ${near}?`}${known.length === 0 ? '' : ` Möglich: ${known.join(', ')}.`}`,
};
