import type { Settings as Record } from '../model/records.ts';
import type { Settings, Step } from '../model/workspace.ts';

/** The scale where qe.yaml gives none; its labels are in the message catalogue. */
const defaultScale: readonly Step[] = [{ id: 'not-yet' }, { id: 'started' }, { id: 'largely' }, { id: 'reliably' }];

/** Where qe.yaml cannot be used, the other files are still checked; the name shows that it is missing. */
const unreadable: Record = { qe: 1, municipality: { name: '?', ags: '00000', state: 'NI' } };

/** qe.yaml with the defaults of the definitions filled in. */
export function settingsOf(record: Record | undefined): Settings {
  const given = record ?? unreadable;
  const ratingScale = given.ratingScale ?? defaultScale;
  const highest = ratingScale.at(-1)?.id ?? 'reliably';
  return {
    ...given,
    ratingScale,
    metFrom: given.metFrom ?? (ratingScale.some((step) => step.id === 'largely') ? 'largely' : highest),
    minGroup: given.minGroup ?? 5,
    smallCount: given.smallCount ?? 5,
    reviewCycles: {
      standards: given.reviewCycles?.standards ?? 24,
      indicators: given.reviewCycles?.indicators ?? 3,
      logbook: given.reviewCycles?.logbook ?? 3,
    },
  };
}
