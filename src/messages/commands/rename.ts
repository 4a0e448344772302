import type { Named } from '../../model/kind.ts';
import { labels } from '../labels.ts';

/** The words of `qe rename`. */
export const renameWords = {
  description: 'Eine Kennung ändern; Dateiname, Verweise und Links gehen mit',
  usage: '[Optionen] <kennung> <neue-kennung>',
  id: 'kennung',
  idHelp: 'Kennung, wie sie jetzt ist',
  newId: 'neue-kennung',
  newIdHelp: 'Kennung, wie sie heißen soll',
  done: (named: Named, from: string, to: string) => `${labels.named[named]} \`${from}\` heißt jetzt \`${to}\`.`,
  wouldBe: (named: Named, from: string, to: string) =>
    `${labels.named[named]} \`${from}\` hieße dann \`${to}\`; geschrieben wurde nichts.`,
  unknown: (id: string, near?: string) =>
    `Die Kennung \`${id}\` gibt es in diesem Ordner nicht.${near === undefined ? ' Bitte prüfen, wie sie genau geschrieben ist.' : ` Meinten Sie \`${near}\`?`}`,
  shipped: (id: string) =>
    `Die Kennung \`${id}\` gehört zu einem mitgelieferten Katalog und lässt sich nicht ändern. Eigene Kennungen stehen in den Dateien dieses Ordners.`,
  twice: (id: string, places: readonly string[]) =>
    `Die Kennung \`${id}\` gibt es mehrmals: ${places.join(', ')}. Welche gemeint ist, lässt sich nicht sagen; bitte zuerst von Hand unterscheiden.`,
  criterion: (id: string, standard: string) =>
    `\`${id}\` ist die Kennung eines Kriteriums. Sie wird nie neu vergeben, damit frühere Einschätzungen lesbar bleiben. Gilt das Kriterium nicht mehr: qe retire ${id}. Heißt der ganze Standard anders: qe rename ${standard} <neue-kennung>.`,
  badForm: (id: string) =>
    `\`${id}\` geht als Kennung nicht. Erlaubt sind bis zu 80 Zeichen: kleine Buchstaben ohne Umlaute, Ziffern, Bindestrich und Punkt, zum Beispiel willkommensbrief-2025.`,
  same: (id: string) => `\`${id}\` heißt schon so.`,
  taken: (id: string, named: Named, place: string) =>
    `Die Kennung \`${id}\` ist schon vergeben: ${labels.named[named]} in ${place}. Bitte eine andere wählen.`,
  withDate: (id: string, date: string) =>
    `\`${id}\` geht hier nicht: Der Eintrag ist vom ${date}, und damit beginnt sein Dateiname, zum Beispiel ${date}-treffen. Hat sich das Datum geändert, bitte zuerst \`date\` in der Datei anpassen.`,
  unreadable: (paths: readonly string[]) =>
    `Nicht lesbar: ${paths.join(', ')}. Verweise darin könnten nicht mitgehen; es wurde nichts geändert. Was zu klären ist, zeigt qe validate.`,
  refused: (paths: readonly string[]) =>
    `So geschrieben, dass sich die Kennung nicht sicher ändern lässt: ${paths.join(', ')}. Es wurde nichts geändert; bitte dort von Hand umbenennen oder die Angabe einfacher schreiben.`,
  leftovers: 'Hier steht die bisherige Kennung noch, ohne dass qe sie als Verweis kennt. Bitte ansehen, ob sie mitgehen soll:',
};
