import type { OutcomesReport } from '../model/outcomes-report.ts';
import type { Past } from '../model/past.ts';
import type { Visibility } from '../model/records.ts';
import type { IndicatorStanding, Named } from '../model/standing.ts';
import type { Workspace } from '../model/workspace.ts';
import { headOf } from './head.ts';
import { byStep } from './indicators.ts';
import { ladderPicture } from './ladder-picture.ts';
import { ladderHoles, ladderStanding } from './ladders.ts';
import { overview } from './overview.ts';
import { pick } from './pick.ts';
import { proseOf } from './prose.ts';
import { sinceThen } from './since.ts';

/** Goals of the ladders against what happened, with every indicator and where it stands against its line. */
export function outcomesReport(workspace: Workspace, asOf: string, audience: Visibility, past?: Past): OutcomesReport {
  const now = overview(workspace, asOf, audience);
  const shown = now.workspace;
  const named = ({ id, title }: IndicatorStanding): Named => ({ id, title });
  return {
    ...headOf(now, 'outcomes'),
    ...sinceThen(workspace, now, past),
    ladders: shown.ladders.map((entry) => {
      const ladder = ladderStanding(shown, entry);
      return { ...ladder, holes: ladderHoles(entry.data).holes, picture: ladderPicture(ladder, now.indicators) };
    }),
    indicators: byStep(now.indicators),
    onTrack: now.indicators.filter(({ comparedWith }) => comparedWith?.offTrack === false).map(named),
    toLookAt: now.indicators
      .filter(({ gaps }) => gaps.some(({ code }) => code === 'indicator-off-track' || code === 'indicator-stale'))
      .map(named),
    stale: now.indicators.flatMap(({ gaps, ...indicator }) =>
      gaps.flatMap((gap) =>
        gap.code === 'indicator-stale'
          ? [{ ...named({ gaps, ...indicator }), ...pick(gap.values, ['lastPeriod']), place: gap.place }]
          : [],
      ),
    ),
    stories: shown.stories.map((entry) => ({ ...proseOf(entry), basis: entry.data.basis })),
  };
}
