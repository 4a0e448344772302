import type { ChangeValues, FieldPath } from '../../model/changes.ts';
import type { ShownField, ShownValue } from '../../model/record-view.ts';
import { valueWord } from '../commands/show.ts';
import { listing, periodName, shortDate } from '../format.ts';
import { labels } from '../labels.ts';
import { excerpt, notes, quoted, type Saying } from './phrases.ts';

/** What the steps of the folder's own scale are called. */
export type RatingWord = (rating: string) => string;

type Of<C extends keyof ChangeValues> = ChangeValues[C];

/** Changes that are told by the titles of fields. */
export const fieldSayings = {
  'field-added': ({ path, to }: Of<'field-added'>, word: RatingWord): Saying =>
    notes(`${pathWords(path)} ergänzt: ${inWords(to, word)}`),
  'field-removed': ({ path, from }: Of<'field-removed'>, word: RatingWord): Saying =>
    notes(`${pathWords(path)} entfernt, bisher: ${inWords(from, word)}`),
  'field-changed': ({ path, from, to, parts }: Of<'field-changed'>, word: RatingWord): Saying => {
    const [before, after] = [inWords(from, word), inWords(to, word)];
    if (parts) return notes(`${pathWords(path)} neu gefasst: `, excerpt(parts));
    // of a link, only where it leads may be another
    return notes(before === after ? `${pathWords(path)} geändert` : `${pathWords(path)} geändert: ${after}, bisher ${before}`);
  },
  'items-added': ({ path, items }: Of<'items-added'>, word: RatingWord): Saying =>
    notes(`${pathWords(path)}, neu: ${all(items, word)}`),
  'items-removed': ({ path, items }: Of<'items-removed'>, word: RatingWord): Saying =>
    notes(`${pathWords(path)}, nicht mehr: ${all(items, word)}`),
  order: ({ path }: Of<'order'>): Saying => notes(`${pathWords(path)} in anderer Reihenfolge`),
};

/** „„Mitwirkende““, „„Einschätzungen“ (qs-1.5.m1), „Anmerkung““ */
function pathWords(path: FieldPath): string {
  return path
    .map(({ key, title }, index) => {
      if (title !== undefined) return `${index === 0 ? '' : ', '}${quoted(title)}`;
      return index === 0 ? quoted(key) : ` (${keyWord(key)})`;
    })
    .join('');
}

/** Days and periods that tell items of a list apart, as they are said; anything else unchanged. */
function keyWord(key: string): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(key)) return shortDate(key);
  const format = (labels.format as Readonly<Record<string, string>>)[key];
  return format ?? (/^\d{4}-/u.test(key) ? periodName(key) : key);
}

const all = (items: readonly ShownValue[], word: RatingWord): string => items.map((item) => inWords(item, word)).join('; ');

/** A value of any form in words. */
function inWords(value: ShownValue, word: RatingWord): string {
  switch (value.form) {
    case 'list':
      return listing(value.items.map((item) => inWords(item, word)));
    case 'block':
      return blockWords(value.fields, word);
    case 'text':
    case 'prose':
      return quoted(value.text);
    case 'scale':
      return word(value.code);
    default:
      return valueWord(value, {});
  }
}

function blockWords(fields: readonly ShownField[], word: RatingWord): string {
  const [only, ...others] = fields.filter(({ key }) => key !== 'id');
  if (only && others.length === 0) return inWords(only.value, word);
  return [only, ...others]
    .flatMap((field) => (field ? [`${field.title ?? labels.rating[field.key] ?? field.key} ${inWords(field.value, word)}`] : []))
    .join(', ');
}
