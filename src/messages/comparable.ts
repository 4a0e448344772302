import { labels } from './labels.ts';

const monthNames =
  'Jan(?:uar|\\.)?|Feb(?:ruar|\\.)?|März|Apr(?:il|\\.)?|Mai|Juni?|Juli?|Aug(?:ust|\\.)?|Sep(?:tember|\\.)?|Okt(?:ober|\\.)?|Nov(?:ember|\\.)?|Dez(?:ember|\\.)?';
const monthStarts = ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];
const monthOf = (name = '') => monthStarts.indexOf(name.slice(0, 3)) + 1;

/** Words that stand before a day. */
const before = '^(?:(?:ab|am|bis|im|seit|vom|zum) )?';
/** A year is no quantity of something: nothing but a remark follows it. */
const end = '(?=$|[ \\u00a0]*[(,;:–]| bis\\b)';

/** How days and periods are written in documents, and the year, month and day that each ends with. */
const forms: readonly {
  readonly form: RegExp;
  readonly read: (groups: readonly string[]) => readonly [string, number, number];
}[] = [
  { form: /(\d{1,2})\.(\d{1,2})\.(\d{4})/u, read: ([day, month, year = '']) => [year, Number(month), Number(day)] },
  {
    form: new RegExp(`(\\d{1,2})\\. (${monthNames}) (\\d{4})`, 'u'),
    read: ([day, month, year = '']) => [year, monthOf(month), Number(day)],
  },
  { form: /(\d{4})-(\d\d)-(\d\d)/u, read: ([year = '', month, day]) => [year, Number(month), Number(day)] },
  {
    form: new RegExp(`(?:(?:${monthNames})(?: \\d{4})?–)?(${monthNames}) (\\d{4})`, 'u'),
    read: ([month, year = '']) => [year, monthOf(month), lastDay],
  },
  { form: /([1-4])\. Quartal (\d{4})/u, read: ([part, year = '']) => [year, Number(part) * 3, lastDay] },
  { form: /([12])\. Halbjahr (\d{4})/u, read: ([part, year = '']) => [year, Number(part) * 6, lastDay] },
  { form: /((?:19|20)\d\d)\/(?:(?:19|20)?\d\d)/u, read: ([year]) => [String(Number(year) + 1), lastMonth, lastDay] },
  { form: /((?:19|20)\d\d)/u, read: ([year = '']) => [year, lastMonth, lastDay] },
];
const lastMonth = 12;
const lastDay = 31;
const anchored = forms.map(({ form, read }) => ({ form: new RegExp(`${before}${form.source}${end}`, 'u'), read }));

/** The day that a text begins with, or the end of the period, as the number 20261121; `undefined` where it begins with none. */
export function dayIn(text: string): number | undefined {
  for (const { form, read } of anchored) {
    const match = form.exec(text);
    if (match === null) continue;
    const [year, month, day] = read(match.slice(1));
    return Number(year) * 10_000 + month * 100 + day;
  }
  return undefined;
}

/** A number with what is counted; the unit is empty where none is written. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

const quantity =
  /^(?:(?:ca\.|circa|etwa|rund|gut|knapp|über|unter|bis|mindestens|höchstens) |[<>≤≥≈~] ?)?([+−–-]?)(\d{1,3}(?:[.\u202f]\d{3})+|\d+)(?:,(\d+))?(?![.,]?\d)(.*)$/su;
/** The upper end of a range, or the whole that a part is of. */
const second = /^[ \u00a0]*(?:[%€][ \u00a0]*)?(?:von|bis|–)[ \u00a0]*[\d.,]+/u;

/** The quantity that a text begins with: „1.480 km²“, „87,8 % (2025)“, „7 von 9“; `undefined` where it begins with none. */
export function quantityIn(text: string): Quantity | undefined {
  const [, sign = '', whole = '', decimals = '0', rest = ''] = quantity.exec(text) ?? [];
  // „3 × noch nicht“ counts the first of several
  if (whole === '' || /^[ \u00a0]?×/u.test(rest)) return undefined;
  const value = Number(`${whole.replace(/[.\u202f]/gu, '')}.${decimals}`);
  const unit = /^[ \u00a0]*([\p{L}%‰€]*)/u.exec(rest.replace(second, ''))?.[1] ?? '';
  return { value: sign === '' || sign === '+' ? value : -value, unit };
}

/** A cell in which nothing is said. */
export const isBlank = (text: string): boolean => /^[\s–—-]*$/u.test(text);

/** A row that adds up those above it, by what it is called. */
export const isSum = (name: string): boolean =>
  /^(?:gesamt|insgesamt|zusammen|(?:gesamt|zwischen)?summe)(?!\p{L})/iu.test(name.trim());

/** Words that have an order of their own, each list from its first to its last. `ratings`: the municipality's own steps, lowest first. */
export const scalesOf = (ratings: readonly string[] = Object.values(labels.rating)): readonly (readonly string[])[] => [
  [...new Set([...ratings, ...Object.values(labels.rating).slice(-2), labels.gap['not-assessed']])],
  Object.values(labels.level),
  Object.values(labels.status),
  Object.values(labels.need),
  Object.values(labels.tier),
];

/** The place of a text on a scale, by the word that it begins with; `undefined` where it begins with none. */
export function placeOn(scale: readonly string[], text: string): number | undefined {
  const known = scale.filter((word) => text.startsWith(word) && !/^[\p{L}\p{N}-]/u.test(text.slice(word.length)));
  const [longest] = known.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : scale.indexOf(longest);
}
