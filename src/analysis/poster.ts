import type { Poster } from '../model/poster.ts';
import type { Visibility } from '../model/records.ts';
import type { Workspace } from '../model/workspace.ts';
import { picturesOf } from './brief-picture.ts';
import { guide } from './guide.ts';
import { headOf } from './head.ts';
import { sameBelow, smallBelow } from './indicator-trend.ts';
import { doneMeasures } from './latest-success.ts';
import { nextOfAll } from './next-step.ts';
import { overview } from './overview.ts';
import { pick } from './pick.ts';
import { proseOf } from './prose.ts';
import { succeeding } from './succeeding.ts';
import { tellingIndicators } from './telling-indicators.ts';

const shownIndicators = 3;
const shownTips = 2;

/** What stands on a municipality's poster; how much of each text fits is the template's matter. */
export function poster(workspace: Workspace, asOf: string, audience: Visibility): Poster {
  const now = overview(workspace, asOf, audience);
  const { profile, theme, phases, lessons } = guide(workspace, asOf, audience);
  const { improved, reached } = succeeding(workspace, now);
  const pictures = picturesOf(now);
  const ladder = pictures.find((picture) => picture.kind === 'ladder');
  const profiles = pictures.find((picture) => picture.kind === 'profile');
  const story = [...now.workspace.stories].sort((a, b) => ((a.data.date ?? '') < (b.data.date ?? '') ? 1 : -1))[0];
  const next = nextOfAll(now);
  return {
    ...headOf(now, 'poster'),
    profile: pick(profile, ['summary', 'facts']),
    theme,
    phases: phases.map((phase) => pick(phase, ['id', 'title', 'planned', 'actual', 'state', 'summary'])),
    improved,
    reached,
    measures: doneMeasures(now),
    ...(ladder && { ladder: { id: ladder.id, picture: ladder.ladder } }),
    ...(profiles && { group: profiles.group }),
    indicators: tellingIndicators(now.indicators).slice(0, shownIndicators),
    ...(story && { story: { ...proseOf(story), basis: story.data.basis } }),
    lessons: [...lessons].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.entry < b.entry ? -1 : 1)),
    tips: now.standards
      .filter(({ inFocus }) => inFocus)
      .flatMap(({ tips }) => tips)
      .slice(0, shownTips),
    ...(next.kind === 'step' && { next: pick(next, ['text', 'due']) }),
    trendRule: { sameBelow, smallBelow },
  };
}
