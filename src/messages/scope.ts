/** What `qe validate` says of which part of a folder it checks: paths, changes, what is staged, and of watching. */
export const scopeWords = {
  usage: '[Optionen] [Pfade...]',
  paths: 'Dateien oder Ordner, deren Stellen gezeigt werden (sonst alle); geprüft wird immer der ganze Ordner',
  changed: 'Nur zeigen, was sich geändert hat, und was dadurch anderswo nicht mehr passt',
  base: 'Mit --changed: Änderungen gegenüber diesem Zweig, Tag oder Commit (sonst HEAD: was noch nicht festgehalten ist)',
  staged: 'Nur prüfen und zeigen, was für den nächsten Commit vorgemerkt ist (git add)',
  watch: 'Weiterlaufen und nach jeder Änderung den neuen Stand zeigen; beenden mit Strg+C',
  poll: 'Mit --watch: regelmäßig nachsehen, für Netzlaufwerke, die Änderungen nicht melden',

  baseWithoutChanged: '--base gehört zu --changed. Bitte auch --changed angeben.',
  pollWithoutWatch: '--poll gehört zu --watch. Bitte auch --watch angeben.',
  changedAndStaged:
    '--changed zeigt, was in den Dateien geändert ist, --staged, was für den nächsten Commit vorgemerkt ist. Bitte eines von beiden wählen.',
  watchAndStaged:
    '--watch beobachtet die Dateien, --staged prüft, was in git vorgemerkt ist. Bitte eines von beiden wählen; --watch --changed zeigt alle Änderungen.',
  watchFormat: (format: string) =>
    `Mit --watch geht auf dem Bildschirm nur das Format text. Bitte für ${format} eine Datei nennen: --format ${format}=<Datei>.`,
  dirAndPaths: 'Bitte entweder --dir oder Dateien und Ordner angeben, nicht beides.',

  noSuchPath: (path: string, near?: string) =>
    `${path} gibt es nicht.${near === undefined ? ' Bitte den Namen prüfen; er gilt von dem Ordner aus, in dem Sie gerade sind.' : ` Meinten Sie ${near}?`}`,
  notInRecords: (path: string) =>
    `${path} liegt in keinem Qualitätsordner: Weder dort noch darüber liegt eine qe.yaml. Bitte eine Datei oder einen Ordner aus einem Qualitätsordner nennen.`,
  nothingChecked: (path: string) => `${path}: Hier liegt nichts, was qe prüft.`,

  /** Notes beside the result. */
  noCommitYet: 'Hier gibt es noch keinen Commit; deshalb gilt alles als geändert.',
  nothingStaged: (folder: string) =>
    `${folder}: Von diesem Ordner ist git nichts bekannt. Vormerken geht mit git add ${folder.includes(' ') ? `"${folder}"` : folder}.`,

  git: {
    'not-installed':
      'Dafür wird git gebraucht, und auf diesem Rechner ist es nicht zu finden. Bitte git installieren (oder die IT darum bitten); ohne --changed und --staged geht es auch so.',
    'no-repository': (folder: string) =>
      `${folder} liegt in keinem git-Repository; deshalb ist nicht bekannt, was sich geändert hat. Bitte ohne --changed und --staged prüfen oder den Ordner mit git init unter Versionsverwaltung stellen.`,
    'not-trusted': (folder: string) =>
      `git liest ${folder} nicht, weil der Ordner einem anderen Konto gehört. Wenn Sie ihm vertrauen, bitte einmal aufrufen: git config --global --add safe.directory "${folder}"`,
    'too-much': 'git hat mehr ausgegeben, als qe verarbeitet (512 MB). Bitte große Dateien aus dem Qualitätsordner nehmen.',
    'too-slow': 'git hat zwei Minuten lang nicht geantwortet. Bitte später noch einmal versuchen.',
    failed: (detail: string) => `git meldet einen Fehler: ${detail || 'ohne nähere Angabe'}`,
    'revision-unknown': (name: string, near?: string) =>
      `Den Stand „${name}“ kennt git hier nicht.${
        near === undefined
          ? ' Es muss ein Zweig, ein Tag oder ein Commit sein. In einer Pipeline bitte vorher holen: git fetch origin <Zweig>.'
          : ` Meinten Sie ${near}?`
      }`,
    'history-cut': (name: string) =>
      `Diese Kopie enthält nur das Ende der Geschichte, und „${name}“ oder der gemeinsame Ausgangspunkt gehört nicht dazu. In einer Pipeline bitte die ganze Geschichte holen: bei GitLab mit der Variablen GIT_DEPTH: "0", bei GitHub mit fetch-depth: 0; von Hand mit git fetch --unshallow.`,
    'history-apart': (name: string) =>
      `Der jetzige Stand und „${name}“ haben keinen gemeinsamen Ausgangspunkt. Bitte mit --base einen Zweig nennen, von dem dieser abstammt.`,
  },

  /** `time`: hh:mm:ss. */
  state: (time: string) => `Stand ${time}. Wartet auf Änderungen; beenden mit Strg+C.`,
  stateWithout: (time: string) => `Stand ${time}: Die Prüfung wartet, bis das geklärt ist; beenden mit Strg+C.`,
  unreadableNow: (why: string) => `Der Ordner lässt sich gerade nicht lesen (${why}).`,
  ended: 'Beendet.',
};
