import type { Gap } from '../model/gap.ts';
import type { Changes, GapChange } from '../model/since.ts';
import { countsOf } from './counts.ts';
import { allGaps, gapKey, type Look } from './disclosure.ts';
import type { Overview } from './overview.ts';
import type { Renames } from './renames/renames.ts';
import { byId } from './since-standards.ts';

/** Open work that came and went. */
export function gapChanges(now: Overview, before: Overview, names: Renames): Changes['gaps'] {
  const keysThen = new Set(allGaps(before.whole).map((gap) => gapKey(asToday(gap, names))));
  const keysNow = new Set(allGaps(now.whole).map(gapKey));
  const inFocus = (look: Look, id: string | undefined) => id === undefined || byId(look.standards, id)?.inFocus === true;
  const isCompared = ({ subject: { standard } }: Gap) =>
    inFocus(now, standard) && inFocus(before, standard === undefined ? undefined : names.former(standard));
  const shown = shownSubjects(now);
  const opened = gapsOf(now).filter((gap) => !keysThen.has(gapKey(gap)) && isCompared(gap));
  const closed = gapsOf(before)
    .map((gap) => asToday(gap, names))
    // what is gone altogether is told inside only, and what is not released today not at all
    .filter((gap) => !keysNow.has(gapKey(gap)) && isCompared(gap) && (shown.has(gap.subject.id) || isGoneInside(gap, now)));
  const isCounted = !now.gapsWithheld && !before.gapsWithheld;
  return {
    closed: closed.map(({ code, subject }) => ({ code, subject: titledToday(subject, shown) })),
    opened: opened.map(({ code, subject, place }): GapChange => ({ code, subject, place })),
    ...(isCounted && { counts: { before: countsOf(before).gaps, now: countsOf(now).gaps } }),
  };
}

function isGoneInside({ subject }: Gap, now: Overview): boolean {
  return now.audience === 'internal' && subject.named !== 'criterion';
}

/** Without directions: they lack nothing. */
function gapsOf({ standards, indicators, measureGaps, processGaps }: Look): Gap[] {
  return [...[...standards, ...indicators].flatMap(({ gaps }) => gaps), ...measureGaps, ...processGaps];
}

function asToday(gap: Gap, { today }: Renames): Gap {
  const { subject } = gap;
  const standard = subject.standard === undefined ? {} : { standard: today(subject.standard) };
  return { ...gap, subject: { ...subject, id: today(subject.id), ...standard } };
}

/** What can have open work and is shown now, by id with its title; criteria that are retired are none. */
function shownSubjects({ workspace, standards, indicators }: Overview): Map<string, string> {
  const titled = [...workspace.measures, ...workspace.groups].map(({ id, data }): [string, string] => [id, data.title]);
  const { process } = workspace;
  return new Map<string, string>([
    ...titled,
    ...indicators.map(({ id, title }): [string, string] => [id, title]),
    ...standards.flatMap(({ criteria }) => criteria.map(({ id, text }): [string, string] => [id, text])),
    ...(process?.data.phases ?? []).map(({ id, title }): [string, string] => [id, title]),
    ...(process ? ([[process.id, '']] satisfies [string, string][]) : []),
  ]);
}

function titledToday(subject: Gap['subject'], shown: ReadonlyMap<string, string>): Gap['subject'] {
  return { ...subject, title: shown.get(subject.id) || subject.title };
}
