const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** „21. November 2026“ for 2026-11-21; anything else unchanged. */
export function longDate(day: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  const month = months[Number(match?.[2]) - 1];
  return match && month ? `${Number(match[3])}. ${month} ${match[1]}` : day;
}

/** „21.11.2026“ for 2026-11-21; anything else unchanged. */
export function shortDate(day: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  return match ? `${match[3]}.${match[2]}.${match[1]}` : day;
}

/** „21.11.“ for 2026-11-21, where the year is said otherwise; anything else unchanged. */
export const dayOfYear = (day: string): string => shortDate(day).replace(/\d{4}$/u, '');

/** „Juli 2024“ for 2024-07; anything else unchanged. */
export function monthName(month: string): string {
  const match = /^(\d{4})-(\d\d)$/.exec(month);
  const name = months[Number(match?.[2]) - 1];
  return match && name ? `${name} ${match[1]}` : month;
}

const shortMonth = (month: string) =>
  (monthName(month).split(' ')[0] ?? month).replace(/^(Jan|Feb|Apr|Aug|Sep|Okt|Nov|Dez).*/, '$1.');

/** „2025“, „1. Quartal 2025“, „2. Halbjahr 2025“, „Juni 2025“, „Jan.–Sep. 2026“ for the periods of the records. */
export function periodName(period: string): string {
  const [from = '', to] = period.split('/');
  if (to !== undefined) {
    const sameYear = from.slice(0, 4) === to.slice(0, 4);
    const name = (month: string, withYear: boolean) =>
      /-\d\d$/.test(month) ? `${shortMonth(month)}${withYear ? ` ${month.slice(0, 4)}` : ''}` : month;
    return `${name(from, !sameYear)}–${name(to, true)}`;
  }
  const part = /^(\d{4})-([QH])(\d)$/.exec(period);
  if (part) return `${part[3]}. ${part[2] === 'Q' ? 'Quartal' : 'Halbjahr'} ${part[1]}`;
  return monthName(period);
}

/** Where a value comes from, with its year once. */
export const withYear = (source: string, year: number): string => (source.includes(String(year)) ? source : `${source}, ${year}`);

const formats = new Map<string, Intl.NumberFormat>();

/** A number as it is written in German: „1.095“, „12,5“; at most `digits` digits behind the comma (1 unless told), `fixed` ones at least. */
export function number(value: number, digits = 1, fixed = 0): string {
  const key = `${digits}/${fixed}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat('de-DE', { maximumFractionDigits: digits, minimumFractionDigits: fixed });
    formats.set(key, format);
  }
  return format.format(value);
}

/** „42.000 €“. */
export function euro(amount: number): string {
  return `${number(amount, 2, Number.isInteger(amount) ? 0 : 2)}\u00a0€`;
}

/** „45,3 %“, „14 Tage“: a value with its unit. */
export function withUnit(value: number, unit: string): string {
  // a value and its unit stay on one line
  return `${number(value)}\u00a0${unit}`;
}

/** „Nord, Mitte und West“. */
export function listing(words: readonly string[], link = 'und'): string {
  const last = words.at(-1);
  return words.length < 2 ? (last ?? '') : `${words.slice(0, -1).join(', ')} ${link} ${last}`;
}

/** A text with a full stop, if it does not end with a mark of its own. */
export const sentence = (text: string): string => (/[.!?…][“"»)]?$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);
