import { isDeepStrictEqual } from 'node:util';
import type { PlannedChange } from '../model/planned-file.ts';
import { editedText, onDisk } from './change.ts';
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
  const { confirmed } = recordOf(file);
  const text =
    confirmed !== undefined && Object.keys(confirmed).length > 0
      ? editedText(
          file,
          confirmations.flatMap((one) => edits(one, one.id in confirmed)),
        )
      : withNewField(file, confirmations, confirmed !== undefined);
  const isOnlyThat =
    text !== undefined && isDeepStrictEqual(without(file, confirmations), without({ ...file, text }, confirmations));
  return isOnlyThat ? { path: file.path, before: onDisk(file, file.text), after: onDisk(file, text) } : undefined;
}

interface Confirmable {
  readonly confirmed?: Readonly<Record<string, unknown>>;
}

const recordOf = (file: Editable): Confirmable => (parseRecord(file).data ?? {}) as Confirmable;

/** What is to stay: a part that is repeated elsewhere with an alias would change there as well. */
function without(file: Editable, confirmations: readonly Confirmation[]): unknown {
  const { confirmed = {}, ...rest } = recordOf(file);
  const left = Object.entries(confirmed).filter(([id]) => !confirmations.some((one) => one.id === id));
  return [rest, left];
}

/** An empty `confirmed` is replaced. */
function withNewField(file: Editable, confirmations: readonly Confirmation[], isThere: boolean): string | undefined {
  const yaml = confirmations.map((one) => `${scalarInFlow(one.id)}:\n${entryOf(one).replace(/^/gm, '  ')}\n`).join('');
  const text = isThere ? editedText(file, [{ kind: 'remove', at: ['confirmed'] }]) : file.text;
  return text === undefined ? undefined : editedText({ ...file, text }, [{ kind: 'field', at: [], key: 'confirmed', yaml }]);
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
