import type { Shipped } from '../load/resources.ts';
import { siteCommandWords } from '../messages/commands/site.ts';
import { closing } from './closing.ts';
import { findFolder, loadFolder } from './folders.ts';
import type { Io } from './io.ts';
import { noteFindings } from './note-findings.ts';
import { audienceNames, makers, type ReportOptions, report } from './report.ts';
import { type ReportFormat, reportFormats } from './report-formats.ts';
import { makeSite, siteAudience } from './site.ts';
import { writeSite } from './site-folder.ts';
import { UsageError } from './usage-error.ts';

const siteFormat = siteCommandWords.format;

/** What `--format` may name. */
export const guideFormats: readonly string[] = [...reportFormats, siteFormat];

export interface GuideOptions extends Omit<ReportOptions, 'format'> {
  readonly format?: readonly string[];
}

/** `qe guide`: documents and the site, each for its own audience unless one is named. Exit code 1 where files could not be used. */
export async function guideOf({ format, ...options }: GuideOptions, shipped: Shipped, io: Io): Promise<number> {
  const documents = format?.filter((one): one is ReportFormat => one !== siteFormat);
  if (format === undefined || documents?.length === format.length)
    return report(makers.guide, 'md', documents === undefined ? options : { ...options, format: documents }, shipped, io);
  if (options.out === undefined) throw new UsageError(siteCommandWords.needsFolder);
  const others = documents?.length ? await report(makers.guide, 'md', { ...options, format: documents }, shipped, io) : 0;
  // what is wrong with the folder is said once
  return Math.max(others, siteOf(options, options.out, documents?.length ? { ...io, note: () => {} } : io, shipped));
}

function siteOf(options: Omit<GuideOptions, 'format'>, out: string, io: Io, shipped: Shipped): number {
  const folder = findFolder(options, io);
  const loaded = loadFolder(folder, shipped);
  const audience = options.audience ?? siteAudience;
  io.progress?.(siteCommandWords.making);
  const name = `leitfaden-${audienceNames[audience]}`;
  const made = makeSite(
    folder,
    loaded,
    { asOf: options.asOf ?? io.today(), audience, withGit: options.git !== false },
    shipped,
    io,
  );
  writeSite(name, made.files, out, io);
  noteFindings(made.findings, loaded.workspace, name, io);
  return closing(loaded.workspace, [...loaded.findings, ...made.findings], io);
}
