import type { RecordView } from '../model/record-view.ts';
import type { Visibility } from '../model/records.ts';
import type { Change, SuspectReference, SuspectWork, WordingHistory } from '../model/suspect.ts';
import type { Workspace } from '../model/workspace.ts';
import { affectedBy } from './affected.ts';
import { forAudience } from './for-audience.ts';
import { type Reliance, reliances } from './reliances.ts';
import { targetKey, wordingHash } from './wording.ts';

/** Nothing is known of earlier wordings; then only what was confirmed can be compared. */
export const noHistory: WordingHistory = { wordings: new Map(), introduced: new Map() };

/**
 * The references that are suspect on a day: the wording of what they refer to is not the one confirmed last, or, without a confirmation,
 * not the one at the commit that introduced the reference; and what rests on the records that refer so. An audience is told what holds
 * for the whole folder as well, without earlier wordings, which may have been less visible.
 */
export function suspectWork(workspace: Workspace, asOf: string, audience: Visibility, history: WordingHistory): SuspectWork {
  const whole = suspectReferences(workspace, asOf, history);
  if (audience === 'internal') return { references: whole, affected: affectedBy(whole, workspace, asOf), withheld: false };
  const known = new Set(whole.map(keyOf));
  const released = forAudience(workspace, audience);
  const references = suspectReferences(released, asOf, history)
    .filter((reference) => known.has(keyOf(reference)))
    .map(({ before: _before, ...reference }) => reference);
  return { references, affected: affectedBy(references, released, asOf), withheld: references.length < whole.length };
}

const keyOf = ({ record, refersTo }: SuspectReference): string => `${record.id}\n${targetKey(refersTo)}`;

function suspectReferences(workspace: Workspace, asOf: string, history: WordingHistory): SuspectReference[] {
  return reliances(workspace, asOf).flatMap((reliance) => {
    const { record, name, target, wording, pointer, part } = reliance;
    const hash = wordingHash(wording);
    const baseline = baselineOf(reliance, asOf, history);
    if (baseline === undefined || baseline.hash === hash) return [];
    const { text, since } = known(baseline, targetKey(target), history);
    const { file } = record;
    return [
      {
        record: name,
        refersTo: target,
        ...(text === undefined ? {} : { before: text }),
        now: wording,
        hash,
        ...(since && { since }),
        place: { file: file.path, line: file.locate(pointer, part).line },
      },
    ];
  });
}

interface Baseline {
  readonly hash: string;
  readonly text?: string;
}

/** The wording that a reference was made for, or confirmed for on a day up to the reference date; undefined where nobody knows. */
function baselineOf({ record, target }: Reliance, asOf: string, { introduced }: WordingHistory): Baseline | undefined {
  const confirmed = record.data.confirmed?.[target.id];
  if (confirmed && confirmed.date <= asOf) return { hash: confirmed.hash };
  const text = introduced.get(record.id)?.get(targetKey(target));
  return text === undefined ? undefined : { hash: wordingHash(text), text };
}

/** The words of a baseline, where they are known, and since when the target reads differently without a break. */
function known({ hash, text }: Baseline, key: string, { wordings }: WordingHistory): { text?: string; since?: Change } {
  let since: Change | undefined;
  for (const wording of wordings.get(key) ?? []) {
    if (wordingHash(wording.text) === hash) return { text: text ?? wording.text, ...(since && { since }) };
    since = wording.since;
  }
  return text === undefined ? {} : { text };
}

/** The view of a record with what is to be looked at again there. */
export function withSuspects(view: RecordView, { references, affected }: SuspectWork): RecordView {
  const isPart = (id: string) => view.named === 'standard' && id.startsWith(`${view.id}.`);
  const toCheck = references.filter(
    ({ record, refersTo: { named, id } }) =>
      (record.named === view.named && record.id === view.id) ||
      (named === view.named && id === view.id) ||
      (named === 'criterion' && isPart(id)),
  );
  const affectedBy = affected.find(({ record }) => record.named === view.named && record.id === view.id)?.via;
  return { ...view, ...(toCheck.length === 0 ? {} : { toCheck }), ...(affectedBy && { affectedBy }) };
}
