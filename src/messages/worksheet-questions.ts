/** Questions to think on with, in our own words: three for each circle and dimension, by its id, and three for anything else. */
const questions: Readonly<Record<string, readonly string[]>> = {
  'qz-1': [
    'Wann hat eine Familie zuletzt genau die Begleitung bekommen, die sie brauchte? Was hat dazu beigetragen?',
    'Woher wissen wir, was Familien brauchen, die wir noch nicht erreichen?',
    'Was brauchen die Fachkräfte, damit sie gut und lange begleiten können?',
  ],
  'qz-2': [
    'Wann haben wir zuletzt als Netzwerk etwas geschafft, was niemand allein geschafft hätte?',
    'Was erlebt eine Familie, wenn sie von einer Stelle zur nächsten weitergeht?',
    'Was sollten wir voneinander wissen und wissen es noch nicht?',
  ],
  'qz-3': [
    'Was trägt unser Netzwerk auch dann, wenn jemand länger ausfällt?',
    'Wer entscheidet worüber, und wissen das alle, die es angeht?',
    'Was müsste verabredet oder beschlossen sein, damit die Arbeit leichter wird?',
  ],
  'dim-1': [
    'Woran merken Familien unsere gemeinsame Haltung?',
    'Wo denken wir verschieden, und was können wir daraus machen?',
    'Was soll auch in fünf Jahren noch gelten?',
  ],
  'dim-2': [
    'Was soll sich für Familien durch unsere Arbeit ändern?',
    'Welche Ziele kennen alle Beteiligten, welche nur einige?',
    'Woran würden wir merken, dass ein Ziel erreicht ist?',
  ],
  'dim-3': [
    'Wer macht unser Netzwerk lebendig, und wodurch?',
    'Wer fehlt uns am Tisch?',
    'Welches Treffen lohnt sich am meisten, und warum?',
  ],
  'dim-4': [
    'Worauf stützen wir unsere Planung heute?',
    'Was wissen Eltern und Fachkräfte, das in keiner Statistik steht?',
    'Welche Entscheidung würden wir anders treffen, wenn wir eine bestimmte Zahl kennen würden?',
  ],
  'dim-5': [
    'Wer in Politik und Verwaltung spricht gut über die Frühen Hilfen?',
    'Was würde wegfallen, wenn eine Förderung endet?',
    'Was sollten Ausschuss und Leitung als Nächstes von uns hören?',
  ],
  'dim-6': [
    'Was haben wir im vergangenen Jahr gemeinsam gelernt?',
    'Welches Wissen haben einzelne, das alle brauchen?',
    'Wo wünschen sich Fachkräfte mehr Sicherheit?',
  ],
  'dim-7': [
    'Wo bestimmen Eltern mit, wie sie begleitet werden?',
    'Was hören wir von Familien, die unsere Angebote nicht nutzen?',
    'Was würde eine Mutter oder ein Vater über uns erzählen?',
  ],
  'dim-8': [
    'Welches Angebot passt besonders gut zu dem, was Familien brauchen?',
    'Für wen ist der Weg zu uns zu weit oder zu umständlich?',
    'Was könnten wir lassen, damit Neues Platz hat?',
  ],
  'dim-9': [
    'Welche Aufzeichnung hilft uns wirklich bei der Arbeit?',
    'Was wollen wir in einem Jahr wissen?',
    'Wer schaut mit uns auf die Ergebnisse?',
  ],
  'dim-10': [
    'Was ist bei Familien anders geworden, seit es unser Angebot gibt?',
    'Welche Annahme über Wirkung haben wir noch nie geprüft?',
    'Welches eine Zeichen würde uns zeigen, dass wir auf dem richtigen Weg sind?',
  ],
  'dim-11': [
    'Wo haben Eltern zuletzt etwas verändert?',
    'Was macht es Familien leicht oder schwer, mitzureden?',
    'Was geben wir denen zurück, die sich beteiligt haben?',
  ],
};

const general = [
  'Was läuft hier so gut, dass wir es weitererzählen möchten?',
  'Was würde eine Familie anders sehen als wir?',
  'Was wäre ein kleiner Schritt, den wir in den nächsten drei Monaten gehen können?',
];

/** The questions for a standard of this circle or dimension. */
export const questionsFor = (part: string | undefined): readonly string[] =>
  part !== undefined && Object.hasOwn(questions, part) ? (questions[part] ?? general) : general;
