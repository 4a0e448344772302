import type { AnswerProblem, ChoiceColumn } from '../../model/answers.ts';
import { listing, shortDate } from '../format.ts';

const people = (count: number): string => (count === 1 ? '1 Person' : `${count} Personen`);
const criteria = (count: number): string => (count === 1 ? 'einem Kriterium' : `${count} Kriterien`);
const meant = (near: string | undefined): string => (near === undefined ? '' : ` Meinten Sie „${near}“?`);
const choices = (possible: readonly string[] = []): string => (possible.length === 0 ? '' : ` Möglich: ${possible.join(', ')}.`);
/** More would be no list to read. */
const few = (values: readonly string[] = []): string =>
  values.length <= 8
    ? listing(values.map((value) => `„${value}“`))
    : `${listing(values.slice(0, 8).map((value) => `„${value}“`))} und weitere`;

/** What was read may be long. */
const short = (value = ''): string => (value.length <= 60 ? value : `${value.slice(0, 59)}…`);

function problemText({ code, value, near, possible }: AnswerProblem): string {
  const said = `„${short(value)}“`;
  switch (code) {
    case 'not-a-workbook':
      return 'Das ist keine lesbare xlsx-Datei. Bitte in Excel oder LibreOffice öffnen und als „Excel-Arbeitsmappe (.xlsx)“ ohne Kennwort speichern.';
    case 'too-large':
      return 'Die Datei ist größer, als ein Arbeitsblatt sein kann (höchstens 5 Megabyte, entpackt 40). Bitte Bilder und fremde Tabellen entfernen oder die Datei teilen.';
    case 'too-many-cells':
      return 'Eine Tabelle reicht über Zeile 2000 oder Spalte CV hinaus. Bitte leere Zeilen und Spalten am Ende löschen und neu speichern.';
    case 'no-table':
      return 'In der Datei ist keine Tabelle mit Kriterien. Bitte die Datei nehmen, die qe worksheet mit --format xlsx erstellt.';
    case 'not-text':
      return 'Das ist keine lesbare CSV-Datei. Bitte in LimeSurvey unter „Antworten exportieren“ das Format CSV wählen.';
    case 'no-columns':
      return `Keine Spalte nennt ein Kriterium dieses Ordners. Als Fragencode dient die Kennung ohne Punkte und Striche${possible?.[0] === undefined ? '' : `, zum Beispiel ${possible.join(' oder ')}`}; die Spalten bitte mit „Fragencode“ überschreiben lassen. Ist es ein Arbeitsblatt aus Excel oder LibreOffice, bitte als xlsx speichern: Eine csv-Datei behält davon nur eine Tabelle.`;
    case 'no-header':
      return `Es fehlt die Kopfzeile mit ${said}; die Tabelle bleibt außen vor. Bitte die Kopfzeile aus dem leeren Arbeitsblatt wieder einfügen.`;
    case 'column-unknown':
      return `Die Spalte ${said} gehört nicht zum Arbeitsblatt und bleibt außen vor.${meant(near)}${choices(possible)}`;
    case 'column-missing':
      return `Die Spalte ${said} fehlt; Antworten dazu gibt es in dieser Tabelle nicht. Ist sie umbenannt, bitte den Namen wiederherstellen.`;
    case 'column-twice':
      return `Die Spalte ${said} gibt es zweimal; gelesen wird die erste. Bitte eine umbenennen oder löschen.`;
    case 'column-ambiguous':
      return `Die Spalte ${said} kann ${listing(possible ?? [])} meinen und bleibt außen vor. Bitte einer der beiden Fragen einen anderen Code geben und die Antworten von Hand eintragen.`;
    case 'columns-ignored':
      return `Diese Spalten gehören zu keinem Kriterium und bleiben außen vor: ${few(possible)}.`;
    case 'comments-ignored':
      return 'In der Datei hängen Kommentare oder Notizen an Zellen; sie werden nicht gelesen. Was davon wichtig ist, bitte in die Spalte „Anmerkung“ schreiben.';
    case 'formula-empty':
      return 'Hier steht eine Formel ohne Ergebnis; gerechnet wird beim Einlesen nicht. Bitte die Zahl selbst eintragen.';
    case 'not-a-count':
      return `${said} ist keine Zahl. Bitte eintragen, wie viele Personen es sind, zum Beispiel 3, oder x für eine einzelne Person.`;
    case 'too-many-answers':
      return `Hier sind es zusammen ${value} Antworten, angegeben sind ${people(Number(possible?.[0]))}; die Zeile bleibt außen vor. Bitte die Zahlen oder die Zahl der Personen berichtigen.`;
    case 'ticked-twice':
      return `In dieser Zeile stehen ${value} Kreuze; ein Kreuz zählt als eine Person. Die Zeile bleibt außen vor. Hat hier eine Person geantwortet, bitte nur ein Kreuz stehen lassen; waren es mehrere, bitte die Zahl der Personen in der Anleitung eintragen.`;
    case 'words-without-count':
      return `Zu ${said} stehen hier Worte und keine Einschätzung; sie bleiben außen vor. Bitte in der Zeile auch eintragen, wie viele Personen welche Stufe sehen; „kann ich nicht einschätzen“ geht auch.`;
    case 'row-foreign':
      return `Diese Zeile gehört zu keinem Kriterium und bleibt außen vor${value === '' ? '' : ` (${said})`}. Worte bitte in die Spalte „Anmerkung“ eines Kriteriums schreiben; ein neues Kriterium legt qe new criterion an.`;
    case 'choice-unknown':
      return `${said} steht nicht zur Wahl und bleibt außen vor.${meant(near)}${choices(possible)}`;
    case 'criterion-unknown':
      return `Ein Kriterium ${said} gibt es in diesem Ordner nicht; die Zeile bleibt außen vor.${meant(near)}`;
    case 'criterion-retired':
      return `Das Kriterium ${said} gilt nicht mehr und bleibt außen vor. Bitte ein neues Arbeitsblatt erstellen.`;
    case 'criterion-twice':
      return `Das Kriterium ${said} steht weiter oben schon; diese Zeile bleibt außen vor. Bitte die Antworten in einer Zeile zusammenfassen.`;
    case 'wording-other':
      return `Das Kriterium ${said} lautet im Ordner heute anders. Die Antworten sind eingelesen; bitte vergleichen, ob noch dasselbe gemeint ist.`;
    case 'group-unknown':
      return `Eine Gruppe ${said} steht nicht in network.yaml.${meant(near)}${choices(possible)}`;
    case 'date-unreadable':
      return `${said} ist kein Datum. Bitte wie 24.09.2026 oder 2026-09-24 schreiben.`;
    case 'answer-unknown':
      return `${said} ist keine Antwort der Skala und bleibt außen vor.${meant(near)}${choices(possible)}`;
    case 'unfinished':
      return `${value === '1' ? 'Eine Antwort wurde begonnen und nicht abgeschickt; sie zählt' : `${value} Antworten wurden begonnen und nicht abgeschickt; sie zählen`} nicht mit.`;
  }
}

