import type { Visibility } from '../model/records.ts';
import type { Settings, Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { disclosed, type Look } from './disclosure.ts';
import { countEntries, forAudience } from './for-audience.ts';
import { indicatorStandings } from './indicators.ts';
import { measureGaps } from './measure-gaps.ts';
import { processGaps } from './process-gaps.ts';
import { standings } from './standing.ts';

/** Where a folder stands on a day, as one audience may see it; every report is made from this. */
export interface Overview extends Look {
  /** Of the day, with what the audience may see. */
  readonly workspace: Workspace;
  /** What the audience may see, not yet reduced to the day: plans are dated later. */
  readonly released: Workspace;
  readonly asOf: string;
  readonly audience: Visibility;
  readonly withheld: number;
  /** All of the folder on that day, to hold against what is told; nothing of it may be told itself. */
  readonly whole: WholeLook;
}

/** What can be told of a folder, with the folder itself. */
export interface WholeLook extends Look {
  readonly workspace: Workspace;
}

/**
 * Computes the overview. For an audience that does not see everything, the folder is looked at twice, whole and as released, and only
 * what holds in both is told: a measure whose responsible group is internal is not „unowned“, and a level that rests on an internal
 * assessment is not told wrongly from the ones that remain.
 */
export function overview(workspace: Workspace, asOf: string, audience: Visibility): Overview {
  const released = forAudience(workspace, audience);
  const { focus } = workspace.settings;
  const shown = look(atDay(released, asOf), asOf, audience, focus);
  if (audience === 'internal') return { ...shown, released, asOf, audience, withheld: 0, whole: shown };
  const whole = look(atDay(workspace, asOf), asOf, 'internal', focus);
  const withheld = countEntries(whole.workspace) - countEntries(shown.workspace);
  return { ...shown, ...disclosed(shown, whole), released, asOf, audience, withheld, whole };
}

/** `focus` is that of the whole folder: one that names only hidden standards is still a focus. */
function look(workspace: Workspace, asOf: string, audience: Visibility, focus: Settings['focus']): WholeLook {
  return {
    workspace,
    standards: standings(workspace, asOf, audience, focus),
    indicators: indicatorStandings(workspace, asOf, audience),
    measureGaps: workspace.measures.flatMap((entry) => measureGaps(workspace, entry, asOf)),
    processGaps: processGaps(workspace, asOf),
    gapsWithheld: false,
  };
}
