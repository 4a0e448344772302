import { type Found, privacyRule } from './scan.ts';

/** Lengths of the IBAN by country: SWIFT, IBAN Registry, release 99. */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 ' +
    'FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 ' +
    'MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ' +
    'SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Account numbers, in any grouping; digits that only look like one fail the check digits (ISO 7064, mod 97-10). */
export const privacyIban = privacyRule('privacy-iban', [
  {
    regex: /(?<![\p{L}\d])(IBAN)?[A-Z]{2}[ \n.-]?\d[ \n.-]?\d(?=[ \n.-]?[A-Z\d])/giu,
    read: (match, text) => read(match.index + (match[1] ?? '').length, text),
  },
]);

function read(start: number, text: string): Found | undefined {
  const wanted = lengths[text.slice(start, start + 2).toUpperCase()];
  if (wanted === undefined) return undefined;
  let characters = '';
  let index = start;
  for (; characters.length < wanted; index++) {
    const character = text[index] ?? '';
    if (/[A-Za-z\d]/.test(character)) characters += character.toUpperCase();
    else if (!/[ \n.-]/.test(character) || !/[A-Za-z\d]/.test(text[index + 1] ?? '')) return undefined;
  }
  if (/[\p{L}\d]/u.test(text[index] ?? '') || !isValid(characters)) return undefined;
  return { start, end: index };
}

function isValid(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
