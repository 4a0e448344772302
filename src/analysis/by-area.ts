import type { AreaStanding } from '../model/breakdown.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { isOpen } from './measures.ts';
import { placeOf } from './place.ts';

type Located = Entry<{ readonly title: string; readonly areas?: readonly string[] }>;

/** Where a record counts: in one area, or in all where it names none. */
type Where = (data: { readonly areas?: readonly string[] }) => boolean;

/**
 * What is planned, running or offered where on a day. `whole` is the folder of that day with what the audience may not see: an area
 * has nothing only if there it has nothing either.
 */
export function areaStandings(shown: Workspace, whole: Workspace, asOf: string): AreaStanding[] {
  const { settings, files } = shown;
  const areas = settings.areas ?? [];
  if (areas.length === 0) return [];
  const file = files.find(({ kind }) => kind === 'settings');
  const everywhere = entriesAt(shown, whole, asOf, ({ areas: named = [] }) => named.length === 0);
  return [
    everywhere,
    ...areas.map(({ id, title }, index) => ({
      area: { id, title, place: { file: file?.path ?? '', line: file?.locate(['areas', index], 'value').line ?? 1 } },
      ...entriesAt(shown, whole, asOf, ({ areas: named = [] }) => named.includes(id)),
    })),
  ];
}

const sorts = ['measures', 'offers', 'indicators'] as const;

function entriesAt(shown: Workspace, whole: Workspace, asOf: string, isThere: Where): Omit<AreaStanding, 'area'> {
  const seen = countable(shown, asOf, isThere);
  const all = countable(whole, asOf, isThere);
  const placed = ({ id, data, ...entry }: Located) => ({ id, title: data.title, place: placeOf({ id, data, ...entry }) });
  return {
    measures: seen.measures.map((entry) => ({ ...placed(entry), status: entry.data.status })),
    done: seen.done.map(placed),
    offers: seen.offers.map(placed),
    indicators: seen.indicators.map(placed),
    nothing: sorts.filter((sort) => all[sort].length === 0),
    withheld: [...sorts, 'done' as const].some((sort) => all[sort].length > seen[sort].length),
  };
}

function countable({ measures, offers, indicators }: Workspace, asOf: string, isThere: Where) {
  const there = <T extends Located>(entries: readonly T[]) => entries.filter(({ data }) => isThere(data));
  return {
    measures: there(measures).filter(({ data }) => isOpen(data.status)),
    done: there(measures).filter(({ data }) => data.status === 'done'),
    offers: there(offers).filter(({ data }) => data.until === undefined || data.until >= asOf),
    indicators: there(indicators),
  };
}
