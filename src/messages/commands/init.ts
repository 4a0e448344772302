import { listing } from '../format.ts';

const near = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Meinten Sie ${suggestion}?`);

interface Next {
  /** Where the record folder lies, if not here. */
  readonly folder: string | undefined;
  readonly hasRepository: boolean;
  readonly hooksPath: string;
  readonly readme: string;
  /** What the repository's own pipeline has to include. */
  readonly include?: string;
  /** What lies outside the record folder, in the root of the repository. */
  readonly rootFiles: readonly string[];
  readonly isPackageFile: boolean;
}

/** The words of `qe init`. */
export const initWords = {
  description: 'Einen neuen Qualitätsordner anlegen oder erneuern, was dazugehört',
  usage: '[Ordner] [Optionen]',
  flags: {
    folder: 'Ordner, der angelegt wird (sonst dieser)',
    name: 'Amtlicher Name der Kommune',
    ags: 'Amtlicher Gemeindeschlüssel: 5 Ziffern für Kreise und kreisfreie Städte, 8 für Gemeinden; daraus folgt das Land',
    state: 'Land, zur Gegenprobe: Kürzel wie NI oder Name',
    network: 'Name des Netzwerks (sonst „Netzwerk Frühe Hilfen“ mit dem Namen der Kommune)',
    catalogue: 'Qualitätsrahmen: nds-2021, nzfh-2016 oder nzfh-2.0 (sonst in Niedersachsen nds-2021, anderswo nzfh-2.0)',
    focus: 'Schwerpunkt: wenige Standards oder Dimensionen, durch Komma getrennt, zum Beispiel qs-1.5,qs-2.3 oder dim-3',
    scale: 'Eigene Stufen von der niedrigsten zur höchsten, durch Komma getrennt (sonst noch nicht bis verlässlich)',
    metFrom: 'Stufe, ab der ein Kriterium als erreicht gilt (sonst überwiegend)',
    groups: 'Gruppen, durch Komma getrennt, zum Beispiel fachkraefte,eltern; Koordination und Steuerungsgruppe sind immer dabei',
    lead: 'Wer die Steuerungsgruppe leitet, als Rolle (sonst Leitung des Jugendamts)',
    process: (choices: readonly string[]) =>
      `Ablauf: ${choices.join(', ')} (sonst mit nds-2021 nds-werkstatt, mit anderen Katalogen yearly)`,
    start: 'Erster Monat, zum Beispiel 2027-01 (sonst der nächste)',
    visibility: (choices: readonly string[]) =>
      `Wie weit Berichte öffnen: ${choices.join(', ')} (sonst internal); in qe.yaml je Art änderbar`,
    package: 'Woher qe installiert wird: genaue Version, Adresse oder eine Paketdatei (.tgz), die in den Ordner kopiert wird',
    dryRun: 'Nur zeigen, was geschrieben würde',
    update: 'Erneuern, was qe init um die Einträge herum angelegt hat: Beschreibungen der Felder, Pipeline, Aufgaben, Hinweise',
    force: 'Mit --update: auch ersetzen, was von Hand geändert oder gelöscht wurde',
  },
  ask: {
    name: 'Wie heißt Ihre Kommune?',
    nameExample: 'zum Beispiel Landkreis Musterkreis',
    ags: 'Wie lautet der Amtliche Gemeindeschlüssel?',
    agsExample: '5 Ziffern für Kreise und kreisfreie Städte, 8 für Gemeinden',
    network: 'Wie heißt das Netzwerk?',
    catalogue: 'Mit welchem Qualitätsrahmen möchten Sie arbeiten?',
    focus: 'Welche Standards sind der Schwerpunkt? Drei bis fünf reichen für den Anfang.',
    manyStandards: (count: number) => `Das sind ${count} Standards. Möchten Sie wirklich mit so vielen beginnen?`,
    usualScale: (steps: string) => `Möchten Sie mit diesen Stufen einschätzen: ${steps}?`,
    scale: 'Welche Stufen sollen es sein? Von der niedrigsten zur höchsten, durch Komma getrennt.',
    scaleExample: 'noch nicht, begonnen, auf gutem Weg, erreicht',
    metFrom: 'Ab welcher Stufe gilt ein Kriterium als erreicht?',
    groups: 'Wer wirkt mit? Netzwerkkoordination und Steuerungsgruppe sind immer dabei.',
    lead: 'Wer leitet die Steuerungsgruppe? Bitte die Rolle nennen, keinen Namen.',
    leadUsual: 'Leitung des Jugendamts',
    process: 'Wie möchten Sie vorgehen?',
    start: 'In welchem Monat beginnt es? Bitte als Jahr-Monat.',
    visibility: 'Für wen sollen Berichte und Leitfaden etwas zeigen? Das lässt sich später je Eintrag ändern.',
    write: (files: number) => `${files} Dateien anlegen?`,
    notEmpty: 'Bitte etwas eintragen.',
  },
  presets: {
    internal: { label: 'nur Steuerungsgruppe und Koordination', hint: 'der vorsichtige Anfang: erst öffnen, was besprochen ist' },
    network: {
      label: 'auch die Mitglieder des Netzwerks',
      hint: 'Einschätzungen, Logbuch und Geschichten bleiben zunächst innen',
    },
    public: {
      label: 'öffentlich, für den Leitfaden',
      hint: 'Einschätzungen, Logbuch und Geschichten für das Netzwerk, Prioritäten bleiben innen',
    },
  },
  networkOf: 'Netzwerk Frühe Hilfen',
  jobs: { check: 'Qualität prüfen', papers: 'Papiere erstellen' },
  workflowFile: 'qualitaet',
  besideEnding: '.neu',
  scaleDescriptions: {
    'not-yet': 'Dafür gibt es bei uns noch keine Verabredung und keine gelebte Praxis.',
    started: 'Es ist verabredet oder einzelne tun es, aber noch nicht überall.',
    largely: 'In der Regel ist es so; die Ausnahmen kennen wir.',
    reliably: 'Darauf ist Verlass, auch bei Vertretung und Wechsel.',
  },
  /** Where a round of `qe validate --watch` begins and ends on the screen, for the editor: any line at the margin, and the one that says when it was. */
  watch: { begins: '^(?!Stand )\\S', ends: '^Stand \\d\\d:\\d\\d:\\d\\d' },
  isState: (ags: string, state: string) => `Der Schlüssel ${ags} liegt in ${state}.`,
  missingFlags: (flags: readonly string[]) =>
    `Ohne Terminal kann qe nicht nachfragen. Bitte noch angeben: ${flags.join(', ')}. Zum Beispiel: --name "Landkreis Musterkreis" --ags 03999 --focus qs-1.9,qs-2.5,qs-3.2. Was es sonst gibt, zeigt qe init --help.`,
  emptyValue: (flag: string) => `Hinter ${flag} steht nichts, was sich lesen lässt. Bitte etwas eintragen.`,
  badKey: (value: string) =>
    `„${value}“ ist kein Amtlicher Gemeindeschlüssel. Er hat 5 Ziffern für Kreise und kreisfreie Städte oder 8 für Gemeinden, zum Beispiel 03254.`,
  keyWithoutZero: (key: string, whole: string, state: string) =>
    `Bei „${key}“ fehlt vermutlich die Null am Anfang. Meinten Sie ${whole} (${state})?`,
  keyWithoutState: (key: string) =>
    `„${key}“ beginnt mit einer Zahl, die kein Land hat. Die ersten zwei Ziffern gehen von 01 (Schleswig-Holstein) bis 16 (Thüringen).`,
  badState: (value: string, choices: readonly string[], suggestion: string | undefined) =>
    `„${value}“ ist kein Land.${near(suggestion)} Möglich: ${choices.join(', ')} oder der Name.`,
  stateMismatch: (ags: string, found: string, given: string) =>
    `Der Schlüssel ${ags} liegt in ${found}, angegeben ist ${given}. Bitte eines von beiden berichtigen.`,
  unknownCatalogue: (value: string, choices: readonly string[], suggestion: string | undefined) =>
    `Den Katalog „${value}“ bringt qe nicht mit.${near(suggestion)} Möglich: ${choices.join(', ')}.`,
  unknownStandard: (value: string, catalogue: string, choices: readonly string[], suggestion: string | undefined) =>
    `„${value}“ gibt es im Katalog ${catalogue} nicht.${near(suggestion)} Möglich: ${choices.join(', ')}.`,
  emptyFocus: 'Bitte mindestens einen Standard wählen; drei bis fünf sind ein guter Anfang.',
  badScale: 'Eine Skala braucht mindestens zwei Stufen, durch Komma getrennt, zum Beispiel: noch nicht, begonnen, erreicht.',
  badStep: (label: string) => `Aus der Stufe „${label}“ lässt sich keine Kennung machen. Bitte mit Buchstaben benennen.`,
  stepBesideScale: (label: string) => `„${label}“ steht neben jeder Skala schon zur Wahl. Bitte hier nur die Stufen nennen.`,
  stepTwice: (label: string) =>
    `Die Stufe „${label}“ kommt zweimal vor oder hieße in der Kennung wie eine andere. Bitte anders benennen.`,
  badMetFrom: (value: string, steps: readonly string[]) => `„${value}“ ist keine der Stufen. Möglich: ${steps.join(', ')}.`,
  metFromNeeded: (steps: readonly string[]) =>
    `Bei eigenen Stufen bitte mit --met-from sagen, ab welcher ein Kriterium als erreicht gilt. Möglich: ${steps.join(', ')}.`,
  unknownGroup: (value: string, choices: readonly string[], suggestion: string | undefined) =>
    `Die Gruppe „${value}“ kennt qe init nicht.${near(suggestion)} Möglich: ${choices.join(', ')}. Weitere lassen sich danach in network.yaml eintragen.`,
  badMonth: (value: string) => `„${value}“ ist kein Monat. Bitte als Jahr-Monat schreiben, zum Beispiel 2027-01.`,
  badPackage: (value: string) =>
    `„${value}“ legt qe nicht genau fest. Möglich: eine genaue Version wie 0.1.0, eine https-Adresse, die auf .tgz endet, git+https://… mit #Version oder eine vorhandene Paketdatei (.tgz).`,
  secretInPackage:
    'In der Adresse hinter --package stehen Zugangsdaten. Sie kämen in die Geschichte des Ordners; bitte eine Adresse ohne sie angeben.',
  noPackageFile: (path: string) => `${path} ist keine Paketdatei, wie npm pack sie schreibt.`,
  isRecordFolder: (folder: string) =>
    folder === '.'
      ? 'Hier liegt schon eine qe.yaml. Was qe init angelegt hat, erneuert: qe init --update'
      : `In ${folder} liegt schon eine qe.yaml. Was qe init angelegt hat, erneuert: qe init ${shellWord(folder)} --update`,
  insideRecordFolder: (folder: string, outer: string) =>
    `${folder} liegt im Qualitätsordner ${outer}. Ein Qualitätsordner kann nicht in einem anderen liegen; bitte einen Ordner daneben wählen.`,
  aroundRecordFolder: (folder: string, inner: string) =>
    `In ${folder} liegt schon der Qualitätsordner ${inner}. Ein Qualitätsordner kann nicht in einem anderen liegen; bitte einen Ordner daneben wählen.`,
  severalFolders: (folders: readonly string[]) =>
    `Es gibt mehrere Qualitätsordner: ${folders.join(', ')}. Bitte einen nennen: qe init <Ordner> --update`,
  strangeFolder: (folder: string) =>
    `Der Ordnername „${folder}“ enthält Zeichen, mit denen die Pipeline nicht umgehen kann. Bitte einen anderen wählen.`,
  existing: (paths: readonly string[]) =>
    `${paths.length === 1 ? 'Diese Datei gibt es schon' : 'Diese Dateien gibt es schon'}, und qe init ändert nichts Vorhandenes; es wurde nichts geschrieben:\n${paths.map((path) => `  ${path}\n`).join('')}Bitte einen neuen Ordner nennen, zum Beispiel: qe init qualitaet`,
  nothingWritten: (count: number) => `Es wurde nichts geschrieben; ohne --dry-run wären es ${count} Dateien.`,
  forceOnlyUpdates: '--force gibt es nur zusammen mit --update. Ein neuer Ordner überschreibt nie etwas.',
  answersAtUpdate: (flags: readonly string[]) =>
    `${listing(flags)} ${flags.length === 1 ? 'passt' : 'passen'} nicht zu --update. Das steht jetzt in qe.yaml, network.yaml und process.yaml; bitte dort ändern.`,
  missingManifest: (folder: string, path: string) =>
    `In ${folder} fehlt ${path}: Dieser Ordner wurde nicht mit qe init angelegt, deshalb weiß qe nicht, was von ihm stammt. Es wurde nichts geschrieben.`,
  brokenManifest: (path: string) =>
    `${path} lässt sich nicht lesen. Bitte den letzten guten Stand aus der Geschichte holen: git checkout -- ${path}. Es wurde nichts geschrieben.`,
  unreadableSettings: (folder: string) =>
    `qe.yaml in ${folder} hat Stellen, die erst zu klären sind; qe validate zeigt sie. Es wurde nichts geschrieben.`,
  obstacle: (path: string) => `${path} ist ein Ordner oder eine Verknüpfung; dort schreibt qe nichts. Bitte umbenennen.`,
  fates: {
    new: (path: string) => `angelegt: ${path}`,
    refreshed: (path: string) => `erneuert: ${path}`,
    kept: (path: string) => `von Hand geändert, bleibt: ${path}`,
    beside: (path: string) => `von Hand geändert, bleibt: ${path}; die neue Fassung liegt daneben als ${path}.neu`,
    deleted: (path: string) => `gelöscht, bleibt weg: ${path}`,
  },
  wouldFates: {
    new: (path: string) => `würde anlegen: ${path}`,
    refreshed: (path: string) => `würde erneuern: ${path}`,
    kept: (path: string) => `von Hand geändert, bliebe: ${path}`,
    beside: (path: string) => `von Hand geändert, bliebe: ${path}; die neue Fassung käme daneben als ${path}.neu`,
    deleted: (path: string) => `gelöscht, bliebe weg: ${path}`,
  },
  abandoned: (path: string) => `wird nicht mehr gebraucht und kann gelöscht werden: ${path}`,
  updated: 'Erneuert. Ihre Einträge sind unverändert. Bitte ansehen (git diff) und festhalten.',
  updatedPackage:
    'Erneuert. Ihre Einträge sind unverändert. package.json ist neu: bitte npm install ausführen und package.json mit package-lock.json festhalten.',
  upToDate: 'Es gab nichts zu erneuern.',
  nextSteps({ folder, hasRepository, hooksPath, readme, include, rootFiles, isPackageFile }: Next): string {
    const steps = [
      ...(folder === undefined ? [] : [['In den Ordner wechseln:', `cd ${shellWord(folder)}`]]),
      ...(hasRepository ? [] : [['Die Geschichte beginnen (qe ruft git nicht selbst auf):', 'git init -b main']]),
      [
        `qe für diesen Ordner einrichten; das schreibt auch package-lock.json, die mit festgehalten wird${isPackageFile ? '. Die Paketdatei liegt in .qe' : ''}:`,
        'npm install',
      ],
      ['Die Prüfung vor jedem Commit einschalten, einmal je Rechner:', `git config core.hooksPath ${hooksPath}`],
      ['Prüfen, ob alles stimmt:', 'npx --no-install qe validate'],
      ['Festhalten:', `git add ${['.', ...rootFiles].map(shellWord).join(' ')}`, 'git commit -m "Qualitätsordner anlegen"'],
    ];
    const list = steps.map(([what, ...commands], index) =>
      [`${index + 1}. ${what}`, ...commands.map((command) => `     ${command}`)].join('\n'),
    );
    const more =
      include === undefined
        ? []
        : [
            `Im Hauptordner gibt es schon eine .gitlab-ci.yml; sie ist unverändert. Damit GitLab auch diesen Ordner prüft, dort ergänzen:\n     include:\n       - local: ${JSON.stringify(include)}`,
          ];
    return [
      'Der Ordner ist angelegt. So geht es weiter:',
      ...list,
      ...more,
      `Danach: in standards/ die Kriterien eintragen, die Ihr Netzwerk vereinbart. Was wo steht und wie man etwas ändert, erklärt ${readme}. In hinweise/ liegen Blätter für Datenschutz, Personalrat und IT.`,
    ].join('\n\n');
  },
};

/** A path as PowerShell and other shells take it for one. */
const shellWord = (path: string) => (/^[\w./-]+$/.test(path) ? path : `"${path.replace(/["$`\\]/g, '\\$&')}"`);
