import type { Named } from '../../model/kind.ts';
import { labels } from '../labels.ts';

const past = 'Der Eintrag beschreibt, was war, und bleibt deshalb stehen.';

/** What to do with things that have no end of their own. */
const instead: Readonly<Record<Exclude<Named, 'criterion' | 'measure'>, string>> = {
  standard:
    'Seine Kriterien treten einzeln außer Kraft (qe retire <kriterium>). Soll er nur vorerst ruhen, nehmen Sie ihn in qe.yaml aus `focus`.',
  indicator:
    'Er bleibt mit seinen Werten stehen. Soll er nicht weiter erhoben werden, setzen Sie `cycle: once` und schreiben in `note`, seit wann und warum.',
  group:
    'Frühere Einträge nennen sie weiter. Schreiben Sie in `note`, seit wann sie nicht mehr mitwirkt, und geben Sie ihre Aufgaben weiter.',
  ladder: 'Was sich an ihr ändert, gehört mit Datum und Grund unter `updated`.',
  document: 'Tragen Sie in documents.yaml `validUntil` ein: den letzten Tag, an dem es gilt.',
  offer: 'Tragen Sie in offers.yaml `until` ein: den Tag, an dem es endet.',
  phase: 'Tragen Sie in process.yaml unter `actual` das Ende ein und unter `deviation`, warum es anders kam.',
  area: 'Frühere Einträge nennen ihn weiter. Schreiben Sie in qe.yaml unter `note`, was sich geändert hat.',
  block: 'Frühere Vorlagen brauchen seine Überschrift weiter; er bleibt deshalb in qe.yaml stehen.',
  committee: 'Frühere Vorlagen nennen es weiter; es bleibt deshalb in qe.yaml stehen.',
  catalogue: 'Soll er nicht mehr gelten, nehmen Sie ihn in qe.yaml aus `catalogues`.',
  circle: 'Er gehört zu seinem Katalog; ändern Sie ihn dort.',
  dimension: 'Sie gehört zu ihrem Katalog; ändern Sie sie dort.',
  assessment: `${past} Eine neue Einschätzung tritt an seine Stelle.`,
  priority: `${past} Eine neue Priorisierung tritt an seine Stelle.`,
  logbook: `${past} Was sich seither geändert hat, gehört in einen neuen Eintrag.`,
  paper: `${past} Wie es weiterging, steht unter \`result\` der Beratung und \`state\` der Beschlusspunkte.`,
  story: 'Soll sie nicht mehr gezeigt werden, setzen Sie `visibility: internal`.',
  guide: 'Soll es nicht mehr im Leitfaden stehen, setzen Sie `visibility: internal` oder löschen die Datei.',
};

/** The words of `qe retire`. */
export const retireWords = {
  description: 'Ein Kriterium oder eine Maßnahme beenden, mit Grund und Ersatz',
  usage: '[Optionen] <kennung>',
  id: 'kennung',
  idHelp: 'Kennung des Kriteriums oder der Maßnahme',
  reason: 'Warum es nicht mehr gilt oder nicht weiterverfolgt wird',
  replacedBy: 'Was an seine Stelle tritt; bei Kriterien auch mehrere',
  date: 'Ab wann, als Jahr-Monat-Tag (sonst heute)',
  askReason: 'Warum?',
  askReasonEmpty: 'Bitte einen Grund angeben; er erklärt die Entscheidung später auch anderen.',
  askReplacedBy: 'Tritt etwas an seine Stelle?',
  nothing: 'Nein, nichts',
  missingReason: 'Es fehlt ein Grund; er erklärt die Entscheidung später auch anderen. Bitte angeben: --reason "…".',
  otherKind: (id: string, named: Exclude<Named, 'criterion' | 'measure'>) =>
    `\`${id}\` (${labels.named[named]}) lässt sich nicht mit qe retire beenden. ${instead[named]}`,
  faulty: (path: string) => `${path} enthält noch Fehler. Bitte zuerst berichtigen; was zu klären ist, zeigt qe validate.`,
  alreadyRetired: (id: string, date: string) => `\`${id}\` gilt schon seit dem ${date} nicht mehr.`,
  alreadyOver: (id: string, status: string) =>
    `\`${id}\` ist schon ${({ done: 'abgeschlossen (done)', replaced: 'ersetzt (replaced)', dropped: 'beendet (dropped)' } as Record<string, string>)[status] ?? status}; zu tun ist nichts.`,
  newerProgress: (id: string, date: string) =>
    `Der Verlauf von \`${id}\` hat schon einen Eintrag vom ${date}; es zählt der neueste. Bitte mit --date einen Tag ab dem ${date} angeben.`,
  future: (date: string) =>
    `Der ${date} liegt in der Zukunft; im Verlauf einer Maßnahme steht, was geschehen ist. Bitte einen Tag bis heute angeben.`,
  replacementUnknown: (id: string, named: 'criterion' | 'measure', near?: string) =>
    `--replaced-by: \`${id}\` ist ${named === 'criterion' ? 'kein Kriterium' : 'keine Maßnahme'} dieses Ordners.${near === undefined ? '' : ` Meinten Sie \`${near}\`?`}`,
  replacementSame: (id: string) => `--replaced-by: \`${id}\` kann nicht an die eigene Stelle treten.`,
  replacementOver: (id: string) => `--replaced-by: \`${id}\` ist selbst schon beendet. Bitte nennen, was jetzt gilt.`,
  oneReplacement: 'An die Stelle einer Maßnahme tritt genau eine andere. Bitte bei --replaced-by nur eine Kennung angeben.',
  refused: (paths: readonly string[]) =>
    `So geschrieben, dass sich die Angaben nicht sicher ergänzen lassen: ${paths.join(', ')}. Es wurde nichts geändert; bitte dort von Hand eintragen.`,
  done: (named: 'criterion' | 'measure', id: string, date: string, by: readonly string[]) => {
    const instead =
      by.length === 0
        ? ''
        : ` An seine Stelle ${by.length === 1 ? 'tritt' : 'treten'}: ${by.map((one) => `\`${one}\``).join(', ')}.`;
    return named === 'criterion'
      ? `Kriterium \`${id}\` gilt ab ${date} nicht mehr. Es bleibt wegen der früheren Einschätzungen stehen; sie gehen nicht auf andere über.${instead}`
      : by.length === 0
        ? `Maßnahme \`${id}\` wird seit ${date} nicht weiterverfolgt (dropped).`
        : `Maßnahme \`${id}\` ist seit ${date} ersetzt (replaced) durch ${by.map((one) => `\`${one}\``).join(', ')}.`;
  },
  dryRun: 'Geschrieben wurde nichts.',
  earlierReason: (reason: string) => `Der bisherige Grund für den Stand ist damit überschrieben: „${reason}“`,
  moved: (id: string, by: string) => `Laufende und geplante Maßnahmen nennen jetzt \`${by}\` statt \`${id}\`:`,
  look: (id: string) => `Hier steht \`${id}\` weiterhin. Bitte ansehen, ob es so bleiben soll:`,
  past: (id: string) => `Hier steht \`${id}\` weiterhin, weil es beschreibt, was war:`,
};
