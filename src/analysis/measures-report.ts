import type { MeasuresReport } from '../model/measures-report.ts';
import type { Past } from '../model/past.ts';
import type { Visibility } from '../model/records.ts';
import type { Uptake } from '../model/standing.ts';
import type { Workspace } from '../model/workspace.ts';
import { periodSpan } from './day.ts';
import { headOf } from './head.ts';
import { doneMeasures } from './latest-success.ts';
import { doingOf, isOpen } from './measures.ts';
import { type Overview, overview } from './overview.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';
import { plannedMeasures } from './planned-measures.ts';
import { resourcesByYear } from './resources.ts';
import { sinceThen } from './since.ts';
import { succeeding } from './succeeding.ts';

/** The Maßnahmenplan: state, next steps, means by year, what waits for what, and where nothing is agreed yet. */
export function measuresReport(workspace: Workspace, asOf: string, audience: Visibility, past?: Past): MeasuresReport {
  const now = overview(workspace, asOf, audience);
  return {
    ...headOf(now, 'measures'),
    ...sinceThen(workspace, now, past),
    succeeding: {
      measures: doneMeasures(now),
      indicators: succeeding(workspace, now).indicators.filter(({ id }) => isSign(now.workspace, id)),
    },
    measures: plannedMeasures(now),
    uptake: latestUptake(now.workspace),
    resources: resourcesByYear(workspace, asOf, audience),
    withoutMeasure: withoutMeasure(now),
    waiting: waiting(now.workspace),
  };
}

/** Whether any measure names an indicator as what shows that it works. */
const isSign = ({ measures }: Workspace, indicator: string): boolean =>
  measures.some(({ data }) => data.recognisedBy?.indicators?.includes(indicator) === true);

/** The latest period with its capacity; of two that end on a day the one that stands below. */
function latestUptake({ measures }: Workspace): MeasuresReport['uptake'] {
  return measures.flatMap((entry) => {
    const latest = (entry.data.uptake ?? []).reduce<Uptake | undefined>(
      (last, item) => (last && periodSpan(last.period).last > periodSpan(item.period).last ? last : item),
      undefined,
    );
    if (!latest) return [];
    const measure = { id: entry.id, title: entry.data.title };
    return [
      { measure, ...pick(latest, ['period', 'count', 'unit', 'capacity', 'note']), place: placeOf(entry, ['uptake'], 'key') },
    ];
  });
}

function withoutMeasure({ standards }: Overview): MeasuresReport['withoutMeasure'] {
  return standards.flatMap((standard) => {
    const criteria = standard.gaps.filter(({ code }) => code === 'measure-missing').map(({ subject }) => subject.title);
    return criteria.length === 0 ? [] : [{ ...pick(standard, ['id', 'title', 'number']), criteria }];
  });
}

/** Open measures that depend on others which are not finished. */
function waiting(workspace: Workspace): MeasuresReport['waiting'] {
  return workspace.measures.flatMap((entry) => {
    const on = workspace.measures
      .filter(({ id, data }) => entry.data.dependsOn?.includes(id) === true && isOpen(data.status) && data.status !== 'continued')
      .map((other) => doingOf(workspace, other));
    return isOpen(entry.data.status) && on.length > 0 ? [{ measure: { id: entry.id, title: entry.data.title }, on }] : [];
  });
}
