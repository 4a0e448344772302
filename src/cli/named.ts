import { listWords } from '../messages/commands/list.ts';
import { newWords } from '../messages/commands/new.ts';
import { labels } from '../messages/labels.ts';
import type { Named } from '../model/kind.ts';
import { fold, nearest } from '../model/suggest.ts';
import { UsageError } from './usage-error.ts';

const sorts = Object.keys(listWords.plural) as Named[];

/** What people say for a file that holds a list means what is in the list. */
const inFile: Readonly<Record<string, Named>> = {
  process: 'phase',
  network: 'group',
  outcomes: 'ladder',
  documents: 'document',
  offers: 'offer',
};

const names: readonly (readonly [string, Named])[] = [
  ...sorts.flatMap((sort) => {
    const called = sort in newWords.kinds ? newWords.kinds[sort as keyof typeof newWords.kinds].called : [];
    return [sort, `${sort}s`, listWords.plural[sort], labels.named[sort], ...called].map((name) => [name, sort] as const);
  }),
  ...Object.entries(inFile).flatMap(([file, sort]) =>
    [file, newWords.kinds[file as keyof typeof newWords.kinds].title].map((name) => [name, sort] as const),
  ),
];

/** The sort of records that somebody names in English or German, one or many. Throws UsageError. */
export function namedFrom(typed: string): Named {
  const exact = names.find(([name]) => fold(name) === fold(typed));
  if (exact) return exact[1];
  const near = nearest(typed, names);
  throw new UsageError(listWords.unknownKind(typed, near && `${near} (${labels.named[near]})`));
}
