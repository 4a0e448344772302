/** Words of `qe guide --format site`. */
export const siteCommandWords = {
  /** In each file, behind „erzeugt mit qe 1.2.3“. */
  mark: 'Leitfaden als Site',
  format: 'site',
  formats: (formats: readonly string[]) =>
    `Formate, durch Komma getrennt: ${formats.join(', ')}. site schreibt den Leitfaden als Webseiten mit Suche`,
  audience: 'sonst internal, als Site public',
  needsFolder: 'Die Site besteht aus vielen Dateien. Bitte mit --out einen Ordner angeben, zum Beispiel --out ausgabe.',
  making: 'Die Seiten des Leitfadens werden erstellt …',
  /** How many files there are, and how many of an earlier site are gone. */
  written: (count: number, gone: number) =>
    `Die Site besteht aus ${count} Dateien; sie beginnt mit index.html und lässt sich ohne Server öffnen.${gone === 0 ? '' : ` ${gone} ${gone === 1 ? 'Seite, die es nicht mehr gibt, ist' : 'Seiten, die es nicht mehr gibt, sind'} entfernt.`}`,
} as const;
