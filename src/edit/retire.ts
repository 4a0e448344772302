import type { PlannedChange } from '../model/planned-file.ts';
import type { Measure } from '../model/records.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import type { Definition, Workspace } from '../model/workspace.ts';
import { editFile } from './change.ts';
import type { Edit } from './edit.ts';
import { find, parseRecord } from './parsed.ts';
import { inStyleOf, scalarInFlow } from './scalar-text.ts';

/** Why and since when a criterion or measure no longer holds, and what takes its place. */
export interface Retirement {
  /** A calendar day. */
  readonly date: string;
  readonly reason: string;
  readonly replacedBy: readonly string[];
}

/** A place that names what is retired. */
export interface Mention {
  readonly file: SourceFile;
  readonly pointer: Pointer;
  readonly part: 'key' | 'value';
}

export interface RetirePlan {
  readonly changes: readonly PlannedChange[];
  /** Paths of files that cannot be changed with certainty; then nothing should be. */
  readonly refused: readonly string[];
  /** Places that now name what takes its place. */
  readonly moved: readonly Mention[];
  /** Places that still name it. */
  readonly left: readonly Mention[];
}

/**
 * Plans the end of a criterion or measure. Where exactly one thing takes its place, the measures of `open` (ids of those that are not over)
 * name that from now on in what they address or depend on. Everything else stays: what is dated tells what was, and whether the rest
 * holds for something else as well, people have to say.
 */
export function planRetire(
  workspace: Workspace,
  definition: Definition,
  retirement: Retirement,
  open: ReadonlySet<string>,
): RetirePlan {
  const edits = new Map<SourceFile, Edit[]>([[definition.file, ending(definition, retirement)]]);
  const moved: Mention[] = [];
  const left: Mention[] = [];
  const [only, ...others] = retirement.replacedBy;
  for (const mention of mentionsOf(workspace, definition)) {
    const edit = only === undefined || others.length > 0 ? undefined : moving(mention, definition, only, open);
    (edit ? moved : left).push(mention);
    if (edit) edits.set(mention.file, [...(edits.get(mention.file) ?? []), edit]);
  }
  const changes: PlannedChange[] = [];
  const refused: string[] = [];
  for (const [file, list] of edits) {
    const change = editFile(file, list);
    if (change) changes.push(change);
    else refused.push(file.path);
  }
  return { changes, refused, moved, left };
}

function ending({ named, pointer, file }: Definition, { date, reason, replacedBy }: Retirement): Edit[] {
  if (named === 'criterion') {
    const list = replacedBy.length === 0 ? '' : `replacedBy:\n${replacedBy.map((id) => `  - ${scalarInFlow(id)}\n`).join('')}`;
    return [
      {
        kind: 'field',
        at: pointer.slice(0, -1),
        key: 'retired',
        yaml: `date: ${date}\nreason: ${scalarInFlow(reason)}\n${list}`,
      },
    ];
  }
  const data = file.data as Measure;
  const [successor] = replacedBy;
  const set = (key: 'statusReason' | 'replacedBy', value: string): Edit =>
    data[key] === undefined
      ? { kind: 'field', at: [], key, yaml: scalarInFlow(value), after: 'status' }
      : { kind: 'value', at: [key], source: scalarInFlow(value) };
  // `status` tells how it began; the newest entry tells how it is, and reports of earlier days stay true
  const entry = `date: ${date}\nstatus: ${successor === undefined ? 'dropped' : 'replaced'}\n`;
  return [
    set('statusReason', reason),
    ...(successor === undefined ? [] : [set('replacedBy', successor)]),
    'progress' in data
      ? { kind: 'append', at: ['progress'], yaml: entry }
      : { kind: 'field', at: [], key: 'progress', yaml: `- ${entry.trimEnd().replace('\n', '\n  ')}`, after: 'status' },
  ];
}

function mentionsOf(workspace: Workspace, { id, file: own, pointer: given }: Definition): Mention[] {
  const isOwn = (file: SourceFile, pointer: Pointer) =>
    file === own && given.slice(0, -1).every((key, index) => pointer[index] === key);
  const references = workspace.references
    .filter(({ to, file, pointer }) => to === id && !isOwn(file, pointer))
    .map(({ file, pointer, isKey }): Mention => ({ file, pointer, part: isKey ? 'key' : 'value' }));
  const order = (a: Mention, b: Mention) =>
    (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0) ||
    a.file.locate(a.pointer, a.part).line - b.file.locate(b.pointer, b.part).line;
  return references.sort(order);
}

function moving({ file, pointer }: Mention, { named }: Definition, to: string, open: ReadonlySet<string>): Edit | undefined {
  const field = named === 'criterion' ? 'addresses' : 'dependsOn';
  const data = file.data as Partial<Measure>;
  if (file.kind !== 'measure' || pointer[0] !== field || !open.has(String(data.id)) || data.id === to) return undefined;
  if (data[field]?.includes(to)) return { kind: 'remove', at: pointer };
  const node = find(parseRecord(file).document, pointer)?.value ?? null;
  return { kind: 'value', at: pointer, source: inStyleOf(node, to) };
}
