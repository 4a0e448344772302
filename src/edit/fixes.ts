import type { Fix } from '../model/fix.ts';
import { editedText } from './change.ts';
import type { Edit } from './edit.ts';
import { type Editable, parseRecord } from './parsed.ts';
import { textEdit } from './text-edits.ts';

/** A mend that was made, with what stood there before. */
export interface MadeFix extends Fix {
  readonly before: string;
}

/** The text of a file with the mends that can be made with certainty; those that cannot are left out. */
export function fixText(file: Editable, fixes: readonly Fix[]): { readonly text: string; readonly made: readonly MadeFix[] } {
  const places = new Set<string>();
  const asked = fixes.filter(({ pointer, part }) => {
    const place = JSON.stringify([pointer, part]);
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
  const whole = editedText(file, asked.map(asEdit));
  if (whole !== undefined) return { text: whole, made: withBefore(file, asked) };
  let text = file.text;
  let made: readonly Fix[] = [];
  for (const fix of asked) {
    const next = editedText(file, [...made, fix].map(asEdit));
    if (next === undefined) continue;
    text = next;
    made = [...made, fix];
  }
  return { text, made: withBefore(file, made) };
}

const asEdit = ({ pointer, part, source }: Fix): Edit => ({ kind: part, at: pointer, source });

function withBefore(file: Editable, fixes: readonly Fix[]): MadeFix[] {
  const parsed = parseRecord(file);
  return fixes.map((fix) => {
    const place = textEdit(parsed, asEdit(fix));
    return { ...fix, before: place ? parsed.yaml.slice(place.from, place.to) : '' };
  });
}
