/** The signs that people put into a word to mean all; I is the capital in „KollegInnen“. */
export const genderSigns = [':', '*', '_', '/', '·', 'I'] as const;

/** A piece of a text with its sign. */
interface Signed {
  readonly start: number;
  readonly shown: string;
  readonly sign: string;
}

// one asterisk behind it would be the end of an emphasis that began with the sign
const after = '(?![\\p{L}\\d_]|\\*(?!\\*)|[.:·]\\p{L})';
const stem = '(?<![\\p{L}\\d])(?<stem>\\p{Lu}[\\p{L}-]{1,40})';

const patterns: readonly RegExp[] = [
  new RegExp(`${stem}(?<sign>[:*_·•])(?<end>innen\\p{Ll}{0,30}|in)${after}`, 'gu'),
  new RegExp(`${stem}(?<sign>/)(?<end>innen|in)${after}`, 'gu'),
  /(?<![\p{L}\d])(?<stem>\p{Lu}[\p{L}-]{0,40}\p{Ll})(?<sign>I)(?<end>nnen\p{Ll}{0,30}|n)(?![\p{L}\d])/gu,
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?:[Jj]e|[Ee]i|[Kk]ei|[Ww]el|[Dd]ie|[Mm]an)\\p{Ll}{1,4}e|\\p{Lu}\\p{Ll}{2,40}e)(?<sign>[:*·])[rn]${after}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:[Dd]er|[Dd]ie|[Ee]r|[Ss]ie|[Ii]hr|[Ss]ein)(?<sign>[:*_·])(?:der|die|er|sie|ihr|sein)${after}`,
    'gu',
  ),
];

/** Words for people end like this; behind others an „in“ begins something new: „Rathaus/in der Aula“. */
const forPeople =
  /(?:er|or|ent|ant|ist|eur|är|arzt|ärzt|olog|graf|graph|eund|olleg|kund|xpert|anw[aä]lt|wirt|chef|pat|lots|genoss|ekt|nachbar|beamt|rät)$/iu;
const notForPeople =
  /(?:sommer|winter|zimmer|tober|vember|zember|tember|alter|center|theater|keller|fenster|wasser|muster|dauer|mutter|mütter|vater|väter|kinder|länder|bilder|unter|über|ober|außer|hier|wer|der|oder)$/iu;
const notThePeople = /^(?:außen|draußen|drinnen|unten|oben|vorn|hinten)$/iu;

/** All gender signs within words of a text, in its order. A hyphen behind the stroke („Schüler/-innen“) and brackets are regular spelling. */
export function genderSignsIn(wording: string): Signed[] {
  const found = new Map<number, Signed>();
  for (const pattern of patterns) {
    for (const match of wording.matchAll(pattern)) {
      const { stem: word, sign = '', end } = match.groups ?? {};
      if (word !== undefined && !meansPeople(word, end ?? '')) continue;
      const signed = { start: match.index, shown: match[0], sign: sign === '•' ? '·' : sign };
      if (!found.has(match.index)) found.set(match.index, signed);
    }
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}

function meansPeople(word: string, end: string): boolean {
  if (end.startsWith('inn') || end.startsWith('nn')) return !notThePeople.test(word);
  return forPeople.test(word) && !notForPeople.test(word);
}

/** A cheap look whether there may be any. */
export const mayHaveSigns = (text: string): boolean =>
  /\p{L}(?:[:*_/·•](?:in|[rn]\b|d(?:er|ie)\b|er\b|s(?:ie|ein)\b|ihr\b)|In)/u.test(text);

export const signPatterns: readonly RegExp[] = patterns;
