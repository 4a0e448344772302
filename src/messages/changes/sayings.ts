import type { Change, ChangeCode, ChangedKind, ChangedRecord, ChangeValues } from '../../model/changes.ts';
import { listing, shortDate } from '../format.ts';
import { labels } from '../labels.ts';
import { fieldSayings, type RatingWord } from './fields.ts';
import { indicatorSayings } from './indicators.ts';
import { measureSayings } from './measures.ts';
import { paperSayings } from './papers.ts';
import { excerpt, notes, type Phrase, quoted, type Saying, says } from './phrases.ts';
import { processSayings } from './process.ts';
import { standardSayings } from './standards.ts';

type Of<C extends ChangeCode> = ChangeValues[C];

/** Changes of records as wholes. */
const recordSayings = {
  new: ({ status, meeting, date, due, text }: Of<'new'>): Saying => {
    if (text !== undefined) return says(`neu: ${text}`);
    const about = [
      ...(status ? [labels.status[status]] : []),
      ...(due === undefined ? [] : [`bis ${shortDate(due)}`]),
      ...(meeting === 'planned' ? [`geplant für den ${shortDate(date ?? '')}`] : []),
      ...(meeting === 'cancelled' ? [`ausgefallen am ${shortDate(date ?? '')}`] : []),
      ...((meeting === 'held' || meeting === undefined) && date !== undefined ? [`vom ${shortDate(date)}`] : []),
    ];
    return says(`ist neu${about.length === 0 ? '' : ` (${about.join(', ')})`}`);
  },
  removed: (_values: Of<'removed'>): Saying => says('gibt es nicht mehr'),
  renamed: ({ from }: Of<'renamed'>, _word: RatingWord, { id }: Pick<Change, 'id'>): Saying =>
    says(`hat jetzt die Kennung ${id}, bisher ${from}`),
  retitled: ({ parts }: Of<'retitled'>): Saying => notes('Neuer Titel: ', parts),
  visibility: ({ from, to }: Of<'visibility'>): Saying =>
    notes(`Sichtbar jetzt für: ${labels.visibility[to]}, bisher: ${labels.visibility[from]}`),
  text: ({ parts }: Of<'text'>): Saying =>
    parts.length === 0 ? notes('Verweise im Text geändert') : notes('Text geändert: ', excerpt(parts)),
  confirmed: ({ of }: Of<'confirmed'>): Saying => notes(`Bestätigt, auch für den neuen Wortlaut von ${listing(of)}`),
};

type Sayings = { readonly [C in ChangeCode]: (values: ChangeValues[C], word: RatingWord, change: Pick<Change, 'id'>) => Saying };

/** What each code says. Exhaustive by type: a new code does not compile without its words. */
const sayings: Sayings = {
  ...recordSayings,
  ...fieldSayings,
  ...standardSayings,
  ...measureSayings,
  ...indicatorSayings,
  ...paperSayings,
  ...processSayings,
};

const saying = (change: Change, word: RatingWord): Saying =>
  (sayings[change.code] as (values: unknown, word: RatingWord, change: Pick<Change, 'id'>) => Saying)(
    change.values,
    word,
    change,
  );

/** „Maßnahme „Lotsinnen“ (lotsinnen)“ */
function nameOf({ kind, id, title, changes }: ChangedRecord): string {
  if (kind === 'process') return 'Prozess (process.yaml)';
  if (kind === 'settings') return 'Einstellungen (qe.yaml)';
  const named = labels.named[kind];
  if (kind === 'criterion' || title === id) return `${named} ${id}`;
  return changes[0]?.code === 'renamed' && changes.length === 1
    ? `${named} ${quoted(title)}`
    : `${named} ${quoted(title)} (${id})`;
}

/** The line of a record: with what changed where that is one thing, else its name, with the rest in `changeItems`. */
export function changeLine(record: ChangedRecord, word: RatingWord): Phrase[] {
  const [only, ...others] = record.changes;
  const name = nameOf(record);
  if (!only || others.length > 0) return [`${name}:`];
  const { isPredicate, phrases } = saying(only, word);
  return ended([`${name}${isPredicate ? ' ' : ': '}`, ...phrases]);
}

/** What changed in a record, one sentence each; nothing where its line says it. */
export function changeItems({ changes }: ChangedRecord, word: RatingWord): Phrase[][] {
  return changes.length < 2 ? [] : changes.map((change) => ended(capital(saying(change, word).phrases)));
}

function capital([first, ...rest]: readonly Phrase[]): Phrase[] {
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first ?? '', ...rest];
}

/** With a full stop, unless the text has a mark of its own. */
function ended(phrases: readonly Phrase[]): Phrase[] {
  const full = phrases.filter((phrase) => phrase !== '');
  const last = full.at(-1);
  const text = typeof last === 'string' ? last : (last?.at(-1)?.text ?? '');
  return /[.!?…:][“"»)]?$/u.test(text.trim()) ? full : [...full, '.'];
}

/** The headings of the report. */
export const changedKinds: Readonly<Partial<Record<ChangedKind, string>>> = {
  assessment: 'Einschätzungen',
  measure: 'Maßnahmen',
  indicator: 'Indikatoren',
  standard: 'Standards und Kriterien',
  paper: 'Vorlagen',
  logbook: 'Logbuch',
  process: 'Prozess',
  priority: 'Priorisierungen',
  ladder: 'Wirkungstreppen',
  story: 'Geschichten',
  group: 'Netzwerk',
  offer: 'Angebote',
  document: 'Dokumente',
  guide: 'Kapitel des Leitfadens',
  settings: 'Einstellungen',
  catalogue: 'Kataloge',
};
