import { periodName, shortDate } from '../messages/format.ts';
import { labels } from '../messages/labels.ts';
import { reportWords } from '../messages/report-words.ts';
import { trendWords } from '../messages/trend.ts';
import type { LadderPicture } from '../model/ladder-picture.ts';
import type { MeasuresReport } from '../model/measures-report.ts';
import type { IndicatorStanding, StandardGroup, StandardStanding } from '../model/standing.ts';
import type { Trend } from '../model/trend.ts';
import { ladderChart } from './charts/ladder.ts';
import { levelTrend } from './charts/level-trend.ts';
import { profileChart } from './charts/profile.ts';
import { seriesChart } from './charts/series.ts';
import { timelineChart } from './charts/timeline.ts';
import { type ViewsData, viewsChart } from './charts/views.ts';
import type { Chart } from './document.ts';
import { timelineRow } from './measure-bars.ts';

/** The charts that templates can ask for by name: `{{chart "profile" group}}`, `{{chart "series" indicator}}`. */
export const reportCharts: Readonly<Record<string, (data: unknown) => Chart>> = {
  profile: (data) => profileOf(data as StandardGroup),
  series: (data) => seriesOf(data as IndicatorStanding),
  /** Of what the helper `viewsData` makes of a criterion. */
  views: (data) => viewsChart(data as ViewsData),
  timeline: (data) => timelineOf(data as MeasuresReport),
  levels: (data) => levelsOf(data as Trend),
  ladder: (data) => ladderChart(data as LadderPicture),
};

function levelsOf({ points }: Trend): Chart {
  return levelTrend({
    title: trendWords.title,
    rows: points.map(({ date, levels }) => ({ label: shortDate(date), levels })),
  });
}

function profileOf(group: StandardGroup): Chart {
  return profileChart({
    title: group.kind === 'own' ? reportWords.ownStandards : group.title,
    rows: group.standards
      .filter(({ inFocus }) => inFocus)
      .map((standard) => ({
        label: standard.number === undefined ? standard.title : `${standard.number} ${standard.title}`,
        minimum: standard.minimum,
        vision: standard.vision,
        goals: standard.goals,
        ...(noteFor(standard) === undefined ? {} : { note: noteFor(standard) ?? '' }),
      })),
    labels: { ...reportWords.shares, actual: labels.chart.actual },
  });
}

/** Whether a standard has a bar in the picture of its group. */
export function hasBar(standard: StandardStanding): boolean {
  const { minimum, vision, goals } = standard;
  return standard.inFocus && noteFor(standard) === undefined && minimum.of + vision.of + goals.of > 0;
}

/** What stands in place of a bar where there is nothing to draw. */
function noteFor({ level, disclosed, goals }: StandardStanding): string | undefined {
  if (!disclosed) return labels.level.undisclosed;
  if (level === undefined) return goals.of === 0 ? labels.level['not-applicable'] : undefined;
  return level === 'not-applicable' || level === 'unassessed' ? labels.level[level] : undefined;
}

function timelineOf({ measures, asOf }: MeasuresReport): Chart {
  return timelineChart({
    title: reportWords.timeline,
    today: asOf,
    rows: measures.flatMap(({ measures: some }) => some.map((measure) => timelineRow(measure, asOf))),
  });
}

function seriesOf(indicator: IndicatorStanding): Chart {
  const { baseline } = indicator;
  return seriesChart({
    title: indicator.title,
    unit: indicator.unit,
    points: indicator.measurements.map(({ end, period, value, interim }) => ({
      date: end,
      label: periodName(period),
      value,
      interim,
    })),
    ...(baseline?.date === undefined ? {} : { baseline: { date: baseline.date, value: baseline.value } }),
    targets: indicator.targets,
    comparison: indicator.comparison.map(({ source, year, value }) => ({ label: `${source} (${year})`, value })),
  });
}
