import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { countsOn } from './counts.ts';
import { offTrackTold, onTrack } from './indicators.ts';
import { needsTold } from './measures.ts';
import { entriesOf, processOn } from './process.ts';
import { qualityOn } from './quality.ts';
import { assessments, byId, indicators, measures, meetings, priorities, root, type Standard, standards } from './raw.ts';
import { trendOn } from './trend.ts';

/** Themes of a standard that says none itself: as its catalogue proposes. */
const proposed = new Map(
  (
    parse(readFileSync(join(root, 'templates', 'catalogues', 'nds-2021.yaml'), 'utf8')) as {
      circles: { standards: { id: string; themes?: string[] }[] }[];
    }
  ).circles.flatMap((circle) => circle.standards.map(({ id, themes = [] }) => [id, themes] as const)),
);
const themesOf = ({ id, themes }: Standard) => themes ?? proposed.get(id) ?? [];

/** Rounds since the last agreement before the newest of them. */
function rounds(asOf: string) {
  const known = priorities.filter(({ date }) => date <= asOf);
  const newest =
    known
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const since =
    assessments
      .filter(({ agreed, date }) => agreed && date <= newest)
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  return known.filter(({ date }) => date >= since);
}

/** The Standortbestimmung. */
export function gapOn(asOf: string) {
  const quality = qualityOn(asOf);
  const themes = ['anchoring', 'participation', 'outcome-orientation'];
  const order = rounds(asOf).map(
    ({ id, participants, items }) =>
      [id, { participants, items: byId(items.map(({ ref, votes }) => [ref, { votes }])) }] as const,
  );
  return {
    succeeding: { criteria: quality.succeeding, indicators: onTrack(asOf) },
    groups: quality.groups,
    breakdown: {
      themes: byId(
        themes.map((theme) => [theme, quality.theme(standards.filter((standard) => themesOf(standard).includes(theme)))]),
      ),
      focus: quality.focus,
    },
    order: byId(order),
    dialogue: { differences: quality.differences() },
    process: processOn(asOf),
    measureGaps: needsTold(measures, asOf),
    indicatorGaps: offTrackTold(indicators, asOf),
    trend: trendOn(asOf),
    counts: countsOn(asOf),
  };
}

/** What came of a day. */
export function workshopOn(day: string) {
  const { ratedToday, differences } = qualityOn(day);
  const today = ratedToday();
  return {
    standards: today.standards,
    dialogue: { differences: differences(today.isToday) },
    entries: entriesOf(meetings.filter(({ date }) => date === day)),
  };
}
