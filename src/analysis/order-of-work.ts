import type { Gap } from '../model/gap.ts';
import type { Level3, OrderedItem, OrderOfWork, PriorityDecision } from '../model/order-of-work.ts';
import type { Priority } from '../model/records.ts';
import type { StandardStanding } from '../model/standing.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { itemsOf } from './items.ts';
import { doingFor, doingOf } from './measures.ts';
import type { Overview } from './overview.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';

type Item = Priority['items'][number];

const decisions: readonly PriorityDecision[] = ['now', 'later', 'not-now'];
const levels: readonly Level3[] = ['low', 'medium', 'high'];

/**
 * Why one thing is told before another, as numbers that are compared one after the other and never added up:
 * 1. the decision: now before later before not now; 2. votes, many before few; 3. urgency, high first; 4. effect, high first;
 * 5. effort, low first. What was not said comes after all that was.
 */
function orderKey({ decision, votes, urgency, effect, effort }: Item): readonly number[] {
  const descending = (level: Level3 | undefined) => (level === undefined ? 1 : -levels.indexOf(level));
  return [
    decisions.indexOf(decision),
    votes === undefined ? 1 : -votes,
    descending(urgency),
    descending(effect),
    effort === undefined ? levels.length : levels.indexOf(effort),
  ];
}

/** Below 0 where `a` comes first, 0 where nothing that was weighted sets the two apart. */
function compareItems(a: Item, b: Item): number {
  const other = orderKey(b);
  return orderKey(a).reduce((found, part, index) => (found === 0 ? part - (other[index] ?? 0) : found), 0);
}

/**
 * The rounds of weighting that count: of each group its newest, unless the network has agreed on a new assessment between it and the
 * newest round of all: then it belongs to the cycle before. Newest first. Votes of different groups are never added up.
 */
function newestRounds({ priorities, assessments }: Workspace): Entry<Priority>[] {
  const newest = latest(priorities.map(({ data }) => data.date));
  const since = latest(assessments.filter(({ data }) => data.agreed && data.date <= newest).map(({ data }) => data.date));
  return priorities
    .filter(({ data: { date, group } }) => {
      const isNewer = priorities.some(({ data }) => data.group === group && data.date > date);
      return !isNewer && date >= since;
    })
    .sort((a, b) => (a.data.date > b.data.date ? -1 : a.data.date < b.data.date ? 1 : a.id < b.id ? -1 : 1));
}

const latest = (days: readonly string[]) => days.reduce((last, day) => (day > last ? day : last), '');

/**
 * What the network goes on with, in the order that its groups have given it. `workspace` is the whole folder: where something is
 * agreed that is not released, nobody is told that there is nothing.
 */
export function orderOfWork(workspace: Workspace, now: Overview): OrderOfWork[] {
  const { groups } = now.workspace;
  const whole = atDay(workspace, now.asOf);
  return newestRounds(now.workspace).map((entry) => {
    const { data } = entry;
    const sorted = [...data.items].sort(compareItems);
    return {
      id: entry.id,
      date: data.date,
      ...pick(data, ['title', 'participants', 'method']),
      group: { id: data.group, title: groups.find(({ id }) => id === data.group)?.data.title ?? data.group },
      items: sorted.map((item, index) => {
        const before = sorted[index - 1];
        return orderedItem(now, whole, entry, item, before !== undefined && compareItems(before, item) === 0);
      }),
      place: placeOf(entry),
    };
  });
}

function orderedItem(now: Overview, whole: Workspace, entry: Entry<Priority>, item: Item, tied: boolean): OrderedItem {
  const { gaps, withheld, ids, ...about } = subjectOf(now, item.ref);
  const doingWithheld = ids !== undefined && doingFor(whole, ids).length > about.doing.length;
  return {
    id: item.ref,
    ...about,
    ...pick(item, ['votes', 'urgency', 'effect', 'effort', 'reason']),
    decision: item.decision,
    tied,
    gaps: gaps.map(({ code, subject: { id, title }, place }) => ({ code, subject: { id, title }, place })),
    ...(withheld && { gapsWithheld: true }),
    ...(doingWithheld && { doingWithheld: true }),
    place: itemPlace(entry, item.ref),
  };
}

type About = Pick<OrderedItem, 'kind' | 'title' | 'number' | 'doing'> & {
  readonly gaps: readonly Gap[];
  readonly withheld: boolean;
  /** What measures would address; absent of a measure, which is its own. */
  readonly ids?: readonly string[];
};

function subjectOf(now: Overview, ref: string): About {
  const { workspace, standards } = now;
  const measure = workspace.measures.find(({ id }) => id === ref);
  if (measure) {
    return {
      kind: 'measure',
      title: measure.data.title,
      doing: [doingOf(workspace, measure)],
      gaps: now.measureGaps.filter(({ subject }) => subject.id === ref),
      withheld: now.gapsWithheld,
    };
  }
  const standard = standards.find(({ id, criteria }) => id === ref || criteria.some((criterion) => criterion.id === ref));
  if (!standard) {
    // such as a criterion that has been retired since
    const title = itemsOf(workspace).find(({ id }) => id === ref)?.title ?? ref;
    return { kind: 'unknown', title, doing: [], gaps: [], withheld: false };
  }
  return standard.id === ref ? ofStandard(workspace, standard) : ofCriterion(workspace, standard, ref);
}

function ofStandard(workspace: Workspace, standard: StandardStanding): About {
  const ids = [standard.id, ...standard.criteria.map(({ id }) => id)];
  return {
    kind: 'standard',
    ...pick(standard, ['number', 'title']),
    ids,
    doing: doingFor(workspace, ids),
    gaps: standard.gaps,
    withheld: standard.gapsWithheld,
  };
}

function ofCriterion(workspace: Workspace, standard: StandardStanding, ref: string): About {
  return {
    kind: 'criterion',
    ...pick(standard, ['number']),
    title: standard.criteria.find(({ id }) => id === ref)?.text ?? ref,
    ids: [ref, standard.id],
    doing: doingFor(workspace, [ref, standard.id]),
    gaps: [...standard.gaps, ...standard.directions].filter(({ subject }) => subject.id === ref),
    withheld: standard.gapsWithheld,
  };
}

/** By the file as it is written: what an audience sees of it may have lost items. */
function itemPlace(entry: Entry<Priority>, ref: string): OrderedItem['place'] {
  const written = (entry.file.data as { items?: readonly { ref?: string }[] } | undefined)?.items ?? [];
  const index = written.findIndex((item) => item.ref === ref);
  return placeOf(entry, index < 0 ? [] : ['items', index]);
}
