/** What a section is called that has a number: „QS 3.1“, „Qualitätszirkel 2“. */
const name = '\\p{Lu}\\p{L}{0,19}[ \\u00a0]\\d{1,3}(?:\\.\\d{1,3}){0,3}(?![.,]?\\d|\\p{L})';

/** The name that a heading begins with: „QS 3.1“ of „QS 3.1 Konzept“. */
export const numberedName = new RegExp(`^${name}`, 'u');

/** Each place where a text sends its readers to others: „siehe QS 3.1 und QS 3.2“, „vgl. auch QS 1.5“. */
export const mentions = new RegExp(
  `(?<!\\p{L})(?:siehe|vgl\\.|vergleiche|s\\.)[ \\u00a0](?:auch[ \\u00a0])?${name}(?:(?:,| und| oder| sowie)[ \\u00a0]${name}){0,9}`,
  'giu',
);

/** The names in such a place. */
export const mentioned = new RegExp(name, 'gu');
