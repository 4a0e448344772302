import { type Found, privacyRule } from './scan.ts';

/** What announces the number of somebody's case; „-nummer“ and „-Nr.“ in all spellings. */
const number = '[ \\n-]?(?:nummer|nr\\.?|no\\.?)';
const announcing = [
  'Az\\.?',
  'Akt(?:en)?z(?:eichen|\\.)',
  `Akten?${number}`,
  'Akten?',
  `(?:Fall|Hilfe|Hilfeplan|Vorgangs?|Verfahrens?|Geschäfts|Klient(?:en|innen)?|Kunden|Versicherten|Versicherungs|Sozialversicherungs|Rentenversicherungs|Krankenversicherten|Krankenkassen|Bedarfsgemeinschafts?|Kindergeld|Steuer|Steueridentifikations|Personal|Ausweis|Pass|Patient(?:en|innen)?|Register|Reg\\.|Mitglieds|Leistungs|Bescheid|Antrags|Familien|Betreuungs|Buchungs|Melde|Beistandschafts?|Vormundschafts?|Familienkassen)${number}`,
  // abbreviations of the youth office and its neighbours
  `(?:HP|HPG|HPV|HzE|SPFH|UV|UVG|WJH|ASD|KSD|PKD|EB|BG|KD|KG|SV|RV|KV|KWG)${number}`,
  `(?:8a|KWG|Gefährdungs|Kinderschutz|Kindeswohl)-?(?:meldung|mitteilung)(?:${number})?`,
  '(?:Fall|Patient(?:en)?|Klient(?:en)?|Steuer|Vorgangs?)[ \\n-]?(?:ID|kennung|kennziffer)',
  '(?:Geschäfts|Vorgangs|Kassen|Gerichtsakten)-?zeichen',
  'Gesch\\.?[ \\n-]?(?:Z(?:eichen)?|Nr)\\.?',
  'G\\.?Z\\.?',
  '(?:Ihr|Unser|Mein)[ \\n]Zeichen',
  'KVNR',
  'Vorgang',
  'Fall',
].join('|');

/** Up to four pieces, as in „51.2 Mü 4711/23“. */
const pieces =
  '[\\p{L}\\d][\\p{L}\\d./_–:-]{0,40}(?:[ \\n][/–-])?(?:[ \\n](?:(?=[\\p{L}/_-]{0,12}\\d)|(?=\\p{Lu}\\p{L}{0,4}\\.?[ \\n]\\d))[\\p{L}\\d][\\p{L}\\d./_–:-]{0,30}){0,4}';

/** Numbers of people's cases: at the youth office, in court, at insurances. */
export const privacyCaseNumber = privacyRule('privacy-case-number', [
  {
    regex: new RegExp(
      `(?<![\\p{L}\\d-])(?:[\\p{L}\\d]{1,14}-)?(${announcing})(?![\\p{L}])(?:[ \\n]?(?:[:.#=]|Nr\\.?|Nummer|ist|lautet|mit[ \\n]der[ \\n](?:ID|Nummer|Nr\\.?|Kennung)|des[ \\n]Jugendamtes|beim[ \\n]Jugendamt)){0,3}[ \\n"'(]{0,3}(${pieces})`,
      'giu',
    ),
    read: announced,
  },
  // family courts: 4 F 123/24, 12 UF 45/2023
  { regex: /(?<![\p{L}\d./-])\d{1,4}[ \n]?(?:F|UF|WF|XVII|VII|AR|VKH|Js|Ls|Ds|Cs)[ \n]\d{1,5}\/\d{2}(?:\d{2})?(?![\p{L}\d])/gu },
  // communities of need, family benefits, pension insurance, health insurance card
  {
    regex:
      /(?<![\p{L}\d])(?:\d{5}[ \n]?(?:\/\/)?BG[ \n]?\d{7}|\d{3}[ \n]?FK[ \n]?\d{6}|\d{2}[ \n]?[0-3]\d[01]\d\d{2}[ \n]?[A-Z][ \n]?\d{3}|[A-Z]\d{9})(?![\p{L}\d])/gu,
  },
]);

function announced(match: RegExpExecArray): Found | undefined {
  const [whole, word = '', given = ''] = match;
  const value = given.replace(/[.:/–-]+$/u, '');
  const digits = value.replace(/\D/g, '').length;
  const isYearOnly = /^(?:(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.\d{2,4}|(?:19|20)\d\d[/–-](?:19|20)?\d\d)(?:[ \n]|$)/u.test(value);
  // words that also stand before counts need more than digits
  const isOpen = /^(?:Fall|Vorgang|Akten?)$/i.test(word);
  const isFormed = isOpen ? digits >= 3 && /\d[/_–-]|[/_–-]\d|\p{Lu}\d/u.test(value) : digits >= 2;
  if (!isFormed || isYearOnly || !/\d/.test(value.split(/[ \n]/).slice(0, 3).join(''))) return undefined;
  // „Az. der Stadt 12“: what comes first is a word, no part of a number
  if (/^\p{Ll}{2,}(?:[ \n]|$)/u.test(value) || /^\p{L}{6,}[ \n]/u.test(value)) return undefined;
  return { start: match.index, end: match.index + whole.length - (given.length - value.length) };
}
