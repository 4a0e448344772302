/** Words about formats that are files: PDF, and those of office programs. */
export const fileFormatWords = {
  names: { pdf: 'PDF', docx: 'Word', odt: 'OpenDocument' },
  needsFolder: (formats: readonly string[]) =>
    `${formats.join(', ')} geht nur in eine Datei. Bitte mit --out einen Ordner angeben, zum Beispiel --out ausgabe.`,
  making: (format: string, title: string) => `${format} wird erstellt: ${title} …`,
  posterInWord:
    'Word kennt keine Seite in der Größe A1. Das Poster als Word-Datei ist deshalb A3, mit halb so großer Schrift: bitte mit 200 % drucken. Als pdf und odt ist es A1.\n',
  notMade: (format: string, why: string) =>
    `Das Dokument ließ sich nicht als ${format} erstellen; es wurde nichts geschrieben. Bitte ein anderes Format wählen, zum Beispiel --format html. Grund: ${why}`,
};
