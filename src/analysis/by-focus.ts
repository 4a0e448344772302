import type { FocusStanding } from '../model/breakdown.ts';
import type { StandardStanding } from '../model/standing.ts';
import { sharesOf } from './by-theme.ts';

/** The standards of the focus against all others; undefined where no focus is set. `whole` is what those see who see everything. */
export function focusStandings(
  standards: readonly StandardStanding[],
  whole: readonly StandardStanding[],
): { inFocus: FocusStanding; others: FocusStanding } | undefined {
  if (standards.every(({ inFocus }) => inFocus)) return undefined;
  const part = (inFocus: boolean) =>
    focusStanding(
      standards.filter((standard) => standard.inFocus === inFocus),
      whole.filter((standard) => standard.inFocus === inFocus),
    );
  return { inFocus: part(true), others: part(false) };
}

function focusStanding(standards: readonly StandardStanding[], whole: readonly StandardStanding[]): FocusStanding {
  const shares = sharesOf(standards);
  const counts = countsOf(standards);
  // what is only partly told is not counted
  const isTrue = shares !== undefined && JSON.stringify(counts) === JSON.stringify(countsOf(whole));
  return { standards: standards.length, ...(isTrue && { ...counts, shares }) };
}

function countsOf(standards: readonly StandardStanding[]) {
  const criteria = standards.flatMap((standard) => standard.criteria.filter(({ notApplicable }) => !notApplicable));
  return {
    criteria: criteria.length,
    agreed: criteria.filter(({ current }) => current !== undefined && current.rating !== 'cannot-say').length,
    viewed: criteria.filter(({ views }) => views.length > 0).length,
  };
}
