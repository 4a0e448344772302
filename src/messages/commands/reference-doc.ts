import type { ReferenceFault } from '../../model/reference-fault.ts';
import { listing } from '../format.ts';

const scopes = 'Eine .docx oder .dotx ändert nur Word (docx), eine .odt oder .ott nur OpenDocument (odt).';

/** Words about `--reference-doc`. */
export const referenceDocWords = {
  option:
    'Formate, Seitenränder, Kopf- und Fußzeilen aus einer Dokumentvorlage der Verwaltung: .docx oder .dotx für Word, .odt oder .ott für OpenDocument; mehrfach möglich',
  faults: {
    broken: (path: string) =>
      `Die Vorlage ${path} lässt sich nicht lesen. Bitte in Word als .docx oder .dotx, in LibreOffice als .odt oder .ott neu speichern; es wurde nichts geschrieben.`,
    large: (path: string) =>
      `Die Vorlage ${path} ist zu groß (höchstens 20 MB, entpackt 60 MB). Bitte große Bilder daraus entfernen; es wurde nichts geschrieben.`,
    macros: (path: string) =>
      `Die Vorlage ${path} enthält Makros. Bitte in Word als .docx oder .dotx, in LibreOffice ohne Makros als .odt oder .ott speichern; es wurde nichts geschrieben.`,
  } satisfies Record<ReferenceFault, (path: string) => string>,
  missing: (path: string) => `Die Vorlage ${path} gibt es nicht. Bitte den Pfad prüfen.`,
  ending: (path: string) =>
    `Die Vorlage ${path} hat eine andere Endung als .docx, .dotx, .odt oder .ott. Bitte in Word oder LibreOffice in einem dieser Formate speichern.`,
  twice: (format: string) => `Für ${format} sind zwei Vorlagen angegeben. Bitte nur eine angeben.`,
  unused: (path: string, format: string) =>
    `Die Vorlage ${path} ändert nur ${format}. Bitte das Format dazu angeben: --format ${format} --out ausgabe. ${scopes}`,
  /** Of qe.yaml: it is no mistake, since another format may be asked for next. */
  untouched: (paths: readonly string[], formats: readonly string[]) =>
    `Ohne Vorlage erstellt: ${listing(paths)} in qe.yaml ${paths.length === 1 ? 'ändert' : 'ändern'} ${listing(formats)} nicht. ${scopes}`,
};
