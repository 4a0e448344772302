import { isDay } from '../model/calendar-day.ts';

/** „31.03.2026“ and „2026-3-1“ as a calendar day, where there is such a day. */
export function dayMend(source: string): string | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(source);
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(T.*)?$/.exec(source);
  const parts = german ? [german[3], german[2], german[1]] : loose ? [loose[1], loose[2], loose[3]] : undefined;
  if (!parts) return undefined;
  const [year = '', month = '', day = ''] = parts;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** The same where no other day can be meant: a time may be that of another day elsewhere. */
export const certainDay = (source: string): string | undefined => (source.includes('T') ? undefined : dayMend(source));

/** „1.095“, „12,5“, „1.095,50“ and „62.500 €“ as numbers. */
export function numberMend(source: string, expected: string): string | undefined {
  const plain = source.replace(/\s*(€|Euro|EUR|%)$/i, '').replace(/\s/g, '');
  let mend: string | undefined;
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(plain)) mend = plain.replaceAll('.', '').replace(',', '.');
  else if (/^-?\d+(,\d+)?$/.test(plain)) mend = plain.replace(',', '.');
  else if (/^-?\d+\.\d+$/.test(plain)) mend = plain;
  return mend !== undefined && (expected === 'number' || /^-?\d+$/.test(mend)) ? mend : undefined;
}

/** The same where no other number can be meant: „1.095“ and „1,095“ may be a thousand or one, and a unit says something as well. */
export function certainNumber(source: string, expected: string): string | undefined {
  const isPlain = /^-?(0|[1-9]\d*)([.,]\d+)?$/.test(source) && !/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(source);
  const isGrouped = /^[1-9]\d{0,2}(\.\d{3}){2,}(,\d+)?$|^[1-9]\d{0,2}\.\d{3},\d+$/.test(source);
  return isPlain || isGrouped ? numberMend(source, expected) : undefined;
}

const truths: Readonly<Record<string, boolean>> = {
  ja: true,
  j: true,
  yes: true,
  y: true,
  on: true,
  wahr: true,
  true: true,
  nein: false,
  n: false,
  no: false,
  off: false,
  falsch: false,
  false: false,
};

/** „ja“, „Nein“, „yes“ as a truth value. */
export function truthMend(source: string): boolean | undefined {
  const word = source.trim().toLowerCase();
  return Object.hasOwn(truths, word) ? truths[word] : undefined;
}

/** What stands between typographic quotation marks, which YAML takes for letters; nothing where there are none. */
export function withoutTypographicQuotes(value: string): string | undefined {
  const inner = /^([„“”‟«»‚‘’‹›"'])(.*)([„“”‟«»‚‘’‹›"'])$/su.exec(value.trim());
  return inner && (/[^"']/.test(inner[1] ?? '') || /[^"']/.test(inner[3] ?? '')) ? inner[2]?.trim() : undefined;
}

/** An entry of { } that a comma has cut off: `5` in `{nicht: 7,5}`, with the number that is meant where it is one. */
export function cutByComma(line: string, column: number, key: string): { decimal?: string } | undefined {
  const before = line.slice(0, column - 1);
  const after = line.slice(column - 1);
  if (!/,\s*$/.test(before) || !after.startsWith(key) || !/^\s*([,}]|$)/.test(after.slice(key.length))) return undefined;
  const whole = /(-?\d+),\s*$/.exec(before)?.[1];
  const part = /^\d+/.exec(key)?.[0];
  return whole === undefined || part === undefined ? {} : { decimal: `${whole}.${part}` };
}
