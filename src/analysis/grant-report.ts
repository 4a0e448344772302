import type { GrantReport } from '../model/grant.ts';
import type { Measure, Visibility } from '../model/records.ts';
import type { IndicatorStanding } from '../model/standing.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { deviationsIn, measureInYear, meetingsIn } from './grant-done.ts';
import { yearOfMeans } from './grant-means.ts';
import { grantMissing, trulyMissing } from './grant-missing.ts';
import { endsIn, type FundingYear, isActiveIn, isIn } from './grant-year.ts';
import { outlook } from './guide.ts';
import { headOf } from './head.ts';
import { byStep } from './indicators.ts';
import { measuresByStatus } from './measure-standing.ts';
import { type Overview, overview } from './overview.ts';
import { pick } from './pick.ts';
import { proseOf } from './prose.ts';

/**
 * The Sachbericht for a funding year: use of means, what was done, what came of it, deviations, outlook, and what is still to be filled
 * in. The year is told as of its end (or of the reference date), the outlook as of the reference date.
 */
export function grantReport(workspace: Workspace, asOf: string, audience: Visibility, year: FundingYear): GrantReport {
  const report = tell(workspace, asOf, audience, year);
  if (audience === 'internal') return report;
  return { ...report, missing: trulyMissing(report.missing, tell(workspace, asOf, 'internal', year).missing) };
}

function tell(workspace: Workspace, asOf: string, audience: Visibility, year: FundingYear): GrantReport {
  const now = overview(workspace, asOf, audience);
  const then = year.last === asOf ? now : overview(workspace, year.last, audience);
  const told = { ...headOf(now, 'grant'), isUpToDate: year.last === asOf, ...yearTold(workspace, now, then, year) };
  const { text, next } = outlook(now);
  return {
    ...told,
    deviations: deviationsIn(year, then.workspace),
    outlook: {
      ...(text === undefined ? {} : { text }),
      next: yearOfMeans(now.released, workspace, year.year + 1, asOf),
      steps: next,
    },
    missing: grantMissing(told, then.workspace, now.released),
  };
}

/** The year as of its end: `now` only says which status measures came to later. */
function yearTold(workspace: Workspace, now: Overview, then: Overview, year: FundingYear) {
  const whole = atDay(workspace, year.last);
  const shown = then.workspace;
  const { documents, municipality } = shown.settings;
  const active = (measure: Entry<Measure>) => isActive(year, measure, workspace);
  const statusNow = (id: string) => now.workspace.measures.find((measure) => measure.id === id)?.data.status;
  return {
    year: year.year,
    period: pick(year, ['first', 'last', 'complete']),
    ...pick(documents ?? {}, ['organisation', 'contact']),
    facts: (municipality.facts ?? [])
      .filter((fact) => fact.year === year.year)
      .map((fact) => ({ label: fact.label, value: fact.value, ...pick(fact, ['unit', 'source']) })),
    means: yearOfMeans(now.released, workspace, year.year, now.asOf),
    measures: measuresByStatus(shown, then.measureGaps)
      .flatMap(({ measures }) => measures)
      .filter(({ id }) => shown.measures.some((entry) => entry.id === id && active(entry)))
      .map((standing) => measureInYear(year, standing, shown, statusNow(standing.id))),
    ...meetingsIn(year, shown, whole),
    indicators: byStep(then.indicators).flatMap((indicator) => indicatorIn(year, indicator)),
    stories: shown.stories
      .filter(({ data }) => isIn(year, data.date))
      .map((entry) => ({ ...proseOf(entry), basis: entry.data.basis })),
  };
}

/** Looked up in the folder before it was reduced to a day, where the course that came later still stands. */
function isActive(year: FundingYear, measure: Entry<Measure>, { measures }: Workspace): boolean {
  return isActiveIn(year, measure, measures.find(({ id }) => id === measure.id)?.data ?? measure.data);
}

/** The indicator with the values whose period ends in the year, and what the newest is held against where it is one of them. */
function indicatorIn(year: FundingYear, indicator: IndicatorStanding): GrantReport['indicators'][number][] {
  const measurements = indicator.measurements.filter(({ period }) => endsIn(year, period));
  if (measurements.length === 0) return [];
  const { comparedWith } = indicator;
  return [
    {
      ...pick(indicator, ['id', 'title', 'unit', 'direction', 'step', 'baseline', 'place']),
      measurements,
      ...(comparedWith && endsIn(year, comparedWith.period) ? { comparedWith } : {}),
    },
  ];
}
