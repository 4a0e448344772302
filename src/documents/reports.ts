import { labels } from '../messages/labels.ts';
import { reportWords } from '../messages/report-words.ts';
import type { ReportHead } from '../model/report.ts';
import type { Settings } from '../model/workspace.ts';
import { type Composed, compose } from './compose.ts';
import { reportCharts } from './report-charts.ts';
import { reportHelpers } from './report-helpers.ts';

/** Where templates come from: shipped ones and the municipality's, by path below `templates/`. */
export interface Templates {
  readonly builtin: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
}

const templateOf = {
  gap: 'report/gap',
  guide: 'guide/guide',
  status: 'report/status',
  measures: 'report/measures',
  outcomes: 'report/outcomes',
  workshop: 'report/workshop',
  logbook: 'report/logbook',
  decision: 'report/decision',
  progress: 'report/progress',
  diff: 'report/diff',
} as const;

type ReportData = ReportHead & {
  readonly report: keyof typeof templateOf;
  readonly paper?: { readonly title: string; readonly isDraft: boolean };
};

/** A paper is called by its subject, every other report by what it is. */
function titleOf(data: ReportData) {
  const { network, name } = data.municipality;
  const report = labels.report[data.report];
  return data.paper
    ? { title: data.paper.title, subtitle: report }
    : { title: `${report} ${name}`, subtitle: network ?? reportWords.subtitle[data.report] ?? '' };
}

/** The document of a report's data. */
export function reportDocument(data: ReportData, settings: Settings, templates: Templates): Composed {
  const look = settings.documents ?? {};
  return compose({
    ...templates,
    template: templateOf[data.report],
    data,
    helpers: reportHelpers(data),
    charts: reportCharts,
    meta: {
      ...titleOf(data),
      date: data.asOf,
      audience: data.paper?.isDraft && data.audience === 'internal' ? reportWords.draft : reportWords.audience[data.audience],
      ...(look.organisation === undefined ? {} : { organisation: look.organisation }),
      ...(look.colour === undefined ? {} : { colour: look.colour }),
      ...(look.contact === undefined ? {} : { contact: look.contact }),
      ...(data.withheld === 0 ? {} : { note: reportWords.withheld }),
      lang: 'de',
    },
  });
}
