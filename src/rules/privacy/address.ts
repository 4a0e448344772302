import { type Found, privacyRule } from './scan.ts';

/** A house number: 5, 12a, 7 b, 3–5, 12/3, Nr. 5. */
const house =
  '(?:(?:Hausnummer|Haus|Nr\\.|Nummer)[ \\n])?\\d{1,3}(?:[ \\n]?[a-hA-H](?![\\p{L}]))?(?:[ \\n]?[-–/][ \\n]?\\d{1,3}[a-h]?)?(?![\\p{L}\\d]|[.,:]\\d|\\.[ \\n](?:\\d|\\p{Lu}\\p{Ll}+[ \\n]\\d{4}))';

/** A postal code with its town. */
const town =
  '(?:D-)?\\d{5}[ \\n]\\p{Lu}[\\p{L}-]{1,40}(?:[ \\n](?:am|an[ \\n]der|im|in|bei|ob[ \\n]der|vor[ \\n]der)[ \\n]\\p{Lu}[\\p{L}-]{1,30})?';
const andTown = `(?:[ \\n]?[,;/–-]?[ \\n]?(?:in[ \\n])?${town})?`;

/** Ends of words that make a street, nearly whatever stands before. */
const kinds =
  'stra(?:ß|ss)e|str\\.?|weg|allee|platz|gasse|ring|damm|ufer|chaussee|stieg|steig|pfad|kamp|twiete|promenade|wall|graben|redder|höfe|zeile|winkel';

/** Words with such an end that are no streets. */
const noStreet =
  /^(?:\p{L}*(?:arbeits|ausbildungs|betreuungs|kita|krippen|pflege|studien|therapie|schlaf|stell|frauenhaus|heim|anfahrts|zugangs|beschwerde|melde|rechts|lebens|entwicklungs|bildungs|hilfe|vermittlungs|informations|förder|qualitäts|steuerungs|praktikums|hort|ganztags|beratungs|listen|warte|rang|tabellen)-?(?:platz|weg|ring|pfad)|(?:hin|rück|um|aus|fahr|spiel|park|sitz|kinder|dienst|amts|mail|eltern|lotsen|gruppen|weiter|rad|fuß)(?:platz|weg|ring|pfad)|platz|weg|ring|pfad|hering|winkel|wall|graben|zeile|damm|steig|allee|ufer|spring|bring|gering|anstieg|einstieg|ausstieg|umstieg|abstieg|aufstieg|blickwinkel|(?:bundes|landes|kreis)stra(?:ß|ss)e)$/iu;

/** Where things can be as well as people live. */
const open = /(?:platz|ring|graben|wall|winkel)$/i;

/** What is counted is no house. */
const counted =
  /^[ \n]?(?:Minuten?|Min\.?(?!\p{L})|Stunden?|Std\.?(?!\p{L})|Kinder|Familien|Eltern|Mütter|Prozent|%|km|Kilometer|Meter|m(?!\p{L})|Euro|EUR|\u20ac|Tagen?(?!\p{L})|Wochen?|Monaten?|Jahren?|Plätze|Personen|Uhr|mal(?!\p{L})|x(?!\p{L})|Teilnehmende|Fachkräfte|Menschen|Besuche|Gespräche)/iu;

/** Nouns behind „Am“ and „An der“ that make a street name, when a number follows. */
const sights =
  '(?:Alte[nrsm]?|Neue[nrsm]?|Große[nrsm]?|Kleine[nrsm]?|Hohe[nrsm]?|Obere[nrsm]?|Untere[nrsm]?)?[ \\n]?\\p{Lu}?\\p{L}{0,20}(?:bahnhof|markt|kirche|kirchhof|park|wald|wäldchen|berg|hang|teich|see|bach|sportplatz|anger|brunnen|mühle|schule|schloss|schlosspark|hafen|deich|brücke|tor|turm|rathaus|wiese[n]?|feld|anger|busch|holz|horst|hof|garten|gärten|friedhof|friedenseiche|linde[n]?|eiche[n]?|buche[n]?|birke[n]?|tannen|ufer|kanal|fluss|moor|heide|kamp|esch|brink|bleiche|schanze|stadtmauer|mauer|post|feuerwache|wasserturm|ziegelei|windmühle|dorfplatz|sonnenhang|weinberg|steinbruch|quelle|weide[n]?|acker|tal|aue|loh|loher|grund|sand|damm|wehr|schleuse|zoo|stadion|klinikum|krankenhaus|hang|rain|grün|born|stein|hagen|winkel|ring|bühl|rosengarten)';
const prepositions =
  '(?:Am|Im|An[ \\n]der|An[ \\n]den|An[ \\n]dem|Auf[ \\n]der|Auf[ \\n]dem|Auf[ \\n]den|In[ \\n]der|In[ \\n]den|Zum|Zur|Beim|Bei[ \\n]der|Hinter[ \\n]der|Hinter[ \\n]dem|Vor[ \\n]dem|Vor[ \\n]der|Unter[ \\n]den|Unter[ \\n]der|Über[ \\n]der)';

/** Words before „Weg“ and „Platz“ that make no name of it. */
const ordinary =
  '(?:Erster|Zweiter|Dritter|Jeder|Dieser|Einer?|Eine[rn]|Keiner?|Keine[rn]?|Der|Die|Den|Unser|Unsere[rn]?|Ihr|Ihre[nr]?|Freie[rn]?)[ \\n]';

/** Words that say that what follows is an address. */
const announcing =
  '(?:wohn(?:t|en|te|ten|haft|hafte[nr]?)|lebt|leben|gemeldet|Anschrift|Adresse|Wohnanschrift|Wohnort|Hausbesuch|Postanschrift|Meldeadresse|gezogen|umgezogen|zieht|Zuhause)';