const columnNames: Readonly<Record<ChoiceColumn, string>> = { agreement: 'Einigkeit', need: 'Entwicklungsbedarf' };

/** Help and messages of `qe worksheet read`. */
export const worksheetRead = {
  description:
    'Ausgefüllte Arbeitsblätter (xlsx) oder LimeSurvey-Antworten (csv) als Einschätzungen einlesen: je Gruppe eine Datei',
  files:
    'Dateien; mehrere derselben Gruppe werden zusammengezählt. In LimeSurvey ist der Fragencode die Kennung des Kriteriums ohne Punkte und Striche (qs15m1), eine Frage gruppe nennt die Gruppe; Antworten sind 1 bis n von der untersten Stufe an, k (kann ich nicht einschätzen), t (trifft nicht zu) oder die Bezeichnungen der Stufen; qs15m1[comment] wird Anmerkung',
  date: 'Tag der Einschätzung, wenn die Datei keinen nennt (Jahr-Monat-Tag)',
  group: 'Kennung der Gruppe, wenn die Datei keine nennt',
  yes: 'Ohne Rückfrage schreiben',
  cannotRead: (path: string, why: string) =>
    why === 'ENOENT' ? `Die Datei ${path} gibt es nicht. Bitte den Pfad prüfen.` : `${path} lässt sich nicht lesen (${why}).`,
  kindUnknown: (path: string) =>
    /\.(xls|xlsm|xlsb|ods|fods)$/iu.test(path)
      ? `${path} ist eine Tabelle, aber keine xlsx-Datei. Bitte in Excel oder LibreOffice öffnen, mit „Speichern unter“ als „Excel-Arbeitsmappe (.xlsx)“ speichern und diese Datei einlesen.`
      : `${path} ist weder eine xlsx- noch eine csv-Datei. Bitte das Arbeitsblatt als xlsx oder den LimeSurvey-Export als csv angeben.`,
  lockFile: (path: string) =>
    `${path} legt Excel an, solange eine Datei geöffnet ist; darin steht kein Arbeitsblatt. Bitte die Datei in Excel speichern und schließen, damit alles Ausgefüllte mitzählt.`,
  sameFile: (path: string) => `${path} ist zweimal angegeben und zählt nur einmal.`,
  sameContent: (path: string, other: string) =>
    `${path} hat genau denselben Inhalt wie ${other}. Das kommt vor, wenn zwei Personen gleich antworten; ist es eine Kopie, bitte weglassen.`,
  problem: (path: string, problem: AnswerProblem) => {
    const cell = problem.cell === undefined ? [] : [`Zelle ${problem.cell}`];
    const table = problem.table === undefined || problem.table === '' ? [] : [`Tabelle ‚${problem.table}‘`];
    const place = [...table, ...cell].join(', ');
    return `${path}${place === '' ? '' : `, ${place}`}: ${problemText(problem)}`;
  },
  noGroup: (path: string) =>
    `${path}: Es fehlt die Gruppe, deren Sicht dies ist. Bitte in der Anleitung eintragen (in LimeSurvey: Frage mit dem Code gruppe) oder mit --group nennen.`,
  noDate: (path: string) => `${path}: Es fehlt das Datum. Bitte in der Anleitung eintragen oder mit --date nennen.`,
  noAnswers: (path: string) => `${path}: Hier ist noch nichts ausgefüllt.`,
  alreadyRead: (path: string) => `${path} gibt es schon, mit genau diesen Antworten. Es ist nichts zu tun.`,
  alreadyThere: (path: string) =>
    `${path} gibt es schon und bleibt, wie es ist. Kommen Antworten dazu, bitte alle Dateien der Gruppe zusammen einlesen und die alte Datei vorher löschen, oder mit --date einen anderen Tag nennen.`,
  differing: (criterion: string, column: ChoiceColumn) =>
    `${criterion}: Die Blätter sagen zu „${columnNames[column]}“ Verschiedenes; das Feld bleibt leer. Bitte gemeinsam klären und eintragen.`,
  smallGroup: (path: string, count: number, minGroup: number) =>
    `${path}: ${people(count)}, weniger als ${minGroup} (minGroup in qe.yaml). Deshalb steht darin visibility: internal; Berichte für andere zeigen diese Sicht nicht.`,
  internal: (path: string, count: number, minGroup: number) =>
    `${path}: ${people(count)}, weniger als ${minGroup} (minGroup in qe.yaml). Die Sicht ist intern (visibility) und steht deshalb nur in internen Berichten.`,
  merged: (path: string, count: number, minGroup: number) =>
    `${path}: ${people(count)}, weniger als ${minGroup} (minGroup in qe.yaml). Berichte für andere fassen diese Sicht mit den anderen kleinen Gruppen zusammen.`,
  plan: (group: string, date: string, respondents: number, from: string, rated: number, path: string) =>
    `${group}, ${shortDate(date)}: ${people(respondents)} zu ${criteria(rated)}, aus ${from} → ${path}`,
  fromSheets: (count: number) => (count === 1 ? 'einem Blatt' : `${count} Blättern`),
  fromSurvey: 'einer Umfrage',
  title: (group: string) => `Sicht: ${group}`,
  survey: (people: number) => `Umfrage mit ${people === 1 ? 'einer Antwort' : `${people} Antworten`}, eingelesen.`,
  method: (sheets: number) =>
    sheets === 1
      ? 'Ausgefülltes Arbeitsblatt, eingelesen.'
      : `${sheets} ausgefüllte Arbeitsblätter, eingelesen und zusammengezählt.`,
  head: 'Eingelesen mit qe worksheet read. Bitte durchsehen, bevor die Datei gespeichert und weitergegeben wird.',
  ask: (count: number) => `${count === 1 ? 'Diese Datei' : `Diese ${count} Dateien`} anlegen?`,
  nothingWritten: 'Es wurde nichts geschrieben. Mit --yes werden die Dateien angelegt.',
  declined: 'Es wurde nichts geschrieben.',
  nothing: 'Es gibt nichts anzulegen.',
  notSound: (findings: readonly string[]) =>
    `Das darf so nicht in den Ordner; es wurde nichts geschrieben. Bitte in den Blättern ändern und neu einlesen:\n${findings.map((text) => `  ${text}`).join('\n')}`,
  remark: (path: string, line: number, text: string) => `${path}:${line}  Hinweis: ${text}`,
};
