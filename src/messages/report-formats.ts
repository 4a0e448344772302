/** Words of the formats that other programs show: CI systems, editors, merge requests. */
export const formatWords = {
  /** What qe writes says so; only such files are overwritten. */
  mark: 'erzeugt mit qe',
  /** The case of a file in which nothing has to be clarified. */
  checked: 'Datei geprüft',
  heading: 'Prüfung des Qualitätsordners',
  /** „22 von 24 Dateien sind in Ordnung.“: what succeeds comes first. */
  sound: (sound: number, all: number) =>
    `${sound} von ${all} ${all === 1 ? 'Datei' : 'Dateien'} ${sound === 1 ? 'ist' : 'sind'} in Ordnung.`,
  open: (counts: string) => `Außerdem: ${counts}.`,
  /** The heading above the infos. */
  brief: 'Anregungen',
  line: (line: number) => `Zeile ${line}`,
};
