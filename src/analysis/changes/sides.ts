import type { Visibility } from '../../model/records.ts';
import type { Entry, Workspace } from '../../model/workspace.ts';
import { forAudience } from '../for-audience.ts';
import { isReported } from '../indicators.ts';
import { recordLists, withLists } from '../record-lists.ts';
import type { Renames } from '../renames/renames.ts';
import { withoutFew } from '../shown-records.ts';

/** Two states as one audience may see them. */
export interface Sides {
  readonly former: Workspace;
  readonly now: Workspace;
}

/**
 * Both states as an audience may see them. What is hidden from it today is hidden in the old state as well, with every reference to it:
 * what was withdrawn must not come to light by telling that it is gone.
 */
export function sidesFor({ former, now }: Sides, audience: Visibility, renames: Renames): Sides {
  if (audience === 'internal') return { former, now };
  const shown = withoutFew(forAudience(now, audience));
  const hidden = new Set(recordLists.flatMap((list) => missing(now[list], shown[list])));
  const hide = <T>(list: readonly Entry<T>[]): Entry<T>[] =>
    list.map((entry) =>
      hidden.has(key({ ...entry, id: renames.today(entry.id) })) ? { ...entry, visibility: 'internal' } : entry,
    );
  const limited: Workspace = {
    ...withLists(former, hide),
    process: now.process && !shown.process ? undefined : former.process,
  };
  return { former: heldBack(closedAsToday(withoutFew(forAudience(limited, audience)), now), now), now: shown };
}

const key = ({ kind, id }: Entry<unknown>): string => `${kind} ${id}`;

function missing(all: readonly Entry<unknown>[], shown: readonly Entry<unknown>[]): string[] {
  const there = new Set(shown.map(key));
  return all.map(key).filter((one) => !there.has(one));
}

/** Values on as few as today's limit holds back are held back in the old state as well. */
function heldBack(former: Workspace, now: Workspace): Workspace {
  const limits = new Map(now.indicators.map(({ id, data }) => [id, data.reportFrom]));
  return {
    ...former,
    indicators: former.indicators.map((entry) => {
      const limit = limits.get(entry.id);
      const { measurements } = entry.data;
      if (limit === undefined || !measurements) return entry;
      return { ...entry, data: { ...entry.data, measurements: measurements.filter((item) => isReported(item, limit)) } };
    }),
  };
}

/** What a session came to that is closed today was perhaps told once, and is not told again. */
function closedAsToday(former: Workspace, now: Workspace): Workspace {
  const closed = new Set(
    now.papers.flatMap(({ id, data }) =>
      (data.consultations ?? []).flatMap(({ public: isPublic, committee }) => (isPublic === false ? [`${id} ${committee}`] : [])),
    ),
  );
  const papers = former.papers.map((entry) => ({
    ...entry,
    data: {
      ...entry.data,
      ...(entry.data.consultations && {
        consultations: entry.data.consultations.map((one) => {
          if (!closed.has(`${entry.id} ${one.committee}`)) return one;
          const { result: _result, votes: _votes, change: _change, ...open } = one;
          return open;
        }),
      }),
    },
  }));
  return { ...former, papers };
}
