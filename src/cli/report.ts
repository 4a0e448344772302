import { evaluationReport } from '../analysis/evaluation-report.ts';
import { audiences } from '../analysis/for-audience.ts';
import { gapReport } from '../analysis/gap-report.ts';
import { guide } from '../analysis/guide.ts';
import { logbookReport } from '../analysis/logbook-report.ts';
import { measuresReport } from '../analysis/measures-report.ts';
import { outcomesReport } from '../analysis/outcomes-report.ts';
import { poster } from '../analysis/poster.ts';
import { type KeptStates, trendDays } from '../analysis/trend.ts';
import type { Loaded } from '../load/load.ts';
import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { evaluationCommand } from '../messages/commands/evaluation.ts';
import { fileFormatWords } from '../messages/file-formats.ts';
import { sinceWords } from '../messages/since.ts';
import type { BriefReport } from '../model/brief.ts';
import type { ChangesReport } from '../model/changes.ts';
import type { EvaluationReport } from '../model/evaluation.ts';
import type { Finding } from '../model/finding.ts';
import type { GrantReport } from '../model/grant.ts';
import type { Guide } from '../model/guide.ts';
import type { MeasuresReport } from '../model/measures-report.ts';
import type { LogbookReport, OutcomesReport } from '../model/outcomes-report.ts';
import type { PaperReport } from '../model/paper.ts';
import type { Past } from '../model/past.ts';
import type { Poster } from '../model/poster.ts';
import type { Visibility } from '../model/records.ts';
import type { GapReport, Status } from '../model/report.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { WorkshopReport } from '../model/workshop-report.ts';
import type { Workspace } from '../model/workspace.ts';
import { closing } from './closing.ts';
import { noteDraft } from './draft-document.ts';
import { type FolderOptions, findFolder, loadFolder } from './folders.ts';
import { headRevision } from './head-revision.ts';
import type { Io } from './io.ts';
import { keptStates } from './kept-states.ts';
import { noteFindings } from './note-findings.ts';
import { pastOf } from './past.ts';
import { referencesFor } from './reference-docs.ts';
import { renderReport } from './render-report.ts';
import { extensionOf, isFileFormat, type ReportFormat } from './report-formats.ts';
import { UsageError } from './usage-error.ts';
import { writePlanned } from './write.ts';

export interface ReportOptions extends FolderOptions {
  readonly format?: readonly ReportFormat[];
  readonly out?: string;
  readonly asOf?: string;
  readonly audience?: Visibility;
  /** A day, or the name of a tag, branch or commit. */
  readonly since?: string;
  /** Templates of the office, as they were named. */
  readonly referenceDoc?: readonly string[];
  /** False: git is not asked. */
  readonly git?: boolean;
}

/** The data of a report, and what its files are called. */
interface Made {
  readonly data: ReportData;
  readonly fileName: string;
  /** What whoever calls the command should know, and readers need not. */
  readonly notes?: readonly string[];
}

/** What any report is made of. */
export type ReportData =
  | GapReport
  | MeasuresReport
  | OutcomesReport
  | LogbookReport
  | WorkshopReport
  | Guide
  | Status
  | PaperReport
  | EvaluationReport
  | ChangesReport
  | BriefReport
  | Poster
  | GrantReport
  | Worksheet;

/** Makes one report of a folder. Throws UsageError where what was asked for is not there. */
export type Maker = (workspace: Workspace, asOf: string, audience: Visibility, past?: Past, kept?: Kept) => Made;

/** Gives what git kept of the folder on some days. */
type Kept = (days: readonly string[]) => KeptStates;

/** Reports about the whole folder. */
export const makers = {
  gap: (folder, day, audience, past, kept) => ({
    data: gapReport(folder, day, audience, past, kept?.(trendDays(folder, day, audience).days)),
    fileName: 'standortbestimmung',
  }),
  guide: (folder, day, audience) => ({ data: guide(folder, day, audience), fileName: 'leitfaden' }),
  evaluation: (folder, day, audience, past) => ({
    data: evaluationReport(folder, day, audience, past),
    fileName: evaluationCommand.fileName,
  }),
  measures: (folder, day, audience, past) => ({ data: measuresReport(folder, day, audience, past), fileName: 'massnahmenplan' }),
  outcomes: (folder, day, audience, past) => ({ data: outcomesReport(folder, day, audience, past), fileName: 'wirkungsbericht' }),
  logbook: (folder, day, audience, past) => ({ data: logbookReport(folder, day, audience, past), fileName: 'logbuch' }),
  poster: (folder, day, audience) => ({ data: poster(folder, day, audience), fileName: 'poster' }),
} as const satisfies Record<string, Maker>;

/** In every file name: an internal copy must never take the place of a public one. */
export const audienceNames: Readonly<Record<Visibility, string>> = {
  internal: 'intern',
  network: 'netzwerk',
  partners: 'partner',
  public: 'oeffentlich',
};

/** `qe report …`: one format on stdout, or files in `--out`. Exit code 1 where files could not be used. */
export async function report(
  make: Maker,
  preset: ReportFormat,
  options: ReportOptions,
  resources: Shipped,
  io: Io,
): Promise<number> {
  checkFormats(options);
  const folder = findFolder(options, io);
  const loaded = loadFolder(folder, resources);
  const wrong = await reportOn(folder, loaded, make, { format: [preset], ...options }, resources, io);
  return closing(loaded.workspace, [...loaded.findings, ...wrong], io);
}

/** Throws UsageError where the formats asked for need a folder to be written to. */
function checkFormats({ format = [], out }: ReportOptions): void {
  if (out !== undefined) return;
  const files = format.filter(isFileFormat);
  if (files.length > 0) throw new UsageError(fileFormatWords.needsFolder(files));
  if (format.length > 1) throw new UsageError(cliWords.oneFormat);
}

/** Writes the report of a folder that was read, and tells what is wrong with the document: gives these findings. */
export async function reportOn(
  folder: string,
  { workspace }: Loaded,
  make: Maker,
  options: ReportOptions & { readonly format: readonly ReportFormat[] },
  resources: Shipped,
  io: Io,
): Promise<readonly Finding[]> {
  const formats = options.format;
  const references = referencesFor(options.referenceDoc, formats, workspace, io);
  const asOf = options.asOf ?? io.today();
  const withGit = options.git !== false;
  const past = options.since === undefined ? undefined : pastOf(folder, options.since, workspace, resources, io, withGit);
  if (past && past.asOf > asOf) throw new UsageError(sinceWords.afterDay(past.asOf, asOf));
  const kept: Kept | undefined = withGit ? (days) => keptStates(folder, days, resources, io) : undefined;
  const made = make(workspace, asOf, options.audience ?? audiences[0], past, kept);
  const data = { ...made.data, ...(withGit ? headRevision(folder, io) : {}) };
  const rendered = await renderReport(data, workspace, formats, resources, io, references);
  const name = `${made.fileName}-${data.asOf}-${audienceNames[data.audience]}`;
  const files = formats.map((format, index) => ({
    path: `${name}.${extensionOf(format)}`,
    content: rendered.contents[index] ?? '',
  }));
  if (options.out === undefined) io.out(String(files[0]?.content ?? ''));
  else writePlanned(files, options.out, io);
  noteDraft(rendered.draft, folder, io);
  for (const note of made.notes ?? []) io.note(`${note}\n`);
  noteFindings(rendered.findings, workspace, name, io);
  return rendered.findings;
}
