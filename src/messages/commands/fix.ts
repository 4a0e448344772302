const places = (count: number) => (count === 1 ? 'Eine Stelle' : `${count} Stellen`);
const files = (count: number) => (count === 1 ? 'einer Datei' : `${count} Dateien`);

/** The words of `qe validate --fix`. */
export const fixWords = {
  fix: 'Berichtigen, was sicher ist: Anführungszeichen, Schreibweise von Tagen und Zahlen, Tippfehler in Feldnamen',
  dryRun: 'Mit --fix: nur zeigen, was geändert würde',
  dryRunAlone: 'Die Option --dry-run gehört zu --fix. Bitte qe validate --fix --dry-run aufrufen.',
  wholeFiles: 'Die Option --fix ändert Dateien im Ordner und geht nicht zusammen mit --changed, --staged und --watch.',
  nothing: 'Es gibt nichts, was sich sicher berichtigen ließe.',
  made: (count: number, fileCount: number) => `${places(count)} in ${files(fileCount)} berichtigt:`,
  wouldMake: (count: number, fileCount: number) =>
    `${places(count)} in ${files(fileCount)} ${count === 1 ? 'lässt' : 'lassen'} sich berichtigen; geschrieben wurde nichts:`,
  /** A place with what stood there and what stands there now. */
  place: (path: string, line: number, column: number, before: string, after: string) =>
    `  ${path}:${line}:${column}  ${before} → ${after}`,
  left: 'Danach:',
  leftDryRun: 'Danach wäre:',
};
