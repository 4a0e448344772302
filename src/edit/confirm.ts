import type { PlannedChange } from '../model/planned-file.ts';
import { editedText, editFile, onDisk } from './change.ts';
import type { Edit } from './edit.ts';
import { type Editable, parseRecord } from './parsed.ts';
import { scalarInFlow } from './scalar-text.ts';

/** That a record still holds for the present wording of what it refers to. */
export interface Confirmation {
  /** Of what it refers to. */
  readonly id: string;
  /** Of the wording, as `wordingHash` makes it. */
  readonly hash: string;
  /** A calendar day. */
  readonly date: string;
  /** The id of a group of network.yaml. */
  readonly role: string;
}

/** Plans confirmations in a record, each in place of an earlier one of the same id. Nothing where the file cannot be changed with certainty. */
export function planConfirmations(file: Editable, confirmations: readonly Confirmation[]): PlannedChange | undefined {
  const { confirmed } = (parseRecord(file).data ?? {}) as { confirmed?: Readonly<Record<string, unknown>> };
  if (confirmed !== undefined && Object.keys(confirmed).length > 0)
    return editFile(
      file,
      confirmations.flatMap((one) => edits(one, one.id in confirmed)),
    );
  const yaml = confirmations.map((one) => `${scalarInFlow(one.id)}:\n${entryOf(one).replace(/^/gm, '  ')}\n`).join('');
  const text = confirmed === undefined ? file.text : editedText(file, [{ kind: 'remove', at: ['confirmed'] }]);
  const after =
    text === undefined ? undefined : editedText({ ...file, text }, [{ kind: 'field', at: [], key: 'confirmed', yaml }]);
  return after === undefined ? undefined : { path: file.path, before: onDisk(file, file.text), after: onDisk(file, after) };
}

/** In quotes, since a hash of digits only would be read as a number. */
const quoted = (hash: string): string => JSON.stringify(hash);

const entryOf = ({ hash, date, role }: Confirmation): string =>
  `hash: ${quoted(hash)}\ndate: ${date}\nrole: ${scalarInFlow(role)}`;

function edits(one: Confirmation, isThere: boolean): Edit[] {
  const { id, hash, date, role } = one;
  if (!isThere) return [{ kind: 'field', at: ['confirmed'], key: id, yaml: `${entryOf(one)}\n` }];
  const value = (key: string, source: string): Edit => ({ kind: 'value', at: ['confirmed', id, key], source });
  return [value('hash', quoted(hash)), value('date', date), value('role', scalarInFlow(role))];
}
