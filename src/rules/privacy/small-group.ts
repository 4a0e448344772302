import type { Assessment } from '../../model/records.ts';
import type { Entry, Workspace } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';

/**
 * A view of so few people that reports outside the steering group leave it out: whoever reads the file could tell who said what.
 * Where reports show it together with other small groups of its time, its visibility is of use, and nothing is said.
 */
export const privacySmallGroup = defineRule({
  id: 'privacy-small-group',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    const { minGroup } = workspace.settings;
    const small = workspace.assessments.filter(
      (entry) => isView(entry) && entry.visibility !== 'internal' && sizeOf(entry) < minGroup,
    );
    for (const entry of small) {
      const { file, data } = entry;
      if (mergedSize(entry, small, workspace) >= minGroup) continue;
      const pointer = [data.respondents === undefined ? 'perspective' : 'respondents'];
      yield { file, pointer, values: { count: sizeOf(entry), minGroup } };
    }
  },
});

type View = Entry<Assessment>;

const isView = ({ data }: View) => !data.agreed && data.perspective !== undefined;

/** The people of a view; without a number the largest that a distribution holds, or the one person whose rating it is. */
function sizeOf({ data }: View): number {
  if (data.respondents !== undefined) return data.respondents;
  const counts = Object.values(data.ratings).map(
    (rating) => rating.respondents ?? Object.values(rating.counts ?? { one: 1 }).reduce((sum, count) => sum + count, 0),
  );
  return Math.max(1, ...counts);
}

/** The people of all small groups whose views stood beside this one at some day. */
function mergedSize(view: View, small: readonly View[], workspace: Workspace): number {
  const until = (entry: View) =>
    workspace.assessments
      .filter((other) => isView(other) && other.data.perspective === entry.data.perspective && other.data.date > entry.data.date)
      .map(({ data }) => data.date)
      .sort()[0] ?? '9999';
  const beside = new Map<string, number>();
  for (const other of small) {
    const { perspective = '', date } = other.data;
    if (perspective === view.data.perspective || date >= until(view) || view.data.date >= until(other)) continue;
    beside.set(perspective, Math.max(beside.get(perspective) ?? 0, sizeOf(other)));
  }
  return sizeOf(view) + [...beside.values()].reduce((sum, size) => sum + size, 0);
}
