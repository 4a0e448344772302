import type { Place } from '../model/gap.ts';
import type { Pointer } from '../model/source.ts';
import type { Entry } from '../model/workspace.ts';

/** File and line of a part of an entry. The pointer goes through keys and through lists that no filter shortens. */
export function placeOf(entry: Entry<unknown>, pointer: Pointer = [], part: 'key' | 'value' = 'value'): Place {
  return { file: entry.file.path, line: entry.file.locate([...entry.pointer, ...pointer], part).line };
}
