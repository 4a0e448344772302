import { audiences } from '../analysis/for-audience.ts';
import { gapReport } from '../analysis/gap-report.ts';
import { guide } from '../analysis/guide.ts';
import { logbookReport } from '../analysis/logbook-report.ts';
import { measuresReport } from '../analysis/measures-report.ts';
import { outcomesReport } from '../analysis/outcomes-report.ts';
import { poster } from '../analysis/poster.ts';
import { status } from '../analysis/status.ts';
import { reportDocument } from '../documents/reports.ts';
import { writers } from '../documents/writers.ts';
import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { findingText } from '../messages/findings.ts';
import { labels } from '../messages/labels.ts';
import type { BriefReport } from '../model/brief.ts';
import type { Finding } from '../model/finding.ts';
import type { Guide } from '../model/guide.ts';
import type { MeasuresReport } from '../model/measures-report.ts';
import type { LogbookReport, OutcomesReport } from '../model/outcomes-report.ts';
import type { PaperReport } from '../model/paper.ts';
import type { Past } from '../model/past.ts';
import type { Poster } from '../model/poster.ts';
import type { Visibility } from '../model/records.ts';
import type { GapReport, ReportHead, Status } from '../model/report.ts';
import type { WorkshopReport } from '../model/workshop-report.ts';
import type { Workspace } from '../model/workspace.ts';
import { closing } from './closing.ts';
import { type FolderOptions, findFolder, loadFolder } from './folders.ts';
import type { Io } from './io.ts';
import { pastOf } from './past.ts';
import { sortFindings } from './sort-findings.ts';
import { UsageError } from './usage-error.ts';
import { generatedMark, writePlanned } from './write.ts';

export const reportFormats = ['text', 'md', 'html', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions extends FolderOptions {
  readonly format?: readonly ReportFormat[];
  readonly out?: string;
  readonly asOf?: string;
  readonly audience?: Visibility;
  /** A day, or the name of a tag, branch or commit. */
  readonly since?: string;
}

const extensions: Readonly<Record<ReportFormat, string>> = { text: 'txt', md: 'md', html: 'html', json: 'json' };

/** The data of a report, and what its files are called. */
interface Made {
  readonly data: ReportData;
  readonly fileName: string;
}
type ReportData =
  | GapReport
  | MeasuresReport
  | OutcomesReport
  | LogbookReport
  | WorkshopReport
  | Guide
  | Status
  | PaperReport
  | BriefReport
  | Poster;

/** Makes one report of a folder. Throws UsageError where what was asked for is not there. */
export type Maker = (workspace: Workspace, asOf: string, audience: Visibility, past?: Past) => Made;

/** Reports about the whole folder. */
export const makers = {
  gap: (folder, day, audience) => ({ data: gapReport(folder, day, audience), fileName: 'standortbestimmung' }),
  guide: (folder, day, audience) => ({ data: guide(folder, day, audience), fileName: 'leitfaden' }),
  measures: (folder, day, audience) => ({ data: measuresReport(folder, day, audience), fileName: 'massnahmenplan' }),
  outcomes: (folder, day, audience) => ({ data: outcomesReport(folder, day, audience), fileName: 'wirkungsbericht' }),
  logbook: (folder, day, audience) => ({ data: logbookReport(folder, day, audience), fileName: 'logbuch' }),
  poster: (folder, day, audience) => ({ data: poster(folder, day, audience), fileName: 'poster' }),
  status: (folder, day, audience) => ({ data: status(folder, day, audience), fileName: 'ueberblick' }),
} as const satisfies Record<string, Maker>;

/** In every file name: an internal copy must never take the place of a public one. */
const audienceNames: Readonly<Record<Visibility, string>> = {
  internal: 'intern',
  network: 'netzwerk',
  partners: 'partner',
  public: 'oeffentlich',
};

/** `qe report …` and `qe guide`: one format on stdout, or files in `--out`. Exit code 1 where files could not be used. */
export function report(make: Maker, preset: ReportFormat, options: ReportOptions, resources: Shipped, io: Io): number {
  const formats = options.format ?? [preset];
  if (options.out === undefined && formats.length > 1) throw new UsageError(cliWords.oneFormat);
  const folder = findFolder(options, io);
  const { workspace, findings } = loadFolder(folder, resources);
  const past = options.since === undefined ? undefined : pastOf(folder, options.since, workspace, resources, io);
  const { data, fileName } = make(workspace, options.asOf ?? io.today(), options.audience ?? audiences[0], past);
  const rendered = render(data, workspace, formats, resources);
  if (options.out === undefined) io.out(rendered.contents[0] ?? '');
  else {
    const name = `${fileName}-${data.asOf}-${audienceNames[data.audience]}`;
    writePlanned(
      formats.map((format, index) => ({ path: `${name}.${extensions[format]}`, content: rendered.contents[index] ?? '' })),
      options.out,
      io,
    );
  }
  for (const finding of sortFindings(rendered.findings)) {
    io.note(
      `${finding.file}:${finding.position.line}:${finding.position.column}  ${labels.severity[finding.severity]}: ${findingText(finding)}\n`,
    );
  }
  return closing(workspace, [...findings, ...rendered.findings], io);
}

function render(
  data: ReportData,
  workspace: Workspace,
  formats: readonly ReportFormat[],
  { templates, version }: Shipped,
): { contents: string[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const isDocument = formats.some((format) => format !== 'json');
  const composed = isDocument
    ? reportDocument({ ...data, municipality: named(data.municipality) }, workspace.settings, {
        builtin: templates,
        own: workspace.templates,
      })
    : undefined;
  findings.push(...(composed?.findings ?? []));
  const contents = formats.map((format) => {
    if (format === 'json' || !composed)
      return `${JSON.stringify({ ...data, generator: `${generatedMark} ${version}` }, null, 2)}\n`;
    const written = writers[format](composed.document, (path) => workspace.asset(path));
    findings.push(...written.findings);
    return withMark(written.content, format, version);
  });
  const seen = new Set<string>();
  return {
    contents,
    findings: findings.filter((finding) => !seen.has(JSON.stringify(finding)) && seen.add(JSON.stringify(finding))),
  };
}

/** What qe.yaml does not say of the municipality, in words; JSON keeps it empty. */
function named(municipality: ReportHead['municipality']): ReportHead['municipality'] {
  const { name, state } = municipality;
  return { ...municipality, name: name || cliWords.unnamedMunicipality, state: state || cliWords.unnamedState };
}

function withMark(content: string, format: 'text' | 'md' | 'html', version: string): string {
  const mark = `${generatedMark} ${version}`;
  switch (format) {
    case 'html':
      return content.replace('<head>', `<head>\n<meta name="generator" content="${mark}">`);
    case 'md':
      return `${content.trimEnd()}\n\n<!-- ${mark} -->\n`;
    default:
      return `${content.trimEnd()}\n\n${mark}\n`;
  }
}
