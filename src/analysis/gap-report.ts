import type { Past } from '../model/past.ts';
import type { Visibility } from '../model/records.ts';
import type { GapReport } from '../model/report.ts';
import type { Workspace } from '../model/workspace.ts';
import { breakdown } from './breakdown.ts';
import { countsOf } from './counts.ts';
import { dialogue } from './dialogue.ts';
import { groupStandards } from './groups.ts';
import { headOf } from './head.ts';
import { orderOfWork } from './order-of-work.ts';
import { overview } from './overview.ts';
import { processStanding } from './process-standing.ts';
import { sinceThen } from './since.ts';
import { succeeding } from './succeeding.ts';
import { type KeptStates, trend } from './trend.ts';

/** The Standortbestimmung: what succeeds, where each standard stands, every gap with what is being done. */
export function gapReport(workspace: Workspace, asOf: string, audience: Visibility, past?: Past, kept?: KeptStates): GapReport {
  const now = overview(workspace, asOf, audience);
  const course = trend(workspace, asOf, audience, kept);
  const indicatorGaps = now.indicators.flatMap(({ gaps }) => gaps);
  return {
    ...headOf(now, 'gap'),
    ...sinceThen(workspace, now, past),
    succeeding: succeeding(workspace, now),
    groups: groupStandards(now.workspace, now.standards),
    breakdown: breakdown(workspace, now),
    order: orderOfWork(workspace, now),
    dialogue: dialogue(workspace, now),
    process: processStanding(workspace, now),
    measureGaps: now.measureGaps,
    indicatorGaps,
    processGaps: now.processGaps,
    hasMeasures: now.workspace.measures.length > 0,
    hasIndicators: now.indicators.length > 0,
    ...(course && { trend: course }),
    ...(now.gapsWithheld ? {} : { counts: countsOf(now) }),
  };
}
