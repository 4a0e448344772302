import { pathOf } from '../../load/kind-of.ts';
import { newWords } from '../../messages/commands/new.ts';
import type { NewKind } from '../../model/new-kind.ts';
import type { Standard } from '../../model/records.ts';
import type { Entry } from '../../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import { commentLines } from './comments.ts';
import { type Context, candidatesFor } from './context.ts';
import { makings } from './kinds.ts';
import { idFor, nextNumbered } from './naming.ts';
import type { Root } from './place.ts';
import { type Planned, plannedItem } from './plan.ts';
import { preparedRows } from './special.ts';
import { type Draft, partText, recordText } from './text.ts';

/** A record with its fields known, all but its id. */
export interface Complete {
  readonly kind: NewKind;
  readonly root: Root;
  readonly data: Record<string, unknown>;
  /** As given. */
  readonly id?: string;
  /** What the id is made from where it is not the title. */
  readonly idWords?: string;
  /** Markdown below the head. */
  readonly body?: string;
  /** Standards whose criteria are prepared. */
  readonly standards?: readonly Entry<Standard>[];
  /** The catalogue suggests a document as the basis. */
  readonly evidence?: boolean;
}

/** The change of the folder that makes the record: a new file, or an item in a file that is there or not yet. */
export function planRecord(record: Complete, context: Context): Planned {
  const { kind, data, idWords, root } = record;
  const making = makings[kind];
  const words = idWords ?? String(data['title'] ?? '');
  const date = data['date'];
  const named = {
    kind,
    making,
    words,
    ...(record.id === undefined ? {} : { id: record.id }),
    ...(typeof date === 'string' ? { date } : {}),
  };
  const isSingle = making.list === undefined && making.naming === undefined;
  const id = isSingle
    ? ''
    : kind === 'phase' && record.id === undefined
      ? nextNumbered('phase-', context)
      : idFor(named, context);
  if (root.node.required?.includes('id')) data['id'] = id;
  return making.list === undefined ? wholeFile(record, pathOf(making.kind, id), context) : partOfFile(record, context);
}

function draftOf({ kind, root, data, standards = [], evidence = false }: Complete, context: Context): Draft {
  const { usual } = makings[kind];
  const prepared = preparedRows(kind, data, context, { standards, evidence });
  return { root, data, usual, candidates: candidatesFor(context), prepared };
}

function wholeFile(record: Complete, path: string, context: Context): Planned {
  const { data, body = '' } = record;
  if (context.tree.entries.some((entry) => entry.path.toLowerCase() === path.toLowerCase()))
    throw new UsageError(newWords.fileThere(path, partOf(record.kind)));
  const top = context.tree.entries.find((entry) => entry.path === path.split('/')[0]);
  // a link that leads out of the folder is not followed, nor written through
  if (top && top.kind !== 'directory') throw new UsageError(newWords.noFolder(top.path));
  const yaml = recordText(draftOf(record, context));
  const text = path.endsWith('.md')
    ? `---\n${yaml}${commentLines(newWords.file.body, '#').join('\n')}\n---\n\n${body === '' ? '' : `${body}\n`}`
    : yaml;
  return { change: { path, after: text }, pointer: [], data };
}

/** What `qe new` adds to a file that a folder has once. */
function partOf(kind: NewKind): NewKind | undefined {
  const parts = Object.entries(makings) as [NewKind, (typeof makings)[NewKind]][];
  return parts.find(([, making]) => making.list !== undefined && making.kind === makings[kind].kind)?.[0];
}

function partOfFile(record: Complete, context: Context): Planned {
  const { kind, data, root } = record;
  const { kind: fileKind, list = '' } = makings[kind];
  const path = pathOf(fileKind, '');
  const isThere = context.tree.entries.some((entry) => entry.path === path);
  const draft = draftOf(record, context);
  if (isThere) return plannedItem(path, list, partText(draft, false), data, context);
  if (kind === 'phase') throw new UsageError(newWords.fileMissing(path, 'process'));
  const { title = '', description = '' } = root.schema.root;
  const item = partText(draft, true)
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());
  // the hyphen stands before the first key, above which there may be comments
  const first = item.findIndex((line) => !line.trimStart().startsWith('#'));
  const lines = item.map((line, index) => (index === first ? line.replace(/^ {4}/, '  - ') : line));
  const head = [newWords.file.head(title, description), newWords.file.how, newWords.file.forms].flatMap((text) =>
    commentLines(text, '#'),
  );
  return { change: { path, after: `${[...head, `${list}:`, ...lines].join('\n')}\n` }, pointer: [list, 0], data };
}

/** A criterion goes into its standard's file. */
export function planCriterion(
  record: Complete,
  standard: Entry<Standard>,
  tier: 'minimum' | 'vision' | 'goals',
  context: Context,
): Planned {
  const letter = { minimum: 'm', vision: 'v', goals: 'g' }[tier];
  const data = { id: nextNumbered(`${standard.id}.${letter}`, context), ...record.data };
  const text = partText(draftOf({ ...record, data }, context), false);
  return plannedItem(standard.file.path, tier, text, data, context);
}
