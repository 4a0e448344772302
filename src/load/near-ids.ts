import type { Finding } from '../model/finding.ts';
import { idsByKind, isObscured } from '../model/ids.ts';
import { suggest } from '../model/suggest.ts';
import type { Reference, Workspace } from '../model/workspace.ts';
import { finding } from './finding.ts';

/**
 * `JHA` where `jha` is meant breaks the form of ids and names nothing, which would be told twice. Where an id is near, that is what
 * helps; else it is the form. (The rule `reference-unknown` leaves ids of a wrong form to this.)
 */
export function nearIds(findings: readonly Finding[], workspace: Workspace): Finding[] {
  if (!findings.some(isFormOfId)) return [...findings];
  const place = (file: string, { line, column }: Finding['position']) => `${file}:${line}:${column}`;
  const references = new Map<string, Reference>();
  for (const reference of workspace.references) {
    const { file, pointer, isKey } = reference;
    references.set(place(file.path, file.locate(pointer, isKey ? 'key' : 'value')), reference);
  }
  const ids = idsByKind(workspace.definitions);
  return findings.map((found) => {
    const reference = isFormOfId(found) ? references.get(place(found.file, found.position)) : undefined;
    if (!reference) return found;
    const { to, allowed, file, pointer, isKey } = reference;
    const candidates = allowed.flatMap((named) => ids.get(named) ?? []);
    if (candidates.includes(to) || isObscured(workspace.obscured, to, allowed)) return found;
    const suggestion = suggest(to, candidates);
    if (suggestion === undefined) return found;
    const field = workspace.fieldAt(file, isKey ? pointer.slice(0, -1) : pointer);
    return finding('reference-unknown', found.file, found.position, { field, id: to, allowed, suggestion });
  });
}

const isFormOfId = (found: Finding): boolean => found.ruleId === 'value-form' && found.values.form === 'id';
