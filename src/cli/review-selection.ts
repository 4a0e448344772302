import { itemsOf } from '../analysis/items.ts';
import { wordingHash } from '../analysis/wording.ts';
import { reviewWords } from '../messages/commands/review.ts';
import { suggest } from '../model/suggest.ts';
import type { SuspectReference, SuspectWork } from '../model/suspect.ts';
import type { Workspace } from '../model/workspace.ts';
import { oneLine } from '../reporters/visible.ts';
import type { ReviewOptions } from './review.ts';
import { UsageError } from './usage-error.ts';

/** What of the work has to do with one record, criterion, standard or ladder. Throws UsageError where there is no such id. */
export function only({ references, affected, withheld }: SuspectWork, id: string, workspace: Workspace): SuspectWork {
  const known = knownId(id, workspace);
  const kept = references.filter((one) => concerns(one, known));
  const records = new Set(kept.map(({ record }) => record.id));
  return {
    references: kept,
    affected: affected.filter(({ record, via }) => record.id === known || via.some((root) => records.has(root.id))),
    withheld,
  };
}

/** A reference belongs to the record that refers, to what it refers to, and to the standard that holds that. */
const concerns = ({ record, refersTo }: SuspectReference, id: string): boolean =>
  record.id === id || refersTo.id === id || (refersTo.named === 'criterion' && refersTo.id.startsWith(`${id}.`));

/** The id as it is written in the folder. */
function knownId(id: string, workspace: Workspace): string {
  const ids = itemsOf(workspace).map((one) => one.id);
  const found = ids.find((one) => one === id) ?? ids.find((one) => one.toLowerCase() === id.toLowerCase());
  if (found === undefined) throw new UsageError(reviewWords.unknown(oneLine(id), suggest(id, ids)));
  return found;
}

/** The references that the flags choose. Throws UsageError for ids that are unknown, or that nothing is suspect of. */
export function chosen({ references }: SuspectWork, options: ReviewOptions, workspace: Workspace): SuspectReference[] {
  const { confirm, editorial } = options;
  if (editorial !== undefined) return editorialReferences(references, knownId(editorial.trim(), workspace), workspace);
  if (confirm === undefined) return [...references];
  const ids = confirm.flatMap((value) => value.split(',')).map((id) => id.trim());
  const found = ids.filter((id) => id !== '').map((id) => knownId(id, workspace));
  for (const id of found)
    if (!references.some((one) => concerns(one, id))) throw new UsageError(reviewWords.notSuspect(oneLine(id)));
  return references.filter((one) => found.some((id) => concerns(one, id)));
}

/**
 * All references to a criterion, and those to its standard that differ from the wording then by this criterion alone. Throws UsageError
 * where the id is of something else.
 */
export function editorialReferences(
  references: readonly SuspectReference[],
  criterion: string,
  workspace: Workspace,
): SuspectReference[] {
  const found = itemsOf(workspace).find(({ named, id }) => named === 'criterion' && id === criterion);
  if (!found) throw new UsageError(reviewWords.noCriterion(oneLine(criterion)));
  const hash = wordingHash(found.title);
  return references.filter(
    ({ refersTo, before, now }) =>
      refersTo.id === criterion ||
      (refersTo.named === 'standard' && refersTo.id === found.owner?.id && before !== undefined && isOnly(before, now, hash)),
  );
}

/** Whether exactly one line differs, and is now the wording with this hash. */
function isOnly(then: string, now: string, hash: string): boolean {
  const before = then.split('\n');
  const after = now.split('\n');
  const different = after.filter((line, index) => line !== before[index]);
  return before.length === after.length && different.length === 1 && wordingHash(different[0] ?? '') === hash;
}
