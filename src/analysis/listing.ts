import type { Named } from '../model/kind.ts';
import type { ListedItem, Listing, ListState } from '../model/listing.ts';
import type { Visibility } from '../model/records.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Item, itemsOf } from './items.ts';
import { type Overview, overview } from './overview.ts';
import { phaseStandings } from './process.ts';
import { shownRecords } from './shown-records.ts';

/** What a folder holds on a day, as one audience may see it, in the order of the workspace; meetings that are planned stay in. */
export function listing(workspace: Workspace, asOf: string, audience: Visibility): Listing {
  const now = overview(workspace, asOf, audience);
  return {
    formatVersion: 1,
    asOf,
    audience,
    // a path names a record, and a broken one may be internal
    unread: { count: workspace.unread.length, files: audience === 'internal' ? [...workspace.unread].sort() : [] },
    items: itemsOf(shownRecords(now)).map((item) => listed(item, now)),
  };
}

function listed(item: Item, now: Overview): ListedItem {
  const { named, id, title, file, pointer } = item;
  const state = stateOf(item, now);
  const date = dateOf(item);
  return {
    named,
    id,
    title,
    ...(state && { state }),
    ...(date === undefined ? {} : { date }),
    file: file.path,
    line: file.locate(pointer).line,
  };
}

/** Where an item stands, in a word. */
export function stateOf({ named, id, data, owner }: Item, now: Overview): ListState | undefined {
  const code = (of: ListState['of'], key: string): ListState | undefined => {
    const value = (data as Record<string, unknown>)[key];
    return typeof value === 'string' ? ({ of, code: value } as ListState) : undefined;
  };
  switch (named) {
    case 'standard': {
      const standing = now.standards.find((standard) => standard.id === id);
      return standing && { of: 'level', code: standing.level ?? (standing.disclosed ? 'profile' : 'undisclosed') };
    }
    case 'criterion': {
      const standard = now.standards.find((candidate) => candidate.id === owner?.id);
      const rating = standard?.criteria.find((criterion) => criterion.id === id)?.current?.rating;
      return rating === undefined ? undefined : { of: 'rating', code: rating };
    }
    case 'measure':
      return code('status', 'status');
    case 'logbook':
      return code('meeting', 'status') ?? { of: 'meeting', code: 'held' };
    case 'paper':
      return code('paperType', 'type');
    case 'story':
      return code('basis', 'basis');
    case 'indicator':
      return lastValue(id, now);
    case 'assessment':
      return perspectiveOf(data as { perspective?: string }, now.workspace);
    case 'priority': {
      const { group } = data as { group: string };
      return titled(group, now.workspace);
    }
    case 'phase': {
      const state = phaseStandings(now.workspace, now.asOf).find((phase) => phase.id === id)?.state;
      return state && { of: 'phase', code: state };
    }
    default:
      return undefined;
  }
}

function lastValue(id: string, { indicators }: Overview): ListState | undefined {
  const indicator = indicators.find((candidate) => candidate.id === id);
  const last = indicator?.measurements.at(-1);
  return indicator && last ? { of: 'value', period: last.period, value: last.value, unit: indicator.unit } : undefined;
}

const perspectiveOf = ({ perspective }: { perspective?: string }, workspace: Workspace): ListState | undefined =>
  perspective === undefined ? { of: 'agreed' } : titled(perspective, workspace);

function titled(group: string, { groups }: Workspace): ListState | undefined {
  const title = groups.find(({ id }) => id === group)?.data.title;
  return title === undefined ? undefined : { of: 'group', id: group, title };
}

const dateKeys: Partial<Record<Named, readonly string[]>> = { measure: ['due'], offer: ['since'], paper: ['date', 'deadline'] };

/** The day an item is about: when it was, or until when it should be. */
function dateOf({ named, data }: Item): string | undefined {
  for (const key of dateKeys[named] ?? ['date']) {
    const value = (data as Record<string, unknown>)[key];
    if (typeof value === 'string') return value;
  }
  return undefined;
}
