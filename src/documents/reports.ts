import { briefWords } from '../messages/brief-words.ts';
import { labels } from '../messages/labels.ts';
import { reportWords } from '../messages/report-words.ts';
import { sinceWords } from '../messages/since.ts';
import { worksheetWords } from '../messages/worksheet.ts';
import type { Reader } from '../model/brief.ts';
import type { DraftContent } from '../model/draft.ts';
import type { ReportHead } from '../model/report.ts';
import type { SheetReader, WorksheetTopic } from '../model/worksheet.ts';
import type { Settings } from '../model/workspace.ts';
import { briefHelpers } from './brief-helpers.ts';
import { type Composed, type ComposeRequest, compose } from './compose.ts';
import type { PageProfile } from './document.ts';
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
  evaluation: 'report/evaluation',
  grant: 'report/grant',
  diff: 'report/diff',
  brief: 'report/brief',
  poster: 'report/poster',
  worksheet: 'worksheet/standards',
} as const;

type ReportData = ReportHead & {
  readonly report: keyof typeof templateOf;
  /** The year a report is about. */
  readonly year?: number;
  readonly paper?: { readonly id: string; readonly title: string; readonly isDraft: boolean };
  readonly reader?: Reader | SheetReader;
  readonly topic?: WorksheetTopic;
  readonly part?: { readonly number?: string; readonly title: string };
  readonly isDraft?: boolean;
};

/** A paper is called by its subject, every other report by what it is. */
function titleOf(data: ReportData, organisation?: string) {
  const { network, name } = data.municipality;
  const kind = labels.report[data.report];
  const report = data.year === undefined ? kind : `${kind} ${data.year}`;
  if (data.report === 'brief') return { title: briefWords.title, subtitle: briefWords.subtitle(name, organisation) };
  if (data.report === 'poster') return { title: name, subtitle: network ?? reportWords.subtitle.poster ?? '' };
  if (data.report === 'worksheet') return sheetTitle(data, name, network ?? (organisation === name ? '' : name));
  return data.paper
    ? { title: data.paper.title, subtitle: report }
    : {
        title: data.year === undefined ? `${report} ${name}` : `${report}, ${name}`,
        subtitle: network ?? reportWords.subtitle[data.report] ?? '',
      };
}

function sheetTitle({ reader, topic = 'focus', part }: ReportData, name: string, network: string) {
  const { titles } = worksheetWords;
  const kind = isSheetReader(reader) ? titles[reader] : topic === 'measures' ? titles.measures : undefined;
  return kind === undefined
    ? { title: worksheetWords.title(name), subtitle: worksheetWords.subtitle(topic, part) }
    : { title: kind, subtitle: network };
}

const isSheetReader = (reader: ReportData['reader']): reader is SheetReader => reader === 'families' || reader === 'leadership';

/** A paper goes to everybody, and whoever gets a short sheet to fill in knows of no other circle. */
const saysWithheld = ({ paper, report, reader }: ReportData): boolean =>
  paper === undefined && !(report === 'worksheet' && isSheetReader(reader));

/** A short sheet and the one about measures have templates of their own. */
function templateFor({ report, reader, topic }: ReportData): string {
  if (report !== 'worksheet') return templateOf[report];
  if (isSheetReader(reader)) return `worksheet/${reader}`;
  return topic === 'measures' ? 'worksheet/measures' : templateOf.worksheet;
}

/** For whom it is, in a line. */
function audienceOf({ report, audience, reader, isDraft = false }: ReportData): string {
  if (report === 'worksheet') return isSheetReader(reader) ? worksheetWords.readers[reader] : worksheetWords.for;
  if (reader) return briefWords.reader(reader as Reader, isDraft, audience);
  return reportWords.audience[audience];
}

/** Reports that are made for a page of their own. */
const profiles: Readonly<Partial<Record<ReportData['report'], PageProfile>>> = {
  brief: 'brief',
  poster: 'poster-a1',
  worksheet: 'worksheet',
};

/** The document of a report's data, or of the draft somebody made of it. */
export function reportDocument(data: ReportData, settings: Settings, templates: Templates, draft?: DraftContent): Composed {
  return compose(reportRequest(data, settings, templates), draft);
}

/** What a report's document is composed from. A paper goes to its committees: for whom its records are stands in the name of its file only. */
export function reportRequest(data: ReportData, settings: Settings, templates: Templates): ComposeRequest {
  const look = settings.documents ?? {};
  const profile = profiles[data.report];
  return {
    ...templates,
    template: templateFor(data),
    data,
    helpers: { ...reportHelpers(data), ...briefHelpers },
    charts: reportCharts,
    meta: {
      ...titleOf(data, look.organisation),
      date: data.asOf,
      ...(data.paper ? {} : { audience: audienceOf(data) }),
      ...(profile === undefined ? {} : { profile }),
      ...(look.organisation === undefined ? {} : { organisation: look.organisation }),
      ...(look.logo === undefined ? {} : { logo: look.logo }),
      ...(look.letterhead === undefined ? {} : { letterhead: look.letterhead }),
      ...(look.colour === undefined ? {} : { colour: look.colour }),
      ...(settings.ratingScale.some(({ label }) => label !== undefined)
        ? { ratings: settings.ratingScale.map(({ id, label }) => label ?? labels.rating[id] ?? id) }
        : {}),
      ...(look.contact === undefined ? {} : { contact: look.contact }),
      ...(data.withheld > 0 && saysWithheld(data) ? { note: reportWords.withheld } : {}),
      ...(data.revision && { state: sinceWords.state(data.revision), shortState: sinceWords.shortState(data.revision) }),
      ...(data.revision?.clean === false ? { draft: sinceWords.draft } : {}),
      lang: 'de',
    },
  };
}
