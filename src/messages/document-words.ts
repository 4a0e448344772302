/** German words of the documents themselves, as opposed to those of their templates. */
export const documentWords = {
  /** To tick with a pen; alone in a cell of a table it is drawn larger. */
  box: '☐',
  figure: 'Abbildung',
  figureData: 'Daten der Abbildung als Tabelle',
  dataAppendix: 'Daten der Abbildungen',
  dataAtEnd: 'Die Daten stehen am Ende als Tabelle.',
  contents: 'Inhalt',
  skip: 'Zum Inhalt springen',
  table: 'Tabelle',
  scrollable: 'seitlich verschiebbar',
  /** What a table that sorts by its heads says to those who listen. */
  sorting: {
    hint: 'Die Schaltflächen in der Kopfzeile sortieren diese Tabelle.',
    by: 'Sortiert nach',
    ascending: 'aufsteigend',
    descending: 'absteigend',
    written: 'Wieder in der Reihenfolge des Dokuments.',
  },
  footnotes: 'Anmerkungen',
  /** What a note's number in the text is called. */
  footnote: (note: string) => `Anmerkung ${note}`,
  /** The way back from a note; `place` where the text calls it more than once. */
  backToText: (note: number, place: number | undefined) =>
    `Zurück zum Text bei Anmerkung ${note}${place === undefined ? '' : `, ${place}. Stelle`}`,
  image: 'Bild',
  logo: 'Logo',
  page: 'Seite',
  pageOf: 'von',
  /** What documents are about, for those who look for them. */
  keywords: ['Frühe Hilfen', 'Qualitätsentwicklung'],
  imageMissing: 'Bild nicht gefunden',
  notIncluded: 'hier nicht enthalten',
  asOf: 'Stand',
  contact: 'Kontakt',
  done: 'erledigt',
  open: 'offen',
  /** What our paragraph styles are called in Word's list. */
  docx: {
    facts: 'Angaben',
    callout: 'Hinweis',
    calloutTitle: 'Hinweis Titel',
    code: 'Quelltext',
    tableText: 'Tabelle Text',
    tableHead: 'Tabelle Kopf',
    contentsTitle: 'Inhalt Titel',
    pageBreak: 'Seitenwechsel',
    writingLine: 'Schreiblinie',
  },
  odt: {
    QeFacts: 'Angaben',
    QeBox: 'Kästchen',
    QePageBreak: 'Seitenwechsel',
    QeWritingLine: 'Schreiblinie',
    QeSender: 'Absender',
    QeLogo: 'Logo',
    QeCallout: 'Hinweis',
    QeCalloutTitle: 'Hinweis Titel',
    QeCalloutList: 'Hinweis Aufzählung',
    QeKept: 'Textkörper vor Tabelle',
    QeAfter: 'Abstand',
    QeFigure: 'Abbildung Bild',
    QeDots: 'Punkte',
    QeNumbers: 'Nummern',
  },
  callouts: { success: 'Gelungen', note: 'Hinweis', direction: 'Entwicklungsrichtung' },
  chart: {
    row: 'Standard',
    note: 'Hinweis',
    none: '–',
    share: (met: string, of: string) => `${met} von ${of}`,
    goals: 'Entwicklungsziele',
    /** What filled and striped bars of a profile say; each label only where its criteria occur. */
    profileCaption: (title: string, labels: { readonly minimum?: string; readonly vision?: string; readonly goals?: string }) => {
      const { minimum, vision, goals } = labels;
      const filled = [
        ...(minimum === undefined ? [] : [`gegebene Kriterien bis zum ${minimum}`]),
        ...(goals === undefined ? [] : [`gegebene ${goals}`]),
      ].join(' und ');
      const striped = minimum === undefined ? `gegebene Kriterien von ${vision}` : `darüber hinaus bis ${vision}`;
      return [
        `${title}.`,
        ...(filled === '' ? [] : [`Gefüllt: ${filled}.`]),
        ...(vision === undefined ? [] : [`Gestreift: ${striped}.`]),
      ].join(' ');
    },
    point: 'Messwert',
    interim: 'vorläufiger Wert',
    baseline: 'Ausgangswert',
    target: 'Zielwert',
    corridor: 'Zielbereich',
    comparison: 'Vergleichswert',
    date: 'Zeitpunkt',
    kind: 'Art',
    value: 'Wert',
    range: (from: string, to: string) => `${from} bis ${to}`,
    below: (to: string) => `höchstens ${to}`,
    above: (from: string) => `mindestens ${from}`,
  },
  timeline: {
    row: 'Maßnahme',
    note: 'Stand und Zeitraum',
    today: 'Stichtag',
    caption: (title: string) =>
      `${title}. Gefüllt: umgesetzt oder verstetigt. Gestreift: läuft. Umrandet: noch nicht begonnen. Gestrichelt: ruht oder wird nicht weiterverfolgt.`,
  },
  months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
} as const;
