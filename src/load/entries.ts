import type { Kind } from '../model/kind.ts';
import type * as records from '../model/records.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { fileId } from './kind-of.ts';

/** The key of `visibility` in qe.yaml for the kinds that have a visibility. */
const visibilityKey = {
  standard: 'standards',
  assessment: 'assessments',
  priority: 'priorities',
  measure: 'measures',
  indicator: 'indicators',
  logbook: 'logbook',
  paper: 'papers',
  story: 'stories',
  guide: 'guide',
  process: 'process',
  network: 'network',
  outcomes: 'outcomes',
  documents: 'documents',
  offers: 'offers',
} as const satisfies Partial<Record<Kind, keyof NonNullable<records.Settings['visibility']>>>;

type Found = Pick<
  Workspace,
  | 'settings'
  | 'definitions'
  | 'references'
  | 'unnamed'
  | 'filePlaces'
  | 'texts'
  | 'files'
  | 'unread'
  | 'obscured'
  | 'templates'
  | 'drafts'
  | 'present'
  | 'asset'
  | 'fieldAt'
>;

/** Sorts usable files into the lists of a workspace. Their data has passed the schema of their kind. */
export function assemble(files: readonly SourceFile[], found: Found): Workspace {
  const { settings } = found;
  const entry = <T>(file: SourceFile, id: string, data: T, pointer: Pointer = []): Entry<T> => {
    const own = (data as { visibility?: records.Visibility }).visibility;
    const preset = settings.visibility?.[visibilityKey[file.kind as keyof typeof visibilityKey]];
    const visibility = own ?? (file.kind === 'catalogue' ? 'public' : (preset ?? 'internal'));
    const body = file.body === undefined ? {} : { body: file.body.text };
    return { id, kind: file.kind, visibility, file, pointer, data, ...body };
  };
  const whole = <T>(kind: Kind): Entry<T>[] =>
    sorted(
      files
        .filter((file) => file.kind === kind)
        .map((file) => entry(file, (file.data as { id?: string }).id ?? fileId(file.path), file.data as T)),
    );
  const parts = <T extends { id: string }>(kind: Kind, key: string): Entry<T>[] =>
    sorted(
      files
        .filter((file) => file.kind === kind)
        .flatMap(
          (file) => (file.data as Record<string, T[]>)[key]?.map((part, index) => entry(file, part.id, part, [key, index])) ?? [],
        ),
    );
  return {
    standards: sortByNumber(whole<records.Standard>('standard')),
    assessments: whole('assessment'),
    priorities: whole('priority'),
    measures: whole('measure'),
    indicators: whole('indicator'),
    logbook: whole('logbook'),
    papers: whole('paper'),
    stories: whole('story'),
    guide: whole('guide'),
    process: whole<records.Process>('process')[0],
    groups: parts('network', 'groups'),
    ladders: parts('outcomes', 'ladders'),
    documents: parts('documents', 'documents'),
    offers: parts('offers', 'offers'),
    catalogues: whole('catalogue'),
    ...found,
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By id, then path: the order files were met in never shows. */
function sorted<T>(entries: Entry<T>[]): Entry<T>[] {
  return entries.sort((a, b) => compare(a.id, b.id) || compare(a.file.path, b.file.path));
}

/** 1.2 before 1.10, as the numbers are read. */
function sortByNumber(entries: Entry<records.Standard>[]): Entry<records.Standard>[] {
  const parts = (entry: Entry<records.Standard>) => (entry.data.number ?? '').split('.').map(Number);
  return entries.sort((a, b) => {
    const left = parts(a);
    const right = parts(b);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
      const difference = (left[index] ?? -1) - (right[index] ?? -1);
      if (difference !== 0) return difference;
    }
    return compare(a.id, b.id);
  });
}
