import { type Found, privacyRule } from './scan.ts';

const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jänner|Jan\\.?|Feb\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Okt\\.?|Nov\\.?|Dez\\.?';

/** A day of a year, in the forms people write: 3.4.2021, 03. April 21, 2021-04-03, 03/04/2021. */
const day = `(?:\\d{1,2}\\.[ \\n]?(?:\\d{1,2}\\.[ \\n]?|(?:${months})[ \\n]?)(?:(?:19|20)\\d\\d|[’']?\\d\\d)|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[/-]\\d{1,2}[/-](?:19|20)\\d\\d)(?!\\d)`;

/** Forms that are a date only where one is announced: 03 04 2021, dritter April 2021. */
const announcedDay = `(?:${day}|\\d{1,2}[ \\n]\\d{1,2}[ \\n](?:19|20)\\d\\d(?!\\d)|\\p{L}{2,18}te[rnm]?[ \\n](?:${months})[ \\n](?:19|20)\\d\\d(?!\\d))`;

/** Words that announce the day, also in haste; „geboten“ is another one. */
const announcing =
  '(?:geb\\.?|gebo(?!ten)\\p{L}{1,4}n(?:e[rnms]?)?|Geb\\p{L}{1,5}dat(?:um|en)|Geb\\.?-?Dat(?:um|\\.)?|Geburtstag|Entbindungstermin|Geburtstermin|entbunden|zur[ \\n]Welt[ \\n]gekommen|(?<!\\.)g\\.|born|date[ \\n]of[ \\n]birth|DOB|ET)';
const gap = '[ \\n,:("\'|]{1,3}';
const filler = `(?:${gap}(?!(?:ab|seit|bis|vor|nach|zwischen|vom)[ \\n])[\\p{L}.-]{1,20}){0,5}[ \\n,:("'|]{0,3}`;

/** Births of somebody: information about the birth as such is given on a day as well. */
const birth =
  '(?<!(?:um|zur|für|bei|nach|vor)[ \\n](?:die[ \\n]|der[ \\n])?)(?:Geburt|Entbindung)(?:[ \\n](?:des|der|ihre[sr]|seine[sr]|unsere[sr]|eure[sr]|von|vom)(?:[ \\n][\\p{L}-]{1,20}){1,3})?(?:[ \\n](?:war[ \\n])?am[ \\n]|:[ \\n]?|[ \\n])';

const behind =
  '[ \\n,)"\']{1,3}(?:[\\p{L}-]{1,20}[ \\n,]{1,2}){0,6}(?:geboren|geb\\.|zur[ \\n]Welt|auf[ \\n]die[ \\n]Welt|entbunden|Geburtstag)';

/** A group of births is nobody's: all from a day on, or until one. */
const cohort =
  /(?:ab|seit|bis|vor|nach|zwischen|zum|vom)[ \n](?:dem[ \n])?(?:\d{1,2}\.(?:\d{1,2}\.)?(?:(?:19|20)?\d\d)?[ \n](?:und|bis)[ \n](?:dem[ \n])?)?$/i;

/** Also ideas are born. */
const figurative = /(?:Idee|Projekt|Konzept|Netzwerk|Gedanke|Plan)\P{Lu}{0,60}$/u;

/** Dates that are said to be somebody's day of birth. */
export const privacyBirthDate = privacyRule('privacy-birth-date', [
  { regex: new RegExp(`(?<![\\p{L}\\d-])${announcing}${filler}${announcedDay}`, 'giu'), read: notOfMany },
  { regex: new RegExp(`(?<![\\p{L}\\d-])${birth}${day}`, 'gu'), read: notOfMany },
  { regex: new RegExp(`(?<![\\d.,-])${day}${behind}(?![\\p{L}])`, 'giu'), read: notOfMany },
  // one child, not those of a time
  {
    regex: new RegExp(
      `(?<![\\p{L}\\d-])(?:Neugeborenes|Säugling|Baby|Frühchen)[ \\n,(]{1,2}(?:vom[ \\n]|\\*[ \\n]?)${day}(?![ \\n]?(?:bis|-|–))`,
      'gu',
    ),
  },
  // „(*3.4.2021)“, but neither the item of a list nor emphasis
  { regex: new RegExp(`(?:(?<!^|[\\n*\\p{L}\\d]|[#>-][ \\n])\\*[ \\n]?|(?<![*\\p{L}\\d])\\*)${day}(?!\\*)`, 'gu') },
]);

function notOfMany(match: RegExpExecArray, text: string): Found | undefined {
  const start = match.index;
  if (figurative.test(text.slice(Math.max(0, start - 80), start))) return undefined;
  const date = /\d/.exec(match[0])?.index ?? 0;
  if (cohort.test(text.slice(Math.max(0, start - 40), start + date))) return undefined;
  return { start, end: start + match[0].length };
}
