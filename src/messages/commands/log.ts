/** Words of `qe log`. */
export const logWords = {
  description: 'Einen Logbucheintrag von heute schreiben: qe log "Was war"',
  usage: '[Optionen] ["Text"]',
  textArgument: 'Was war, in einem oder mehreren Sätzen',
  options: {
    date: 'Tag als Jahr-Monat-Tag (sonst heute); ein späterer Tag gilt als geplant',
    title: 'Titel (sonst der Anfang des Textes)',
    format: (choices: readonly string[]) => `Art des Treffens: ${choices.join(', ')} (sonst other)`,
    phase: 'Kennung der Prozessphase',
    participants: 'Gruppe und Zahl der Personen, zum Beispiel eltern=9; mehrfach möglich',
    decision: 'Was vereinbart oder beschlossen wurde; mehrfach möglich',
    success: 'Was gelungen ist',
    obstacle: 'Was im Weg stand',
    nextStep: 'Was als Nächstes geschieht; mehrfach möglich',
    set: 'Ein weiteres Feld setzen, zum Beispiel --set mode=video; mehrfach möglich',
  },
  question: 'Was war? (ein oder mehrere Sätze, Rollen statt Namen)',
  formatQuestion: 'Was für ein Treffen war es?',
  empty: 'Bitte etwas eingeben.',
  noText: 'Der Text fehlt. Bitte in Anführungszeichen angeben, zum Beispiel: qe log "Runde mit Eltern im Elterncafé"',
  badParticipants: (given: string) =>
    `„${given}“ nennt keine Gruppe mit Zahl. Bitte so schreiben: --participants eltern=9 (keine Namen).`,
};
