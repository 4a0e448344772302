import type { ReportHead } from '../model/report.ts';
import type { Overview } from './overview.ts';
import { pick } from './pick.ts';
import { isMet } from './ratings.ts';

/** What a report says of itself. */
export function headOf<R extends string>(
  { workspace, asOf, audience, withheld }: Overview,
  report: R,
): ReportHead & { readonly report: R } {
  const { settings } = workspace;
  return {
    formatVersion: 1,
    report,
    asOf,
    audience,
    municipality: {
      ...pick(settings.municipality, ['network']),
      name: settings.municipality.name,
      state: settings.municipality.state,
      ags: settings.municipality.ags,
    },
    scale: settings.ratingScale.map((step) => ({ ...step, met: isMet(settings, step.id) })),
    metFrom: settings.metFrom,
    minGroup: settings.minGroup,
    withheld,
    // a path names a record, and a broken one may be internal
    unread: { count: workspace.unread.length, files: audience === 'internal' ? [...workspace.unread].sort() : [] },
  };
}
