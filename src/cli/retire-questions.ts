import { retireWords } from '../messages/commands/retire.ts';
import type { Definition } from '../model/workspace.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Something that can take the place of what ends. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
}

interface Given {
  readonly reason?: string;
  readonly replacedBy?: readonly string[];
}

/** Reason and replacement from the flags; on a terminal what is missing is asked for. Throws UsageError where there is no reason to be had. */
export async function askForMore(
  given: Given,
  named: 'criterion' | 'measure',
  definition: Definition,
  candidates: readonly Candidate[],
  { ask }: Io,
): Promise<{ reason: string; replacedBy: string[] }> {
  const check = (value: string) => (/\S/.test(value) ? undefined : retireWords.askReasonEmpty);
  const reason = (given.reason ?? (await ask?.text(retireWords.askReason, { check })) ?? '').replace(/\s+/g, ' ').trim();
  if (reason === '') throw new UsageError(retireWords.missingReason);
  const listed = given.replacedBy?.flatMap((value) => value.split(',')).map((id) => id.trim());
  if (listed || !ask || candidates.length === 0) return { reason, replacedBy: [...new Set(listed?.filter((id) => id !== ''))] };
  // those of the same standard are what is most likely meant
  const home = definition.id.slice(0, definition.id.lastIndexOf('.') + 1);
  const isNear = ({ id }: Candidate) => home !== '' && id.startsWith(home);
  const sorted = [...candidates.filter(isNear), ...candidates.filter((one) => !isNear(one))];
  const answers = sorted.map(({ id, title }) => ({ value: id, label: id, hint: title }));
  if (named === 'criterion') return { reason, replacedBy: await ask.several(retireWords.askReplacedBy, answers) };
  const one = await ask.one(retireWords.askReplacedBy, [{ value: '', label: retireWords.nothing }, ...answers], '');
  return { reason, replacedBy: one === '' ? [] : [one] };
}
