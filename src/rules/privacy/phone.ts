import { privacyIban } from './iban.ts';
import { type Found, findAll, privacyRule } from './scan.ts';

/** Between two groups of digits: a blank, or up to two signs with blanks around them. */
const between = /(?:[ \n]?[-–/.()]){1,2}[ \n]?|[ \n]/.source;
/** A letter o for the 0 at the beginning comes from scanned paper. */
const group = new RegExp(`(?:${between})?(?:\\d{1,16}|[oO]\\d{2,5})`, 'y');

/** What announces a number, so that it may also be one without area code. */
const announced =
  /(?<![\p{L}])(?:Tel(?:efon)?(?:isch)?(?:-?nummer|-?Nr)?|Telefax|Fax|Fon|Phone|Mobil(?:nummer|telefon|funk)?|Handy(?:-?nummer|-?Nr)?|Rufnummer|Festnetz(?:nummer)?|Durchwahl|Rückruf(?:nummer)?|WhatsApp|Signal|Notfallnummer|Anruf|\u260e\ufe0f?|\u{1f4de}|\u{1f4f1})(?:\.|:|,|-)?(?:[ \n](?:Nr\.?|Nummer|privat|mobil|dienstlich|geschäftlich|unter|unter der|ist|ist die|lautet|erreichbar|auf|an|abends|tagsüber)){0,3}:?[ \n]?(?=[\d(+]|o\d\d)/giu;

/** Not preceded by digits: the middle of a longer number is none. */
const unannounced = /(?<![\p{L}\d]|\d[.,:/-]|\p{L}[/_-]|\d[ \n])(?:\+|\(\+?|00)?(?=\d)/gu;

/** Telephone numbers, private and of a place of work; those everybody may call (0800, 116 …) are none of a person. */
export const privacyPhone = privacyRule('privacy-phone', [
  { regex: announced, read: (match, text) => read(match.index + match[0].length, text, true) },
  { regex: unannounced, read: (match, text) => read(match.index, text, false) },
]);

/** Words before digits that say they are something else. */
const otherNumber =
  /(?:AGS|ARS|schlüssel|ISBN|ISSN|DOI|Konto(?:nummer)?|Haushaltsstelle|Buchungsstelle|Produkt|Kostenstelle|Kostenträger|Drucksache|Vorlage|BLZ|HRB|VR|PLZ|Aktenzeichen|Az)[ \n.:(-]{0,3}(?:Nr\.?|Nummer)?[ \n.:"']{0,3}$/iu;

/** Freephone, shared cost and premium numbers, and those of emergencies and authorities. */
const ofEverybody = /^(?:00?800|0180|0137|0138|0900|0700|0032|0190|110$|112$|115$|116\d{3}$|19222$)/;

function read(start: number, text: string, isAnnounced: boolean): Found | undefined {
  if (!isAnnounced && !/^[(+0]/.test(text.slice(start, start + 1))) return undefined;
  const lead = /^[(+]{0,2}/.exec(text.slice(start, start + 2))?.[0].length ?? 0;
  const isForeign = text.slice(start, start + lead).includes('+') || /^00[1-9]/.test(text.slice(start + lead, start + lead + 3));
  const { groups, end } = groupsAt(text, start + lead);
  const digits = groups.map((piece) => piece.digits).join('');
  if (ofEverybody.test(digits)) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  if (otherNumber.test(before) || /^[ \n]?(?:Uhr|\u20ac|Euro|EUR|Prozent|%)/i.test(text.slice(end, end + 8))) return undefined;
  const fits = isForeign ? isInternational(digits) : isAnnounced ? isLocal(groups, digits) : isNational(groups, digits);
  if (!fits || isWithinIban(text, start, end)) return undefined;
  return { start, end };
}

interface Group {
  readonly digits: string;
  /** What stands before it. */
  readonly before: string;
}

/** Groups of digits as far as one number goes: another that begins with 0 or a date behind it belongs to the next. */
function groupsAt(text: string, start: number): { groups: Group[]; end: number } {
  const groups: Group[] = [];
  let end = start;
  let count = 0;
  for (;;) {
    group.lastIndex = end;
    const match = group.exec(text);
    const digits = match?.[0].replace(/o/i, '0').replace(/\D/g, '') ?? '';
    if (!match || (groups.length === 0) !== /^[\do]/i.test(match[0])) break;
    const before = /^[^\do]*/i.exec(match[0])?.[0] ?? '';
    const isNext = groups.length > 0 && count >= 7 && /^0\d{2}/.test(digits) && before !== '-';
    if (isNext || (count > 0 && count + digits.length > 15)) break;
    if (count >= 7 && isDate(text.slice(group.lastIndex - digits.length, group.lastIndex + 12))) break;
    groups.push({ digits, before });
    count += digits.length;
    end = group.lastIndex;
  }
  return { groups, end };
}

const isDate = (text: string) => /^\d{1,2}\.[ \n]?\d{1,2}\.(?:[ \n]?\d{2,4})?(?!\d)/.test(text) || /^\d{4}-\d\d-\d\d/.test(text);

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);

const isInternational = (digits: string) => digits.length >= 9 && digits.length <= 16;

/** With area code, as one can call it from anywhere in Germany. */
function isNational(groups: readonly Group[], digits: string): boolean {
  if (!/^0[1-9]/.test(digits) || digits.length > 14) return false;
  const [first, second] = groups;
  if (!first) return false;
  if (!second) return digits.length >= 9;
  if (digits.length < 7 || isDate(groups.map(({ before, digits: text }) => before + text).join(''))) return false;
  // 0815/2024 and 0123-2025 are numbers of papers
  if (groups.length === 2 && isYear(second.digits) && !second.before.includes(' ')) return false;
  if (first.digits.length > 2) return digits.length >= 8 || /[/()-]/.test(second.before);
  // 05 11 / 12 34 56; but no 03/2024–05/2024, no 08.00–12.00
  return /^[ \n]$/.test(second.before) && digits.length >= 8 && !groups.some((piece) => isYear(piece.digits));
}

/** Behind „Tel.“ a number needs no area code. */
function isLocal(groups: readonly Group[], digits: string): boolean {
  if (digits.length < 4 || digits.length > 14 || groups.every((piece) => isYear(piece.digits))) return false;
  return !isDate(groups.map(({ before, digits: text }) => before + text).join(''));
}

/** The pattern of the other rule, looked for in the surroundings: an account number is told once. */
function isWithinIban(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 50);
  return findAll(text.slice(from, end + 50), privacyIban.patterns).some(
    (found) => from + found.start < end && from + found.end > start,
  );
}
