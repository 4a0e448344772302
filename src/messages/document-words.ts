/** German words of the documents themselves, as opposed to those of their templates. */
export const documentWords = {
  figure: 'Abbildung',
  figureData: 'Daten der Abbildung als Tabelle',
  contents: 'Inhalt',
  skip: 'Zum Inhalt springen',
  table: 'Tabelle',
  scrollable: 'seitlich verschiebbar',
  footnotes: 'Anmerkungen',
  backToText: 'Zurück zum Text',
  image: 'Bild',
  imageMissing: 'Bild nicht gefunden',
  notIncluded: 'hier nicht enthalten',
  asOf: 'Stand',
  done: 'erledigt',
  open: 'offen',
  callouts: { success: 'Was gelingt', note: 'Hinweis', direction: 'Entwicklungsrichtung' },
  months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
} as const;
