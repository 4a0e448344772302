import { isDeepStrictEqual } from 'node:util';
import type { PlannedChange } from '../model/planned-file.ts';
import type { Pointer } from '../model/source.ts';
import { afterEdits } from './data.ts';
import type { Edit } from './edit.ts';
import { type Editable, parseRecord } from './parsed.ts';
import { applyTextEdits, type TextEdit } from './text-edit.ts';
import { textEdit } from './text-edits.ts';

/** The text of a file as it is on the disk. */
export const onDisk = ({ hasMark }: Pick<Editable, 'hasMark'>, text: string): string => (hasMark ? `\ufeff${text}` : text);

/**
 * The text after all edits: what they do not touch stays as it is, character by character. Nothing where one of them cannot be made, or
 * where the result would not read as intended (an anchor that others repeat, a layout that is not foreseen): no change is better than a
 * wrong one.
 */
export function editedText(file: Editable, edits: readonly Edit[]): string | undefined {
  const parsed = parseRecord(file);
  const expected = parsed.data === undefined ? undefined : afterEdits(parsed.data, edits);
  if (expected === undefined) return undefined;
  const places: TextEdit[] = [];
  for (const edit of edits) {
    const place = textEdit(parsed, edit);
    if (!place) return undefined;
    const { from, to, text } = place;
    // a place that aliases repeat is changed once
    if (from < to && places.some((other) => other.from === from && other.to === to && other.text === text)) continue;
    places.push(place);
  }
  const yaml = applyTextEdits(parsed.yaml, places);
  if (yaml === undefined) return undefined;
  const end = parsed.start + parsed.yaml.length;
  const text = file.text.slice(0, parsed.start) + yaml + file.text.slice(end);
  const lines = yaml.split('\n').length - parsed.yaml.split('\n').length;
  const body = file.body === undefined ? {} : { body: { ...file.body, line: file.body.line + lines } };
  return isDeepStrictEqual(parseRecord({ text, ...body }).data, expected) ? text : undefined;
}

/** The edits as a planned change of the file, or nothing as for `editedText`. */
export function editFile(file: Editable, edits: readonly Edit[]): PlannedChange | undefined {
  const text = editedText(file, edits);
  return text === undefined ? undefined : { path: file.path, before: onDisk(file, file.text), after: onDisk(file, text) };
}

/**
 * Plans a new item behind the others of a list, such as `['groups']` of network.yaml, which is made where the file has none. `yaml` is the
 * item as it would stand at the beginning of a file, without its dash (`id: eltern\ntitle: Eltern\nkind: families\n`); comments come along,
 * those at its beginning above the dash. Nothing where something else stands there, or the file cannot be changed with certainty. For
 * several changes of one file give them to `editFile` together.
 */
export function appendItem(file: Editable, pointer: Pointer, yaml: string): PlannedChange | undefined {
  return editFile(file, [{ kind: 'append', at: pointer, yaml }]);
}
