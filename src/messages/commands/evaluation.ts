/** What the command line says of the Soll-Ist-Vergleich. */
export const evaluationCommand = {
  description: 'Soll-Ist-Vergleich: Ziele und Ergebnisse von Wirkungstreppen, Indikatoren, Maßnahmen, Beschlüssen und Phasen',
  fileName: 'soll-ist-vergleich',
} as const;
