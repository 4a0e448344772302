/** In points: smaller letters of a poster are hard to read from two metres. */
export const posterLetters = 24;

/** Words about formats that are files: PDF, and those of office programs. */
export const fileFormatWords = {
  names: { pdf: 'PDF', docx: 'Word', odt: 'OpenDocument' },
  needsFolder: (formats: readonly string[]) =>
    `${formats.join(', ')} geht nur in eine Datei. Bitte mit --out einen Ordner angeben, zum Beispiel --out ausgabe.`,
  making: (format: string, title: string) => `${format} wird erstellt: ${title} …`,
  posterInWord:
    'Word kennt keine Seite in der Größe A1. Das Poster als Word-Datei ist deshalb A3, mit halb so großer Schrift: bitte mit 200 % drucken. Als pdf und odt ist es A1.\n',
  posterWithoutTemplate:
    'Für das Poster bleibt die Dokumentvorlage unbenutzt: Ihre Seite und ihre Schriftgrößen sind für A4 gemacht.\n',
  /** `longest`: the titles of the parts with the most text. */
  smallPoster: (format: string, points: number, longest: readonly string[]) =>
    `Auf dem Poster (${format}) steht viel Text: Damit alles auf das Blatt passt, ist die Schrift ${points} Punkt groß. Aus zwei Metern liest man bequem ab ${posterLetters} Punkt. Am meisten Platz gewinnen Sie, wenn Sie hier kürzen: ${longest.map((title) => `„${title}“`).join(' und ')}. Weniger Sätze zeigt auch eine eigene Fassung des Bausteins unter templates/partials/poster/.\n`,
  tooLong: (format: string, sheet: string, hasTemplate: boolean) =>
    hasTemplate
      ? `„${sheet}“ (${format}) passt voraussichtlich nicht auf sein Blatt: Schriftgröße und Seitenränder gibt die Dokumentvorlage vor. Bitte eine Vorlage mit kleinerer Schrift oder schmaleren Rändern nehmen oder die Texte kürzen.\n`
      : `„${sheet}“ (${format}) hat auch mit der kleinsten Schrift voraussichtlich mehr Text, als auf die vorgesehenen Blätter passt. Bitte die Texte kürzen.\n`,
  notMade: (format: string, why: string) =>
    `Das Dokument ließ sich nicht als ${format} erstellen; es wurde nichts geschrieben. Bitte ein anderes Format wählen, zum Beispiel --format html. Grund: ${why}`,
};
