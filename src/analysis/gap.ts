import type { Gap, GapCode, GapOf, GapValues, Place, Subject } from '../model/gap.ts';

/** Builds a gap; the code and its values belong together. */
export function makeGap<K extends GapCode>(
  code: K,
  subject: Subject,
  values: GapValues[K],
  place: Place,
  doing: Gap['doing'],
): Gap {
  const gap: GapOf<K> = { code, subject, values, place, doing };
  return gap as Gap;
}
