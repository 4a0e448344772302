import type { Named } from '../model/kind.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import type { Entry, Workspace } from '../model/workspace.ts';

/** Anything with an id, with the record it is or is part of. */
export interface Item {
  readonly named: Named;
  readonly id: string;
  /** Its title, or the wording of a criterion; the id where it has none. */
  readonly title: string;
  readonly file: SourceFile;
  /** From the top of the file. */
  readonly pointer: Pointer;
  readonly data: unknown;
  /** The record whose visibility it shares; absent for what qe.yaml gives. */
  readonly owner?: Entry<unknown>;
}

type Titled = { readonly title?: string };

/** All that has an id, by sort, each sort in the order of the workspace. */
export function itemsOf(workspace: Workspace): Item[] {
  const { settings } = workspace;
  return [
    ...whole('standard', workspace.standards),
    ...workspace.standards.flatMap(criteriaOf),
    ...whole('assessment', workspace.assessments),
    ...whole('priority', workspace.priorities),
    ...whole('measure', workspace.measures),
    ...whole('indicator', workspace.indicators),
    ...whole('logbook', workspace.logbook),
    ...whole('paper', workspace.papers),
    ...whole('story', workspace.stories),
    ...whole('guide', workspace.guide),
    ...whole('group', workspace.groups),
    ...whole('ladder', workspace.ladders),
    ...whole('document', workspace.documents),
    ...whole('offer', workspace.offers),
    ...phasesOf(workspace),
    ...settingsItems(workspace, 'area', settings.areas, ['areas']),
    ...settingsItems(workspace, 'committee', settings.committees, ['committees']),
    ...settingsItems(workspace, 'block', settings.documents?.ownBlocks, ['documents', 'ownBlocks']),
    ...whole('catalogue', workspace.catalogues),
    ...workspace.catalogues.flatMap((entry) => [
      ...partsOf(entry, 'circle', 'circles'),
      ...partsOf(entry, 'dimension', 'dimensions'),
    ]),
  ];
}

function whole(named: Named, entries: readonly Entry<Titled>[]): Item[] {
  return entries.map((entry) => ({
    named,
    id: entry.id,
    title: entry.data.title ?? entry.id,
    file: entry.file,
    pointer: entry.pointer,
    data: entry.data,
    owner: entry,
  }));
}

function criteriaOf(entry: Workspace['standards'][number]): Item[] {
  return (['minimum', 'vision', 'goals'] as const).flatMap((list) =>
    (entry.data[list] ?? []).map((data, index) => ({
      named: 'criterion' as const,
      id: data.id,
      title: data.text,
      file: entry.file,
      pointer: [list, index],
      data,
      owner: entry,
    })),
  );
}

function phasesOf({ process }: Workspace): Item[] {
  return process ? partsOf(process, 'phase', 'phases') : [];
}

function partsOf(entry: Entry<object>, named: Named, list: string): Item[] {
  const parts = (entry.data as Record<string, readonly { id: string; title: string }[] | undefined>)[list] ?? [];
  return parts.map((data, index) => ({
    named,
    id: data.id,
    title: data.title,
    file: entry.file,
    pointer: [list, index],
    data,
    owner: entry,
  }));
}

interface Given {
  readonly id: string;
  readonly title: string;
}

function settingsItems({ files }: Workspace, named: Named, given: readonly Given[] = [], pointer: Pointer): Item[] {
  const file = files.find(({ kind }) => kind === 'settings');
  if (!file) return [];
  return given.map((data, index) => ({ named, id: data.id, title: data.title, file, pointer: [...pointer, index], data }));
}
