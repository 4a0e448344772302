import type { Breakdown } from '../model/breakdown.ts';
import type { Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { areaStandings } from './by-area.ts';
import { focusStandings } from './by-focus.ts';
import { themeStandings } from './by-theme.ts';
import { type Overview, overview } from './overview.ts';

/** Where the network stands by theme, area and focus; circles and dimensions are told by themselves. */
export function breakdown(workspace: Workspace, now: Overview): Breakdown {
  const { asOf, audience } = now;
  const whole = audience === 'internal' ? now : overview(workspace, asOf, 'internal');
  const focus = focusStandings(now.standards, whole.standards);
  return {
    themes: themeStandings(now),
    areas: areaStandings(now.workspace, atDay(workspace, asOf), asOf),
    ...(focus && { focus }),
  };
}
