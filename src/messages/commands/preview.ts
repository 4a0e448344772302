/** Words of `qe preview`. */
export const previewWords = {
  command: 'Den Leitfaden als Site im Browser zeigen; nach jedem Speichern neu',
  port: 'Anschluss (Port) auf diesem Rechner, 1 bis 65535; sonst ein freier',
  audience: (choices: readonly string[]) => `Für wen: ${choices.join(', ')}; sonst public, wie bei der Site`,
  poll: 'Regelmäßig nachsehen, für Netzlaufwerke, die Änderungen nicht melden',
  noGit: 'git nicht fragen: ohne Revision und ohne „Letzte Änderung“',
  badPort: (value: string) => `„${value}“ ist kein Anschluss. Bitte eine Zahl von 1 bis 65535 angeben, zum Beispiel --port 8080.`,
  portTaken: (port: number) =>
    `Der Anschluss ${port} ist auf diesem Rechner schon belegt. Bitte einen anderen wählen, oder --port weglassen: Dann sucht qe einen freien.`,
  portRefused: (port: number, code: string) =>
    `Der Anschluss ${port} lässt sich nicht öffnen (${code}). Bitte eine Zahl über 1023 wählen, oder --port weglassen: Dann sucht qe einen freien.`,
  address: (url: string) => `Der Leitfaden steht unter ${url} und ist nur auf diesem Rechner zu sehen.`,
  shown: (time: string, pages: number) => `${time} Uhr: ${pages} Seiten. Wartet auf Änderungen; beenden mit Strg+C.`,
  kept: (time: string) => `${time} Uhr: Zu sehen bleibt der letzte Stand, bis das geklärt ist; beenden mit Strg+C.`,
  /** At the beginning there is no earlier state. */
  partly: (time: string, pages: number) =>
    `${time} Uhr: ${pages} Seiten, ohne das, was noch zu klären ist. Wartet auf Änderungen; beenden mit Strg+C.`,
  nothing: (time: string) => `${time} Uhr: Noch ist nichts zu sehen. Wartet, bis das geklärt ist; beenden mit Strg+C.`,
  ended: 'Beendet.',
  notFound: 'Diese Seite gibt es nicht. Die Startseite: /',
  notYet: 'Noch ist nichts zu sehen: Was zu klären ist, steht im Terminal. Diese Seite lädt von selbst neu.',
  refused: 'Die Vorschau antwortet nur auf Anfragen von diesem Rechner.',
  onlyReading: 'Die Vorschau lässt sich nur lesen.',
} as const;
