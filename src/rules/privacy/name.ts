import { type Found, privacyRule } from './scan.ts';

const salutation =
  'Frau|FRAU|frau|Herrn?|HERRN?|herrn?|Fräulein|Familie|FAMILIE|Fam\\.?|Fr\\.?|Hr\\.?|Hrn\\.?|Frl\\.?|Eheleuten?|Ehepaar|Kinde?smutter|Kinde?svater|Kolleg(?:in|en?)|Schwester';
const degree =
  '(?:(?:Dr|Prof|Dipl|Mag|B\\.A|M\\.A|med|phil|jur|rer|nat|soz|paed|h\\.[ \\n]?c)\\.(?:-?[\\p{L}]{1,10}\\.?)?[ \\n]?){1,5}';
const office =
  '(?:(?:Ober)?Bürgermeister(?:in)?|Landr(?:at|ätin)|Kreisr(?:at|ätin)|Stadtr(?:at|ätin)|Minister(?:in)?|Staatssekretär(?:in)?|Doktor(?:in)?|Professor(?:in)?|Dezernent(?:in)?|Amtsleiter(?:in)?|Richter(?:in)?|Pfarrer(?:in)?|Pastor(?:in)?|Hebamme|Direktor(?:in)?|Präsident(?:in)?|Abgeordnete[rn]?|Kolleg(?:e|in)|Chefarzt|Chefärztin|Oberarzt|Oberärztin)[ \\n]';
const particle =
  "(?:(?:[Vv]on|[Vv]an|[Vv]om|[Zz]u[rm]?)(?:[ \\n](?:der|den|dem|de|und[ \\n]zu))?[ \\n]|(?:de|De|del|della|di|da|dos|du|le|la|La|Le|al|el|Al|El|bin|ibn|ten|ter|ben|abu|Abu)[ \\n'’-]){0,2}";
const word =
  "[*_]{0,2}(\\p{Lu}(?:[\\p{L}’'-]{1,40}|\\.)?)(?:[ \\n](?:(?:von|van|de|der|zu|vom)[ \\n]){0,2}\\p{Lu}(?:[\\p{L}’'-]{1,40}|\\.)?){0,2}";

/** Names behind a salutation or a degree, in full or as an initial. Other names cannot be told from other nouns. */
export const privacyName = privacyRule('privacy-name', [
  {
    regex: new RegExp(
      `(?<![\\p{L}\\d-])(${salutation})[ \\n]?(?<=[ \\n.])(${degree})?(${office})?[*_]{0,2}${particle}${word}`,
      'gu',
    ),
    read: named,
  },
  { regex: new RegExp(`(?<![\\p{L}\\d-])(Dr\\.|Prof\\.)[ \\n](${degree})?()[*_]{0,2}${particle}${word}`, 'gu'), read: named },
]);

/** A woman or family without a name: „eine Frau Hilfe sucht“, „jede Familie Zeit“. */
const anybody =
  /(?:^|[^\p{L}])(?:(?:[Ee]in|[Jj]ed|[Kk]ein|[Mm]anch|[Ww]elch|[Aa]nder|[Mm]ein|[Dd]ein|[Ss]ein|[Ii]hr|[Uu]nser|[Ee]ur|[Dd]ies|jung|neu|ganz|eigen|betroffen|belastet|klein|groß|weiter|einzeln|werdend|schwanger|alt)e[rnms]?|[Pp]ro|[Jj]e|mehr|zwischen|Audit|und|oder|Thema|Bereich|Kinder,?|Jugend,?|Soziales|Fachdienst|Fachbereich|Arbeitskreis|Dezernat|System|Büro|Netzwerk|Verein|Programm|Projekt|\p{L}*[Ss]telle|(?:Bündnis|\p{L}*[Ss]telle|Ministerium|\p{L}*[Zz]entrum|Referat|\p{L}*[Aa]mt|Büro)[ \n]für|Haus[ \n]der)[ \n]$/u;

/** Nouns that often follow „die Familie“ and „der Frau“; nouns by their ending, which few names have. */
const noun =
  /^(?:Hilfen?|Hand|Leben|Titel|Urlaub|Stark|Zeit|Rat|Kontakte?|Angebote?|Termine?|Post|Fragen?|Besuche?|Geld|Gespräche?|Informationen|Infos?|Zugang|Vertrauen|Mut|Kinder|Kind|Eltern|Vorrang|Recht|Rechte|Sorgen?|Bedarf|Bedarfe|Wege?|Orte?|Platz|Plätze|Raum|Ruhe|Sicherheit|Antworten?|Ansprechpartner(?:in|innen|n)?|Mitglieder|Daten|Namen?|Adressen?|Telefon|Briefe?|Deutsch|Sprachen?|Aufgaben?|Alltag|Abend|Arbeit|Begleitung|Vormittags?|Nachmittags?|Abends?|Morgens?|Mittags?|Uhr|Sprechstunden?|Treffen|Doktor(?:in)?|Kollegin|Kollege|Kollegen|Vorsitzende[rn]?|Frau|Herr|Herrn|Familie|Dr\.?|Prof\.?|Dipl|Ober\p{L}*|Bürgermeister(?:in)?|Landrat|Landrätin|Minister(?:in)?|Präsident(?:in)?|Direktor(?:in)?|Gleichstellung\p{L}*|Und|Oder|Mit|In|Im|Am|An|Auf|Bei|Von|Die|Der|Das|Wenn|Wer|Was|Wie|Wir|Sie|Ihr|Ihre|Es|Ein|Eine|Nach|Vor|Für|Heute|Als|Da|Dann|Nord|Süd|Ost|West|Mitte|Plus|Aktiv|Stunden|Team|Kurs|Eltern\p{L}*|Krabbel\p{L}*|Baby\p{L}*|Hebammen\p{L}*|\p{L}*(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|ismus|zentrum|büro|rat|tag|hilfen?|kurse?|gruppen?|angebote?|dienste?|begleiter(?:in|innen)?|pat(?:e|in|innen|en)|lots(?:e|in|innen|en)|dienste?|stellen?|karte|bildung|freundlich))\.?$/u;

function named(match: RegExpExecArray, text: string): Found | undefined {
  const [whole, greeting = '', , office, name = ''] = match;
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  const isNoun = /^(?:frau|familie|kolleg(?:in|en?)|schwester)$/i.test(greeting);
  if (isNoun && anybody.test(before)) return undefined;
  // „Mo., Di. und Fr. Vormittag“
  if (greeting === 'Fr.' && /(?:Mo|Di|Mi|Do|Sa|So)\.?(?:[ \n]?[,/–-][ \n]?|[ \n](?:und|bis)[ \n])$/.test(before))
    return undefined;
  if (!office && noun.test(name)) return undefined;
  const start = match.index;
  return {
    start,
    end: start + whole.length,
    core: whole.slice(greeting.length).replace(new RegExp(`^[ \\n]?(?:${degree})?(?:${office ?? ''})?`, 'u'), ''),
  };
}
