import type { ChangeValues, MovedRating } from '../../model/changes.ts';
import { listing, longDate, shortDate } from '../format.ts';
import type { RatingWord } from './fields.ts';
import { excerpt, notes, quoted, type Saying, says } from './phrases.ts';

type Of<C extends keyof ChangeValues> = ChangeValues[C];

const movedInto = { circle: 'zum Qualitätszirkel', dimension: 'zur Dimension' };

/** Changes of standards, criteria and assessments. */
export const standardSayings = {
  reworded: ({ parts }: Of<'reworded'>): Saying => says('neu gefasst: ', excerpt(parts)),
  retired: ({ date, reason, replacedBy }: Of<'retired'>): Saying => {
    const successors =
      replacedBy.length === 0
        ? ''
        : replacedBy.length === 1
          ? ` An seine Stelle tritt ${replacedBy[0]}.`
          : ` Es ist aufgeteilt in ${listing(replacedBy)}.`;
    return says(`gilt ab ${shortDate(date)} nicht mehr: ${withStop(reason)}${successors}`);
  },
  unretired: (_values: Of<'unretired'>): Saying => says('gilt wieder'),
  evidence: ({ asked }: Of<'evidence'>): Saying =>
    notes(asked ? 'Es soll jetzt eine Grundlage genannt werden' : 'Eine Grundlage muss nicht mehr genannt werden'),
  moved: ({ into, from, to }: Of<'moved'>): Saying =>
    to
      ? says(`gehört jetzt ${movedInto[into]} ${quoted(to.title)}${from ? `, bisher ${quoted(from.title)}` : ''}`)
      : says(`gehört nicht mehr ${movedInto[into]} ${quoted(from?.title ?? '')}`),
  assessed: ({ agreed, perspective, date, criteria, rose, fell }: Of<'assessed'>, word: RatingWord): Saying => {
    const count = `${criteria} ${criteria === 1 ? 'Kriterium' : 'Kriterien'}`;
    if (!agreed)
      return notes(`Neue Sicht${perspective ? ` von ${quoted(perspective.title)}` : ''} vom ${longDate(date)} zu ${count}`);
    const moves = [...moved('Gestiegen', rose, word), ...moved('Gesunken', fell, word)];
    return notes([`Neue gemeinsame Einschätzung vom ${longDate(date)} zu ${count}`, ...moves].join('. '));
  },
  rating: ({ criterion, from, to }: Of<'rating'>, word: RatingWord): Saying =>
    notes(
      to === undefined
        ? `Kriterium ${criterion} ohne Einschätzung, bisher ${quoted(word(from ?? ''))}`
        : `Kriterium ${criterion} jetzt ${quoted(word(to))}${from === undefined ? ', bisher ohne Einschätzung' : `, bisher ${quoted(word(from))}`}`,
    ),
};

const moved = (what: string, ratings: readonly MovedRating[], word: RatingWord): string[] =>
  ratings.length === 0 ? [] : [`${what}: ${ratings.map(({ id, from, to }) => `${id} (${word(from)} → ${word(to)})`).join(', ')}`];

const withStop = (text: string): string => (/[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);
