import type { Level } from '../model/gap.ts';
import type { Improvement, Succeeding } from '../model/report.ts';
import type { Share, StandardStanding } from '../model/standing.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Overview, overview } from './overview.ts';
import { pick } from './pick.ts';

const rank: Readonly<Partial<Record<Level, number>>> = { unassessed: 0, 'below-minimum': 1, minimum: 2, vision: 3 };

/** Standards in focus whose level is higher than on the day of the agreed assessment before the newest. */
export function improvements(workspace: Workspace, now: Overview): Improvement[] {
  const days = [...new Set(now.workspace.assessments.filter(({ data }) => data.agreed).map(({ data }) => data.date))].sort();
  const since = days.at(-2);
  if (since === undefined) return [];
  const before = overview(workspace, since, now.audience).standards;
  return now.standards.flatMap((standard) => {
    const from = before.find(({ id }) => id === standard.id)?.level;
    const to = standard.level;
    if (from === undefined || to === undefined || (rank[to] ?? -1) <= (rank[from] ?? 9) || (rank[to] ?? 0) < 2) return [];
    return [{ ...pick(standard, ['id', 'number', 'title']), from, to, since }];
  });
}

/** What every report begins with. */
export function succeeding(workspace: Workspace, now: Overview): Succeeding {
  const told = now.standards.filter(({ inFocus, disclosed }) => inFocus && disclosed);
  const measures = now.workspace.measures.filter(({ data }) => data.status === 'done' || data.status === 'continued');
  return {
    reached: told.flatMap((standard) =>
      standard.level === 'minimum' || standard.level === 'vision'
        ? [{ ...pick(standard, ['id', 'number', 'title']), level: standard.level }]
        : [],
    ),
    improved: improvements(workspace, now),
    criteria: { minimum: sum(told, 'minimum'), vision: sum(told, 'vision'), goals: sum(told, 'goals') },
    strengths: told.flatMap((standard) =>
      standard.criteria.flatMap(({ current }) =>
        current?.strengths === undefined
          ? []
          : [{ standard: standard.id, ...pick(standard, ['number']), text: current.strengths }],
      ),
    ),
    measures: measures.map(({ id, data }) => ({ id, ...pick(data, ['title', 'status', 'result']) })),
    indicators: now.indicators.flatMap(({ id, title, unit, comparedWith }) =>
      comparedWith && !comparedWith.offTrack ? [{ id, title, unit, period: comparedWith.period, value: comparedWith.value }] : [],
    ),
  };
}

function sum(standards: readonly StandardStanding[], tier: 'minimum' | 'vision' | 'goals'): Share {
  return standards.reduce((total, standard) => ({ met: total.met + standard[tier].met, of: total.of + standard[tier].of }), {
    met: 0,
    of: 0,
  });
}
