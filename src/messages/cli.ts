/** By what the system says; Windows tells of a file that is open in the words for missing rights. */
const openOrForbidden =
  ' Ist die Datei gerade in einem anderen Programm geöffnet, bitte dort schließen; sonst fehlt hier das Recht zu schreiben, und ein anderer Ordner hilft.';
const writeMends: Readonly<Record<string, string>> = {
  EACCES: openOrForbidden,
  EPERM: openOrForbidden,
  EBUSY: ' Die Datei ist gerade in einem anderen Programm geöffnet. Bitte dort schließen und den Befehl noch einmal aufrufen.',
  EROFS: ' Dieses Laufwerk lässt sich nur lesen. Bitte einen anderen Ordner wählen.',
  ENOSPC: ' Auf dem Laufwerk ist kein Platz mehr.',
};

/** What the command line says of itself. */
export const cliWords = {
  description: 'Werkzeug für die Qualitätsentwicklung in Netzwerken Frühe Hilfen',
  help: 'Hilfe anzeigen',
  version: 'Version anzeigen',
  titles: { 'Usage:': 'Aufruf:', 'Options:': 'Optionen:', 'Commands:': 'Befehle:', 'Arguments:': 'Argumente:' } as Readonly<
    Record<string, string>
  >,
  usage: '[Optionen] [Befehl]',
  usageCommand: '[Optionen]',
  commands: {
    validate: 'Den Ordner prüfen: Schreibweise, Felder, Verweise',
    report: 'Einen Bericht erstellen',
    reportGap: 'Standortbestimmung: was gelingt, wo das Netzwerk steht, welche Ansatzpunkte es gibt',
    reportMeasures: 'Maßnahmenplan: Stand, nächste Schritte, Mittel je Jahr, Zeitverlauf',
    reportOutcomes: 'Wirkungsbericht: Ziele der Wirkungstreppen, was daraus wurde, Indikatoren',
    reportLogbook: 'Prozess-Logbuch nach Phasen',
    reportWorkshop: 'Werkstatt-Dokumentation für die Beteiligten: Sichten, Ergebnisse, nächste Schritte',
    reportDecision: 'Beschlussvorlage aus einem Eintrag in papers/',
    reportProgress: 'Mitteilungsvorlage (Sachstandsbericht) aus einem Eintrag in papers/',
    guide: 'Den kommunalen Leitfaden erstellen',
    status: 'Überblick: Stufen, Ansatzpunkte, Prozess',
  },
  options: {
    dir: 'Ordner mit qe.yaml (sonst der nächste aufwärts)',
    reports: (choices: readonly string[]) =>
      `Ausgabeformat: ${choices.join(', ')}; mit =Datei in eine Datei; mehrfach möglich, eines davon ohne Datei`,
    quiet: 'In text und md nur zeigen, was zu klären ist; gezählt wird alles',
    open: 'In text und md auch Anregungen ausführlich zeigen: was noch offen ist und wo es einzutragen ist',
    maxFindings: 'In text und md höchstens so viele Stellen zeigen; die übrigen werden gezählt',
    formats: (choices: readonly string[]) => `Formate, durch Komma getrennt: ${choices.join(', ')}`,
    oneFormatOf: (choices: readonly string[]) => `Format: ${choices.join(', ')} (sonst ${choices[0]})`,
    out: 'Ordner, in den die Dateien geschrieben werden',
    asOf: 'Stichtag als Jahr-Monat-Tag (sonst heute); Späteres zählt nicht',
    audience: (choices: readonly string[], otherwise = `sonst ${choices[0]}`) =>
      `Für wen: ${choices.join(', ')} (${otherwise}); was weniger sichtbar ist, fehlt`,
    paper: 'Kennung der Vorlage; ohne sie die einzige, über die noch nicht entschieden ist',
    ics: 'Termine als Kalenderdatei für Outlook und andere: Zieltermine, Überprüfungen, Gremien, Vorlagenschluss, neue Werte',
    workshopDay: 'Tag der Werkstatt (sonst die letzte)',
    dryRun: 'Nur zeigen, was geändert würde',
    strict: 'Auch Hinweise führen zu Exit-Code 1',
  },
  exitCodes: 'Exit-Codes: 0 in Ordnung · 1 etwas ist zu klären · 2 falscher Aufruf oder Ordner nicht lesbar · 3 Fehler in qe',
  unknownOption: (option: string, near?: string) =>
    `Die Option ${option} gibt es nicht.${near ? ` Meinten Sie ${near}?` : ' Welche es gibt, zeigt --help.'}`,
  unknownCommand: (command: string, near?: string) =>
    `Den Befehl „${command}“ gibt es nicht.${near ? ` Meinten Sie ${near}?` : ' Welche es gibt, zeigt qe --help.'}`,
  missingValue: (option: string) => `Zur Option ${option} fehlt die Angabe.`,
  missingArgument: (argument: string) => `Die Angabe <${argument}> fehlt.`,
  tooMany: 'Das sind mehr Angaben, als der Befehl kennt.',
  badChoice: (value: string, choices: readonly string[], near?: string) =>
    `„${value}“ ist nicht möglich.${near ? ` Meinten Sie ${near}?` : ''} Möglich: ${choices.join(', ')}.`,
  noFileName: (value: string) => `Hinter „${value}“ fehlt der Name der Datei, zum Beispiel json=pruefung.json.`,
  badCount: (value: string) => `„${value}“ ist keine Anzahl. Bitte eine ganze Zahl ab 0 angeben.`,
  badDay: (value: string, mend?: string) =>
    mend === undefined
      ? `„${value}“ ist kein Kalendertag. Bitte als Jahr-Monat-Tag schreiben, zum Beispiel 2026-03-31.`
      : `„${value}“ bitte als Jahr-Monat-Tag schreiben: ${mend}.`,
  wrongUse: 'Dieser Aufruf ist nicht möglich. Wie es geht, zeigt --help.',
  noSuchFolder: (dir: string) => `Den Ordner ${dir} gibt es nicht.`,
  notAFolder: (dir: string) => `${dir} ist kein Ordner.`,
  noRecords: (dir: string) => `In ${dir} und darunter liegt keine qe.yaml. Ein Qualitätsordner beginnt mit dieser Datei.`,
  noRecordsHere:
    'Hier, darüber und darunter liegt keine qe.yaml. Bitte in den Qualitätsordner wechseln oder ihn mit --dir nennen.',
  noWorkshop: 'Bis zu diesem Tag gibt es weder eine gemeinsame Einschätzung noch einen Logbucheintrag einer Werkstatt.',
  unknownWorkshop: (day: string, days: readonly string[]) =>
    `Am ${day} gibt es weder eine gemeinsame Einschätzung noch einen Logbucheintrag einer Werkstatt. Möglich: ${days.join(', ')}.`,
  noPaper: (type: string) => `Im Ordner gibt es noch keine ${type}. Eine Vorlage ist eine Datei in papers/.`,
  unknownPaper: (id: string, type: string, known: readonly string[], near?: string) =>
    `Eine ${type} „${id}“ gibt es nicht.${near ? ` Meinten Sie ${near}?` : ''} Möglich: ${known.join(', ')}.`,
  whichPaper: (type: string, known: readonly string[]) =>
    `Es gibt mehrere Vorlagen dieser Art. Bitte die Kennung der ${type} nennen: ${known.join(', ')}.`,
  severalFolders: (folders: readonly string[]) =>
    `Es gibt mehrere Qualitätsordner: ${folders.join(', ')}. Bitte einen mit --dir nennen.`,
  icsAlone: 'Mit --ics entsteht nur die Kalenderdatei. Bitte --format, --out und --since weglassen.',
  oneFormat: 'Ohne --out geht nur ein Format. Bitte --out mit einem Ordner angeben.',
  oneReportWithoutFile:
    'Nur ein Format kann ohne Datei ausgegeben werden. Bitte bei den anderen eine Datei nennen, zum Beispiel --format json=pruefung.json.',
  sameReportFile: (path: string) => `${path} ist für zwei Formate angegeben. Bitte jedem Format eine eigene Datei geben.`,
  written: (path: string) => `geschrieben: ${path}`,
  notOurs: (path: string) =>
    `${path} gibt es schon und stammt nicht von qe. Bitte umbenennen oder einen anderen Ordner mit --out wählen; es wurde nichts geschrieben.`,
  notOurReport: (path: string) =>
    `${path} gibt es schon und ist keine Ausgabe von qe validate. Bitte hinter --format einen anderen Dateinamen angeben; es wurde nichts geschrieben.`,
  outIsFile: (path: string) => `${path} ist eine Datei, kein Ordner. Bitte mit --out einen Ordner nennen.`,
  created: (path: string) => `angelegt: ${path}`,
  changed: (path: string) => `geändert: ${path}`,
  removed: (path: string) => `entfernt: ${path}`,
  moved: (from: string, to: string) => `umbenannt: ${from} → ${to}`,
  wouldMove: (from: string, to: string) => `würde umbenennen: ${from} → ${to}`,
  wouldCreate: (path: string) => `würde anlegen: ${path}`,
  wouldChange: (path: string) => `würde ändern: ${path}`,
  wouldRemove: (path: string) => `würde entfernen: ${path}`,
  alreadyThere: (path: string) => `${path} gibt es schon; es wurde nichts geschrieben.`,
  changedMeanwhile: (path: string) =>
    `${path} wurde gerade von jemand anderem geändert; es wurde nichts geschrieben. Bitte den Befehl noch einmal aufrufen.`,
  cannotRead: (path: string, why: string) => `${path} lässt sich nicht lesen (${why}).`,
  interrupted: 'Abgebrochen; es wurde nichts geschrieben.',
  yes: 'Ja',
  no: 'Nein',
  oneHint: '(Pfeiltasten wählen, Eingabetaste bestätigt)',
  severalHint: '(Pfeiltasten bewegen, Leertaste wählt aus, Eingabetaste bestätigt)',
  cannotWrite: (path: string, why: string) => `${path} lässt sich nicht schreiben (${why}).${writeMends[why] ?? ''}`,
  /** Stand in reports for what qe.yaml does not say. */
  unnamedMunicipality: 'Kommune ohne Namen',
  unnamedState: 'Land noch nicht angegeben',
  incomplete: (count: number) =>
    `${count === 1 ? 'Eine Datei ließ' : `${count} Dateien ließen`} sich nicht verwenden; der Bericht ist ohne sie erstellt. Was zu klären ist, zeigt qe validate.`,
  bug: (detail: string) =>
    `Das ist ein Fehler in qe, nicht in Ihren Dateien. Bitte melden Sie ihn mit dem Aufruf, der Ausgabe von qe --version und diesen Zeilen:\n${detail}`,
};
