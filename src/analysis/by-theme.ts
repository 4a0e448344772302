import type { Shares, StandardNamed, ThemeStanding } from '../model/breakdown.ts';
import type { Standard, Theme } from '../model/records.ts';
import type { Share, StandardStanding } from '../model/standing.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Overview } from './overview.ts';
import { pick } from './pick.ts';

/** The three development themes, in the order in which they are always named. */
const themes: readonly Theme[] = ['anchoring', 'participation', 'outcome-orientation'];

/** The themes of a standard: its own, also an empty list; else what its catalogue proposes for the standard or its dimension. */
export function themesOf({ catalogues }: Pick<Workspace, 'catalogues'>, standard: Standard): readonly Theme[] {
  if (standard.themes) return standard.themes;
  const catalogue = catalogues.find(({ id }) => id === standard.source)?.data;
  const entries = (catalogue?.circles ?? []).flatMap((circle) => circle.standards);
  const proposed =
    entries.find(({ id }) => id === standard.id) ?? catalogue?.dimensions?.find(({ id }) => id === standard.dimension);
  return proposed?.themes ?? [];
}

/** Standards by development theme; themes without standards are left out. */
export function themeStandings({ workspace, standards }: Overview): ThemeStanding[] {
  const records = new Map(workspace.standards.map(({ id, data }) => [id, data]));
  return themes.flatMap((theme) => {
    const members = standards.filter(({ id }) => {
      const record = records.get(id);
      return record !== undefined && themesOf(workspace, record).includes(theme);
    });
    if (members.length === 0) return [];
    const inFocus = members.filter((standard) => standard.inFocus);
    const shares = sharesOf(inFocus);
    return [
      {
        theme,
        chosen: workspace.process?.data.theme === theme,
        inFocus: inFocus.map(standardNamed),
        others: members.filter((standard) => !standard.inFocus).map(standardNamed),
        ...(inFocus.length > 0 && shares && { shares }),
        ...(inFocus.some(({ gapsWithheld }) => gapsWithheld)
          ? {}
          : { gaps: inFocus.reduce((sum, { gaps }) => sum + gaps.length, 0) }),
      },
    ];
  });
}

function standardNamed(standard: StandardStanding): StandardNamed {
  return pick(standard, ['id', 'number', 'title', 'level', 'place']);
}

/** What several standards come to together; undefined where the audience may not see what one of them rests on. */
export function sharesOf(standards: readonly StandardStanding[]): Shares | undefined {
  if (standards.some(({ disclosed }) => !disclosed)) return undefined;
  const sum = (tier: keyof Shares): Share =>
    standards.reduce((total, standard) => ({ met: total.met + standard[tier].met, of: total.of + standard[tier].of }), {
      met: 0,
      of: 0,
    });
  return { minimum: sum('minimum'), vision: sum('vision'), goals: sum('goals') };
}
