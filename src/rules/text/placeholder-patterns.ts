/** What people mean to come back to, as it is recognised in German texts. Repetitions are bounded, see the test that counts the steps. */
const before = '(?<![\\p{L}\\d_-])';
const after = '(?![\\p{L}\\d_-])';
const fillIn =
  'ausfüllen|auswählen|einfügen|eintragen|einsetzen|ergänzen|nachtragen|beschreiben|angeben|benennen|nennen|anpassen|ersetzen|formulieren|folgt|wird ergänzt';
const things = 'Datum|Titel|Betrag|Thema|Text|Platzhalter|hier ?(?:…|\\.{3})';
/** In Markdown, brackets before one of these are a link. */
const noLink = '(?![(\\[:])';
const units = '€|Euro|EUR|%|Prozent|Familien|Eltern|Kinder|Personen|Fachkräfte|Teilnehmende|Stunden|Tage';
const words = 'titel|name|datum|betrag|thema|ort|text|kommune|gremium|gruppe|zahl|kurztitel';
const html = 'A|B|BR|DIV|EM|H[1-6]|HR|I|IMG|LI|OL|P|PRE|S|SPAN|STRONG|SUB|SUP|TABLE|TD|TH|TR|U|UL';

export const placeholders: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d.,])[xX]{2,3}(?:[.,][xX]{2,3}){0,3}[ \\u00a0]?(?:${units})(?!\\p{L})`, 'gu'),
  new RegExp(`${before}(?:TODO|FIXME|TBD|tbd|[Tt]odo(?=:)|X{3,5}|x{3,5})${after}`, 'gu'),
  /lorem ipsum/giu,
  new RegExp(`\\[bitte [^\\[\\]\\n]{1,80}\\]${noLink}`, 'giu'),
  new RegExp(`\\[(?:[^\\[\\]\\n]{0,80}[ ])?(?:${fillIn})[ .!…]{0,4}\\]${noLink}`, 'giu'),
  new RegExp(`\\[(?:${things})\\]${noLink}`, 'giu'),
  new RegExp(`<(?!(?:${html})[ />])(?:\\p{Lu}|(?:${words})(?![\\p{L}]))[\\p{L}\\d .,/-]{0,60}>`, 'gu'),
  // behind a word it is a cry
  /(?<![\p{L}\d?!"“”)\]])\?{3,9}(?!\p{L})/gu,
  /(?<![\p{L}\d.])(?:[xX]{2}|\d{1,2})\.[xX]{2}\.(?:\d{4}|\d{2}|[xX]{2,4})?(?![\p{L}\d])/gu,
  /(?<=(?:am|vom|bis|ab|seit|zum|Stand:?) )TT\.MM\.JJ(?:JJ)?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])20[xX]{2}(?![\p{L}\d])/gu,
];

/** A text that consists of nothing else. */
export const nothingElse = /^\s*(?:…|\.{3,9}|\?{1,9})\s*$/u;
