import { nextFree, slug } from '../../edit/slug.ts';
import { pathOf } from '../../load/kind-of.ts';
import { newWords } from '../../messages/commands/new.ts';
import { isId, isObscured } from '../../model/ids.ts';
import type { Kind } from '../../model/kind.ts';
import type { NewKind } from '../../model/new-kind.ts';
import { UsageError } from '../usage-error.ts';
import type { Context } from './context.ts';
import type { Making } from './kinds.ts';

/** What an id is made from. */
interface Wanted {
  readonly kind: NewKind;
  readonly making: Making;
  /** As given with `--id`, or by a catalogue. */
  readonly id?: string;
  /** The words it is made from. */
  readonly words: string;
  readonly date?: string;
}

/** The id of a new record: the given one if it is free, else one made from its words that is. Throws UsageError. */
export function idFor({ kind, making, id, words, date }: Wanted, context: Context): string {
  const isTaken = (candidate: string) => placeTaken(candidate, making, context) !== undefined;
  const made = slug(words) || slug(newWords.kinds[kind].title);
  if (id !== undefined) {
    if (!isId(id)) throw new UsageError(newWords.badId(id, slug(id) || made));
    if (making.naming === 'dated' && date !== undefined && !id.startsWith(`${date}-`))
      throw new UsageError(newWords.dateFirst(id, date));
    const place = placeTaken(id, making, context);
    if (place !== undefined) throw new UsageError(newWords.idTaken(id, place));
    return id;
  }
  if (making.naming === 'dated') return nextFree(`${date}-${slug(words, 80 - 11) || made}`, isTaken);
  if (making.naming === 'numbered')
    return nextFree(`${nextNumber(making.kind, context)}-${slug(words, 80 - 4) || made}`, isTaken);
  return nextFree(made, isTaken);
}

/** Where an id is given already, or may be. */
function placeTaken(id: string, { kind, list }: Making, { workspace, tree }: Context): string | undefined {
  const [definition] = workspace.definitions.get(id.toLowerCase()) ?? [];
  if (definition) return `${definition.file.path}:${definition.file.locate(definition.pointer).line}`;
  if (list === undefined) {
    const path = pathOf(kind, id).toLowerCase();
    const there = tree.entries.find((entry) => entry.path.toLowerCase() === path);
    if (there) return there.path;
  }
  const hidden = workspace.obscured.find((obscured) => obscured.id === id && isObscured([obscured], id, [obscured.named]));
  return hidden && id;
}

/** Two digits behind the highest number in front of a file name, so that a new chapter comes last. */
function nextNumber(kind: Kind, { tree }: Context): string {
  const folder = pathOf(kind, '').replace(/[^/]*$/, '');
  const numbers = tree.entries.flatMap(({ path }) => {
    const number = path.startsWith(folder) ? /^(\d{1,4})-/.exec(path.slice(folder.length))?.[1] : undefined;
    return number === undefined ? [] : [Number(number)];
  });
  return String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}

/** The number behind the highest that was ever given behind `prefix`, also where only an older assessment still names it. */
export function nextNumbered(prefix: string, { workspace }: Context): string {
  const known = [...[...workspace.definitions.values()].flat().map(({ id }) => id), ...workspace.references.map(({ to }) => to)];
  const numbers = known.flatMap((id) => {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    return /^\d{1,6}$/.test(rest) ? [Number(rest)] : [];
  });
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
