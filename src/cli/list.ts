import type { Table } from 'mdast';
import { audiences } from '../analysis/for-audience.ts';
import { listing } from '../analysis/listing.ts';
import { blockLines } from '../documents/text/blocks.ts';
import { writers } from '../documents/writers.ts';
import type { Shipped } from '../load/resources.ts';
import { listWords, stateChoices, stateWord } from '../messages/commands/list.ts';
import { shortDate } from '../messages/format.ts';
import type { Named } from '../model/kind.ts';
import type { ListedItem, Listing } from '../model/listing.ts';
import type { Visibility } from '../model/records.ts';
import { fold, nearest } from '../model/suggest.ts';
import { oneLine } from '../reporters/visible.ts';
import { closing } from './closing.ts';
import { type FolderOptions, findFolder, loadFolder } from './folders.ts';
import type { Io } from './io.ts';
import { table } from './mdast.ts';
import { namedFrom } from './named.ts';
import { UsageError } from './usage-error.ts';

export const lookupFormats = ['text', 'md', 'json'] as const;

export interface LookupOptions extends FolderOptions {
  readonly format?: (typeof lookupFormats)[number];
  readonly asOf?: string;
  readonly audience?: Visibility;
}

export interface ListOptions extends LookupOptions {
  readonly status?: string;
}

/** Columns of a terminal, as reports have them. */
const width = 100;

/** Sorts that a folder gets from catalogues, and that are listed only where they are asked for. */
const fromCatalogues: ReadonlySet<Named> = new Set<Named>(['catalogue', 'circle', 'dimension']);

/** `qe list`: the records of one sort, or how many there are of each. Exit code 1 where files could not be used. */
export function listRecords(typed: string | undefined, options: ListOptions, resources: Shipped, io: Io): number {
  const named = typed === undefined ? undefined : namedFrom(typed);
  const status = options.status === undefined ? undefined : statusFrom(options.status, named);
  const { workspace, findings } = loadFolder(findFolder(options, io), resources);
  const all = listing(workspace, options.asOf ?? io.today(), options.audience ?? audiences[0]);
  const items = all.items.filter(
    (item) =>
      (named === undefined ? !fromCatalogues.has(item.named) : item.named === named) &&
      (status === undefined || (item.state !== undefined && 'code' in item.state && item.state.code === status)),
  );
  const ratings = Object.fromEntries(
    workspace.settings.ratingScale.map(({ id, label }) => [id, label ?? '']).filter(([, label]) => label),
  );
  io.out(written({ ...all, items }, named, ratings, options));
  return closing(workspace, findings, io, listWords.incomplete);
}

function written(
  shown: Listing,
  named: Named | undefined,
  ratings: Readonly<Record<string, string>>,
  options: ListOptions,
): string {
  const { items, ...head } = shown;
  if (options.format === 'json') {
    const data = named === undefined ? { ...head, counts: countsOf(items) } : { ...head, named, items };
    return `${JSON.stringify(data, null, 2)}\n`;
  }
  const title = named === undefined ? listWords.title : listWords.plural[named];
  const node = named === undefined ? countTable(items) : itemTable(items, named, ratings);
  if (options.format === 'md') {
    const children = items.length === 0 ? [] : [node];
    return writers.md({ meta: { title, date: shown.asOf, lang: 'de' }, root: { type: 'root', children } }, () => undefined)
      .content;
  }
  if (items.length === 0) return `${listWords.none(title, options.status !== undefined)}\n`;
  return `${blockLines([node], width).join('\n')}\n`;
}

const countsOf = (items: readonly ListedItem[]): { named: Named; count: number }[] => {
  const counts = new Map<Named, number>();
  for (const { named } of items) counts.set(named, (counts.get(named) ?? 0) + 1);
  return [...counts].map(([named, count]) => ({ named, count }));
};

function countTable(items: readonly ListedItem[]): Table {
  const { columns, plural } = listWords;
  const rows = countsOf(items).map(({ named, count }) => [plural[named], named, String(count)]);
  return table([[columns.german, columns.kind, columns.count], ...rows], [2]);
}

/** Columns that say nothing of any record are left out. */
function itemTable(items: readonly ListedItem[], named: Named, ratings: Readonly<Record<string, string>>): Table {
  const { columns, dateColumn, wording } = listWords;
  const all: readonly (readonly [string, (item: ListedItem) => string])[] = [
    [columns.id, ({ id }) => id],
    [named === 'criterion' ? wording : columns.title, ({ id, title }) => (title === id ? '' : oneLine(title))],
    [columns.state, ({ state }) => (state === undefined ? '' : oneLine(stateWord(state, ratings)))],
    [dateColumn[named] ?? columns.date, ({ date }) => (date === undefined ? '' : shortDate(date))],
  ];
  const used = all.filter(([, cell], index) => index === 0 || items.some((item) => cell(item) !== ''));
  return table([used.map(([head]) => head), ...items.map((item) => used.map(([, cell]) => cell(item)))]);
}

/** The code of a state that somebody names by code or by word. Throws UsageError. */
function statusFrom(typed: string, named: Named | undefined): string {
  if (named === undefined) throw new UsageError(listWords.statusNeedsKind);
  const choices = Object.entries(stateChoices[named] ?? {});
  if (choices.length === 0) throw new UsageError(listWords.noStatus(listWords.plural[named]));
  const exact = choices.find(([code, word]) => [code, word].some((name) => fold(name) === fold(typed)));
  if (exact) return exact[0];
  const near = nearest(
    typed,
    choices.flatMap(([code, word]) => [[code, code] as const, [word, code] as const]),
  );
  throw new UsageError(
    listWords.badStatus(
      typed,
      choices.map(([code, word]) => ({ code, word })),
      near,
    ),
  );
}
