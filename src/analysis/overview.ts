import type { Gap } from '../model/gap.ts';
import type { Visibility } from '../model/records.ts';
import type { IndicatorStanding, StandardStanding } from '../model/report.ts';
import type { Settings, Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { forAudience } from './for-audience.ts';
import { indicatorStandings } from './indicators.ts';
import { measureGaps } from './measure-gaps.ts';
import { processGaps } from './process-gaps.ts';
import { standings } from './standing.ts';

/** Where a folder stands on a day, as one audience may see it; every report is made from this. */
export interface Overview {
  /** Of the day, with what the audience may see. */
  readonly workspace: Workspace;
  readonly asOf: string;
  readonly audience: Visibility;
  readonly withheld: number;
  readonly standards: readonly StandardStanding[];
  readonly indicators: readonly IndicatorStanding[];
  readonly measureGaps: readonly Gap[];
  readonly processGaps: readonly Gap[];
}

/**
 * Computes the overview. For an audience that does not see everything, the folder is looked at twice, whole and as released, and only
 * what holds in both is told: a measure whose responsible group is internal is not „unowned“, and a level that rests on an internal
 * assessment is not told wrongly from the ones that remain.
 */
export function overview(workspace: Workspace, asOf: string, audience: Visibility): Overview {
  const { workspace: released, withheld } = forAudience(workspace, audience);
  const { focus } = workspace.settings;
  const shown = look(atDay(released, asOf), asOf, audience, focus);
  const result = { ...shown, asOf, audience, withheld };
  if (audience === 'internal') return result;
  const whole = look(atDay(workspace, asOf), asOf, 'internal', focus);
  const known = new Set(
    [
      ...whole.standards.flatMap(({ gaps, directions }) => [...gaps, ...directions]),
      ...whole.indicators.flatMap(({ gaps }) => gaps),
      ...whole.measureGaps,
      ...whole.processGaps,
    ].map(gapKey),
  );
  const both = (gaps: readonly Gap[]) => gaps.filter((gap) => known.has(gapKey(gap)));
  return {
    ...result,
    standards: shown.standards.map((standard) =>
      disclose({ ...standard, gaps: both(standard.gaps), directions: both(standard.directions) }, whole.standards),
    ),
    indicators: shown.indicators.map((indicator) =>
      withTrueComparison({ ...indicator, gaps: both(indicator.gaps) }, whole.indicators),
    ),
    measureGaps: both(shown.measureGaps),
    processGaps: both(shown.processGaps),
  };
}

/** `focus` is that of the whole folder: one that names only hidden standards is still a focus. */
function look(workspace: Workspace, asOf: string, audience: Visibility, focus: Settings['focus']) {
  return {
    workspace,
    standards: standings(workspace, asOf, audience, focus),
    indicators: indicatorStandings(workspace, asOf, audience),
    measureGaps: workspace.measures.flatMap((entry) => measureGaps(workspace, entry, asOf)),
    processGaps: processGaps(workspace, asOf),
  };
}

/** The same piece of open work, whatever its details. */
function gapKey({ code, subject, values }: Gap): string {
  const which = 'deliverable' in values ? values.deliverable : 'expected' in values ? values.period : '';
  return [code, subject.id, which].join('\n');
}

/** What the newest value is held against only where it is the newest: values on few people are not shown to everybody. */
function withTrueComparison(indicator: IndicatorStanding, whole: readonly IndicatorStanding[]): IndicatorStanding {
  const { comparedWith, ...rest } = indicator;
  const full = whole.find(({ id }) => id === indicator.id)?.comparedWith;
  return JSON.stringify(full) === JSON.stringify(comparedWith) ? indicator : rest;
}

/** The level only where it is the true one, and rests on what the audience may see. */
function disclose(standard: StandardStanding, whole: readonly StandardStanding[]): StandardStanding {
  const full = whole.find(({ id }) => id === standard.id);
  const basis = ({ id, current }: StandardStanding['criteria'][number]) => [id, current?.assessment];
  const figures = ({ level, minimum, vision, goals, criteria }: StandardStanding) =>
    JSON.stringify([level, minimum, vision, goals, criteria.map(basis)]);
  if (full && figures(full) === figures(standard)) return standard;
  const { level: _level, ...rest } = standard;
  return { ...rest, disclosed: false };
}
