import { isScalar } from 'yaml';
import type { PlannedChange } from '../model/planned-file.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import type { Definition, Workspace } from '../model/workspace.ts';
import { editedText, onDisk } from './change.ts';
import type { Edit } from './edit.ts';
import { type Moves, relink, relinkMarkdown } from './links.ts';
import { find, type Parsed, parseRecord, recordEnd } from './parsed.ts';
import { changingIds, type NewId, renamedIds } from './renamed-ids.ts';
import { inStyleOf } from './scalar-text.ts';
import { type ScalarPlace, scalarsOf } from './scalars.ts';

/** A place that holds an old id and that qe does not know as a reference. */
export interface Leftover {
  readonly file: SourceFile;
  readonly pointer: Pointer;
  readonly part: 'key' | 'value';
  readonly id: string;
}

export interface RenamePlan {
  readonly changes: readonly PlannedChange[];
  /** Paths of files that cannot be changed with certainty; then nothing should be. */
  readonly refused: readonly string[];
  readonly leftovers: readonly Leftover[];
}

/**
 * Plans a new id for one thing of the folder: where it is given, where it is named, the names of its files and the links to them. `texts`
 * are the Markdown files of the folder that are no records, as they are on the disk.
 */
export function planRename(
  workspace: Workspace,
  definition: Definition,
  to: string,
  texts: ReadonlyMap<string, string>,
): RenamePlan {
  const newId = renamedIds(workspace, definition, to);
  const moves = movesOf(definition, to, texts);
  const named = placesByFile(workspace, newId);
  const changes: PlannedChange[] = [];
  const refused: string[] = [];
  const leftovers: Leftover[] = [];
  for (const file of workspace.files) {
    const places = [...(named.get(file.path) ?? []), ...confirmationsOf(file, newId)];
    const scalars = scalarsOf(file.data);
    const known = new Set(places.map(({ pointer, part }) => JSON.stringify([pointer, part])));
    for (const { pointer, part, text } of scalars)
      if (newId(text) !== undefined && !known.has(JSON.stringify([pointer, part])))
        leftovers.push({ file, pointer, part, id: text });
    const linked = scalars.filter(({ part, text }) => part === 'value' && follows(text, file.path, moves));
    const after = renamedText(file, places, linked, newId, moves);
    if (after === undefined) refused.push(file.path);
    else changes.push(...changed(file.path, onDisk(file, file.text), onDisk(file, after), moves));
  }
  for (const [path, text] of texts) changes.push(...changed(path, text, relinkMarkdown(text, path, moves), moves));
  return { changes, refused, leftovers };
}

/** A file with new ids at `places` and the paths and links of `linked` texts led to where they moved. */
function renamedText(
  file: SourceFile,
  places: readonly Place[],
  linked: readonly ScalarPlace[],
  newId: NewId,
  moves: Moves,
): string | undefined {
  const body = file.text.length - recordEnd({ text: file.text, body: file.body });
  let text: string | undefined = file.text;
  // most files are not touched, and need not be parsed
  if (places.length + linked.length > 0) {
    const parsed = parseRecord(file);
    text = editedText(file, [
      ...places.map(({ pointer, part }) => renaming(parsed, pointer, part, newId)),
      ...linked.map(({ pointer, text: old }) => moving(parsed, pointer, old, file.path, moves)),
    ]);
  }
  if (text === undefined || body === 0) return text;
  const end = text.length - body;
  return text.slice(0, end) + relinkMarkdown(text.slice(end), file.path, moves);
}

interface Place {
  readonly pointer: Pointer;
  readonly part: 'key' | 'value';
}

/** Where files give or name one of the ids, by path. */
function placesByFile(workspace: Workspace, newId: NewId): Map<string, Place[]> {
  const byFile = new Map<string, Place[]>();
  const add = (file: SourceFile, place: Place) => byFile.set(file.path, [...(byFile.get(file.path) ?? []), place]);
  for (const { file, pointer } of changingIds(workspace, newId)) if (pointer.length > 0) add(file, { pointer, part: 'value' });
  for (const { file, pointer, to, isKey } of workspace.references)
    if (newId(to) !== undefined) add(file, { pointer, part: isKey ? 'key' : 'value' });
  return byFile;
}

/** The schema does not mark the keys of `confirmed`, since they may be of what is long gone. */
function confirmationsOf({ data }: SourceFile, newId: NewId): Place[] {
  const { confirmed } = (data ?? {}) as { confirmed?: unknown };
  if (typeof confirmed !== 'object' || confirmed === null) return [];
  return Object.keys(confirmed)
    .filter((id) => newId(id) !== undefined)
    .map((id) => ({ pointer: ['confirmed', id], part: 'key' }));
}

function renaming(parsed: Parsed, at: Pointer, part: 'key' | 'value', newId: NewId): Edit {
  const found = find(parsed.document, at);
  const node = part === 'key' ? found?.pair?.key : found?.value;
  const old = part === 'key' ? at.at(-1) : isScalar(node) ? node.value : undefined;
  return { kind: part, at, source: inStyleOf(isScalar(node) ? node : null, newId(String(old)) ?? String(old)) };
}

/** Whether a text is the path of a moved file, or holds links to one. */
const follows = (text: string, path: string, moves: Moves): boolean =>
  moves.has(text) || (moves.size > 0 && relink(text, path, moves) !== text);

function moving(parsed: Parsed, at: Pointer, text: string, path: string, moves: Moves): Edit {
  const moved = moves.get(text);
  if (moved === undefined) return { kind: 'text', at, change: (written) => relink(written, path, moves) };
  return { kind: 'value', at, source: inStyleOf(find(parsed.document, at)?.value ?? null, moved) };
}

/** The files that bear the id as their name: the record's own, and of a paper its draft. */
function movesOf({ named, file, pointer }: Definition, to: string, texts: ReadonlyMap<string, string>): Moves {
  // an id that stands deeper is one of several in its file
  const isWholeFile = pointer.length === 0 || (pointer.length === 1 && named === file.kind);
  if (!isWholeFile) return new Map();
  const rename = (path: string) => path.replace(/[^/]+(?=\.[a-z]+$)/, to);
  const draft = file.path.replace(/\.yaml$/, '.md');
  const paths = named === 'paper' && texts.has(draft) ? [file.path, draft] : [file.path];
  return new Map(paths.map((path) => [path, rename(path)] as const).filter(([old, path]) => old !== path));
}

function changed(path: string, before: string, after: string, moves: Moves): PlannedChange[] {
  const moved = moves.get(path);
  if (moved !== undefined) return [{ path: moved, from: path, before, after }];
  return before === after ? [] : [{ path, before, after }];
}
