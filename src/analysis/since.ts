import type { Past } from '../model/past.ts';
import type { Visibility } from '../model/records.ts';
import type { ReportHead } from '../model/report.ts';
import type { Changes } from '../model/since.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { audiences } from './for-audience.ts';
import { type Overview, overview } from './overview.ts';
import { pick } from './pick.ts';
import { recordLists } from './record-lists.ts';
import { type Renames, renamesBetween } from './renames/renames.ts';
import { gapChanges } from './since-gaps.ts';
import { standardChanges } from './since-standards.ts';
import { decisionsSince, hasSettings, indicatorChanges, isNothing, measureChanges, meetingsSince } from './since-work.ts';

/**
 * What improved and what is new. Both overviews are for the same audience, `before` of an earlier state or day (`overviewThen`), `names`
 * of the two folders; only what both may tell is told, and nothing looks new or gone because it was not released then or is not released
 * now.
 */
function changesSince(now: Overview, before: Overview, names: Renames): Changes {
  return {
    nothingThen: isNothing(before.workspace),
    unreadThen: before.workspace.unread.length,
    yardstickChanged: yardstick(now) !== yardstick(before) && !isNothing(before.workspace),
    ...standardChanges(now, before, names),
    gaps: gapChanges(now, before, names),
    measures: measureChanges(now, before, names),
    indicators: indicatorChanges(now, before, names),
    decisions: decisionsSince(now, before, names),
    meetings: meetingsSince(now, before, names),
  };
}

const yardstick = ({ workspace: { settings } }: Overview): string =>
  JSON.stringify([settings.ratingScale.map(({ id }) => id), settings.metFrom]);

/**
 * Where the folder stood in `past`, for comparing. A record that is less visible today than it was then counts as today: what was withdrawn
 * is not told again; records from before qe was installed are read with the settings of today. `workspace` is the whole folder of today.
 */
function overviewThen(past: Past, workspace: Workspace, audience: Visibility, names: Renames): Overview {
  const then = hasSettings(past.workspace) ? past.workspace : { ...past.workspace, settings: workspace.settings };
  return overview(audience === 'internal' ? then : asVisibleToday(then, workspace, names), past.asOf, audience);
}

/** The part of a report's head that says what it is compared with, and what is new since; empty without `past`. */
export function sinceThen(workspace: Workspace, now: Overview, past: Past | undefined): Pick<ReportHead, 'since' | 'changes'> {
  if (!past) return {};
  const since = pick(past, ['asOf', 'ref', 'revision', 'withoutGit']);
  const names = renamesBetween(past.workspace, workspace);
  return { since, changes: changesSince(now, overviewThen(past, workspace, now.audience, names), names) };
}

function asVisibleToday(then: Workspace, today: Workspace, names: Renames): Workspace {
  if (then === today) return then;
  const narrowed = recordLists.map(
    (list) => [list, narrow(then[list] as readonly Entry<unknown>[], today[list], names)] as const,
  );
  const [process] = then.process ? narrow([then.process], today.process ? [today.process] : [], names) : [];
  return { ...then, ...Object.fromEntries(narrowed), process };
}

function narrow<T>(then: readonly Entry<T>[], today: readonly Entry<unknown>[], names: Renames): Entry<T>[] {
  const visible = new Map(today.map(({ id, visibility }) => [id, visibility]));
  return then.map((entry) => {
    const now = visible.get(names.today(entry.id));
    const isNarrower = now !== undefined && audiences.indexOf(now) < audiences.indexOf(entry.visibility);
    return isNarrower ? { ...entry, visibility: now } : entry;
  });
}
