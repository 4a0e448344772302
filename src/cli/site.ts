import { guide } from '../analysis/guide.ts';
import { site } from '../analysis/site.ts';
import { siteFiles } from '../documents/site/site.ts';
import type { Loaded } from '../load/load.ts';
import type { Shipped } from '../load/resources.ts';
import type { Finding } from '../model/finding.ts';
import type { PlannedFile } from '../model/planned-file.ts';
import type { Visibility } from '../model/records.ts';
import { headRevision } from './head-revision.ts';
import type { Io } from './io.ts';
import { changesIn } from './last-changes.ts';
import { generatedMark } from './own-file.ts';
import { named } from './render-report.ts';
import { siteMark } from './site-folder.ts';

/** A site is made to be published. */
export const siteAudience: Visibility = 'public';

/** What a site is made for. */
export interface SiteOf {
  readonly asOf: string;
  readonly audience: Visibility;
  readonly withGit: boolean;
}

/** The guide of a folder as a site: its files below the site's own folder, and what is wrong with templates and pictures. */
export function makeSite(
  folder: string,
  { workspace }: Pick<Loaded, 'workspace'>,
  { asOf, audience, withGit }: SiteOf,
  shipped: Shipped,
  io: Io,
): { readonly files: readonly PlannedFile[]; readonly findings: readonly Finding[] } {
  const data = guide(workspace, asOf, audience);
  const revision = withGit ? headRevision(folder, io) : {};
  return siteFiles(site({ ...data, ...revision, municipality: named(data.municipality) }), {
    settings: workspace.settings,
    templates: { builtin: shipped.templates, own: workspace.templates },
    scripts: shipped.siteScripts,
    assets: (path) => workspace.asset(path),
    generator: `${generatedMark} ${shipped.version}, ${siteMark}`,
    changes: withGit ? changesIn(folder, io) : new Map(),
  });
}
