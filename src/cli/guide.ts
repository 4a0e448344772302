import { isDeepStrictEqual } from 'node:util';
import type { Loaded } from '../load/load.ts';
import type { Shipped } from '../load/resources.ts';
import { siteCommandWords } from '../messages/commands/site.ts';
import type { Finding } from '../model/finding.ts';
import { closing } from './closing.ts';
import { findFolder, loadFolder } from './folders.ts';
import type { Io } from './io.ts';
import { noteFindings } from './note-findings.ts';
import { audienceNames, makers, type ReportOptions, report, reportOn } from './report.ts';
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
  const folder = findFolder(options, io);
  const loaded = loadFolder(folder, shipped);
  const told = documents?.length
    ? await reportOn(folder, loaded, makers.guide, { ...options, format: documents }, shipped, io)
    : [];
  const wrong = siteOf(folder, loaded, options, options.out, told, shipped, io);
  return closing(loaded.workspace, [...loaded.findings, ...told, ...wrong], io);
}

/** Writes the site, and tells what is wrong with it that was not told of the documents: gives these findings. */
function siteOf(
  folder: string,
  loaded: Loaded,
  options: Omit<GuideOptions, 'format'>,
  out: string,
  told: readonly Finding[],
  shipped: Shipped,
  io: Io,
): readonly Finding[] {
  const audience = options.audience ?? siteAudience;
  io.progress?.(siteCommandWords.making);
  const name = `leitfaden-${audienceNames[audience]}`;
  const of = { asOf: options.asOf ?? io.today(), audience, withGit: options.git !== false };
  const made = makeSite(folder, loaded, of, shipped, io);
  writeSite(name, made.files, out, io);
  const findings = made.findings.filter((one) => !told.some((other) => isDeepStrictEqual(one, other)));
  noteFindings(findings, loaded.workspace, name, io);
  return findings;
}