/** Postal addresses: a street with a house number; a town alone is none. */
export const privacyAddress = privacyRule('privacy-address', [
  // „Lindenstraße 5“, „Hans-Böckler-Str.12a“, in haste also „hauptstraße 22“
  {
    regex: new RegExp(
      `(?<![\\p{L}\\d-])(?:(?:Alte|Neue|Große|Kleine|Obere|Untere|Hohe|Lange)[rnsm]?[ \\n])?([\\p{L}][\\p{L}.-]{0,40}(?:${kinds}))(?:[ \\n]|(?<=\\.))${house}${andTown}`,
      'giu',
    ),
    read: street,
  },
  // „Neuer Weg 3“, „Lange Reihe 17“: what goes with which kind of street is grammar
  {
    regex: new RegExp(
      `(?<![\\p{L}\\d-])(?!${ordinary})(\\p{Lu}[\\p{L}-]{1,30}(?:(?:e[rn])[ \\n](?:Weg|Platz|Ring|Damm|Stieg|Steig|Pfad|Kamp|Wall|Graben|Markt|Hof|Berg|Winkel)|[ \\n](?:Straße|Strasse|Str\\.|Allee|Gasse|Chaussee|Twiete|Reihe|Zeile)|es[ \\n]Ufer))[ \\n]${house}${andTown}`,
      'gu',
    ),
    read: (match, text) => place(match, text),
  },
  // „Straße des 17. Juni 135“, „Platz der Republik 1“
  {
    regex: new RegExp(
      `(?<![\\p{L}\\d-])(?:Stra(?:ß|ss)e|Allee|Platz|Weg|Ring)[ \\n](?:des|der|am|zum|zur|an[ \\n]der)[ \\n](?:\\d{1,2}\\.[ \\n])?\\p{Lu}[\\p{L}-]{1,30}[ \\n]${house}${andTown}`,
      'gu',
    ),
    read: (match, text) => place(match, text),
  },
  { regex: new RegExp(`(?<![\\p{L}\\d-])${prepositions}[ \\n]${sights}[ \\n]${house}${andTown}`, 'giu'), read: capitalised },
  // any words and a number before a postal code, and behind a word that announces it
  {
    regex: new RegExp(
      `(?<![\\p{L}\\d-])\\p{Lu}[\\p{L}.-]{1,30}(?:[ \\n][\\p{L}.-]{1,30}){0,3}[ \\n]${house}[ \\n]?[,;/–-]?[ \\n]?(?:in[ \\n])?${town}`,
      'gu',
    ),
    read: (match, text) => place(match, text),
  },
  {
    regex: new RegExp(
      `(?<![\\p{L}\\d-])${announcing}(?:[ \\n]?[:,]|[ \\n](?:ist|lautet|in|im|unter|nach|seit[ \\n]\\p{L}{1,12}|jetzt|der|dem|die|das|mit|bei|Familie|aktuell|derzeit|zurzeit)){0,3}[ \\n]((?:(?:Am|Im|An|Auf|In|Zum|Zur|Hinter|Unter|Vor|der|dem|den)[ \\n]){0,2}\\p{Lu}[\\p{L}.-]{2,30}(?:[ \\n]\\p{Lu}[\\p{L}.-]{2,30})?)[ \\n]${house}${andTown}`,
      'gu',
    ),
    read: behindWord,
  },
  {
    regex: new RegExp(
      `(?<![\\p{L}\\d-])(?:wohnhaft|wohnt|Anschrift|Wohnanschrift|Adresse)(?:[ \\n]?:|[ \\n](?:ist|lautet|in)){0,2}[ \\n]${town}`,
      'gu',
    ),
  },
]);

/** The match unless what follows is counted; the core is all but the town. */
function place(match: RegExpExecArray, text: string, isOpen = false): Found | undefined {
  const [whole] = match;
  const end = match.index + whole.length;
  const behind = text.slice(end, end + 20);
  // „Am Bahnhof 3 Plakate“
  if (counted.test(behind) || (isOpen && /^[ \n]\p{Lu}\p{Ll}/u.test(behind))) return undefined;
  const core = whole.replace(/[ \n]?[,;/–-]?[ \n]?(?:in[ \n])?(?:D-)?\d{5}[ \n]\p{Lu}.*$/su, '');
  return { start: match.index, end, core };
}

function street(match: RegExpExecArray, text: string): Found | undefined {
  const name = match[1] ?? '';
  return (/^\p{Lu}/u.test(name) || /^\p{L}{3,}(?:stra(?:ß|ss)e|str\.?)$/u.test(name)) && !noStreet.test(name)
    ? place(match, text, open.test(name))
    : undefined;
}

/** The pattern ignores case for the ends of words; the noun itself is written with a capital. */
function capitalised(match: RegExpExecArray, text: string): Found | undefined {
  const noun = /(\S+)[ \n](?:(?:Hausnummer|Haus|Nr\.|Nummer)[ \n])?\d/u.exec(match[0])?.[1] ?? '';
  return /^\p{Lu}/u.test(match[0]) && /^\p{Lu}/u.test(noun) ? place(match, text, true) : undefined;
}

/** „wohnt in Musterdorf 12“ is one in a small village; „lebt in Phase 2“ is not. */
function behindWord(match: RegExpExecArray, text: string): Found | undefined {
  return /(?:Phase|Stufe|Jahr|Woche|Gruppe|Zimmer|Planungsraum|Sozialraum|Bezirk|Quartier|Stand|Seite|Punkt|Nummer|Kreis|Klasse|Standort|Anlage)[ \n]?$/u.test(
    match[1] ?? '',
  )
    ? undefined
    : place(match, text);
}
