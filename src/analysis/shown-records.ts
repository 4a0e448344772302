import type { Assessment } from '../model/records.ts';
import type { Workspace } from '../model/workspace.ts';
import { reportable } from './indicators.ts';
import type { Overview } from './overview.ts';

/**
 * The records as they may be shown one by one: those of the day with the meetings that are planned, which are known although they are
 * dated later. Others than the steering group do not see what few people said, nor values on few.
 */
export function shownRecords({
  workspace,
  released,
  audience,
}: Pick<Overview, 'workspace' | 'released' | 'audience'>): Workspace {
  const { logbook } = workspace;
  const later = released.logbook.filter(({ id, data }) => data.status === 'planned' && !logbook.some((entry) => entry.id === id));
  const all = { ...workspace, logbook: [...logbook, ...later].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  return audience === 'internal' ? all : withoutFew(all);
}

/** Without what rests on few people. */
export function withoutFew(workspace: Workspace): Workspace {
  return {
    ...workspace,
    assessments: workspace.assessments.filter(({ data }) => !isOfFew(data, workspace.settings.minGroup)),
    indicators: workspace.indicators.map((entry) => ({ ...entry, data: reportable(entry.data) })),
  };
}

/** A perspective of which some criterion was rated by fewer people than may be told apart. */
function isOfFew({ perspective, respondents, ratings }: Assessment, minGroup: number): boolean {
  if (perspective === undefined) return false;
  return Object.values(ratings).some((rating) => {
    const counted = Object.values(rating.counts ?? { one: 1 }).reduce((sum, count) => sum + count, 0);
    return (rating.respondents ?? respondents ?? counted) < minGroup;
  });
}
