import type { ChangedKind } from '../../model/changes.ts';
import type { Visibility } from '../../model/records.ts';
import type { Pointer, SourceFile } from '../../model/source.ts';
import type { Entry, Workspace } from '../../model/workspace.ts';
import { itemsOf } from '../items.ts';

export type Data = Readonly<Record<string, unknown>>;

/** What is compared with its earlier state: whatever has an id, without the parts that have one of their own. */
export interface Subject {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly title: string;
  readonly file: SourceFile;
  /** From the top of the file. */
  readonly pointer: Pointer;
  readonly data: Data;
  readonly body?: string;
  /** As it is in force, whether the record or qe.yaml says so; absent for parts of records and of qe.yaml. */
  readonly visibility?: Visibility;
  /** The record it is a part of. */
  readonly within?: string;
}

/** Parts that are subjects themselves. */
const parts: Partial<Record<ChangedKind, readonly string[]>> = {
  standard: ['minimum', 'vision', 'goals'],
  process: ['phases'],
  settings: ['areas', 'committees'],
};

/** Of qe.yaml, what others than the steering group are told. */
const open: readonly string[] = ['municipality', 'catalogues', 'ratingScale', 'metFrom', 'focus'];

export const keyOf = ({ kind, id }: Pick<Subject, 'kind' | 'id'>): string => `${kind} ${id}`;

/** All subjects of a folder by their key; of an id given twice, the first. */
export function subjectsOf(workspace: Workspace, isInternal: boolean): Map<string, Subject> {
  const own = new Set(workspace.files);
  const items = itemsOf(workspace).flatMap((item): Subject[] => {
    const { named: kind, owner } = item;
    // shipped catalogues belong to the program; circles and dimensions are told with theirs
    if (!own.has(item.file) || kind === 'circle' || kind === 'dimension') return [];
    const isWhole = owner?.pointer === item.pointer;
    return [
      {
        kind,
        id: item.id,
        title: item.title,
        file: item.file,
        pointer: item.pointer,
        data: without(item.data as Data, parts[kind]),
        ...(isWhole ? wholeOf(owner) : owner && { within: owner.id }),
      },
    ];
  });
  const all = [...items, ...processOf(workspace), ...settingsOf(workspace, isInternal)];
  return new Map(all.reverse().map((subject) => [keyOf(subject), subject] as const));
}

const wholeOf = ({ visibility, body }: Entry<unknown>) => ({ visibility, ...(body === undefined ? {} : { body }) });

function processOf({ process }: Workspace): Subject[] {
  if (!process) return [];
  const { file, pointer, visibility } = process;
  return [
    {
      kind: 'process',
      id: file.path,
      title: '',
      file,
      pointer,
      data: without(process.data as unknown as Data, parts.process),
      visibility,
    },
  ];
}

function settingsOf({ settings, files, unread }: Workspace, isInternal: boolean): Subject[] {
  const file = files.find(({ kind }) => kind === 'settings');
  if (!file || unread.includes(file.path) || typeof file.data !== 'object' || file.data === null) return [];
  const all = without(file.data as Data, parts.settings);
  const seen = isInternal ? all : Object.fromEntries(Object.entries(all).filter(([key]) => open.includes(key)));
  // without the ids that this audience does not see
  const data = settings.focus ? { ...seen, focus: settings.focus } : seen;
  return [{ kind: 'settings', id: file.path, title: '', file, pointer: [], data }];
}

function without(data: Data, keys: readonly string[] = []): Data {
  return keys.length === 0 ? data : Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}
