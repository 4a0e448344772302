import type { Named } from './kind.ts';
import type { Definition, Obscured } from './workspace.ts';

/** The form of an id, as in the schemas: small letters, digits, hyphens and dots, 80 characters at most. */
export const isId = (text: string): boolean => text.length <= 80 && /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(text);

/** All ids of each sort. */
export function idsByKind(definitions: ReadonlyMap<string, readonly Definition[]>): ReadonlyMap<Named, readonly string[]> {
  const ids = new Map<Named, string[]>();
  for (const { id, named } of [...definitions.values()].flat()) {
    const list = ids.get(named);
    if (list) list.push(id);
    else ids.set(named, [id]);
  }
  return ids;
}

/** Whether a file that cannot be read may give this id. */
export function isObscured(obscured: readonly Obscured[], id: string, allowed: readonly Named[]): boolean {
  return obscured.some((hidden) => {
    if (!allowed.includes(hidden.named)) return false;
    if (hidden.id === undefined) return true;
    if (hidden.named !== 'criterion') return id === hidden.id;
    // `qs-1.m1`, but neither the standard `qs-1.5` nor a criterion of it
    return id.startsWith(`${hidden.id}.`) && /^[mvg][^.]*$/.test(id.slice(hidden.id.length + 1));
  });
}
