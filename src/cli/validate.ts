import { resolve } from 'node:path';
import type { Shipped } from '../load/resources.ts';
import { checkWords } from '../messages/check.ts';
import { cliWords } from '../messages/cli.ts';
import type { CheckedFolder } from '../model/check-result.ts';
import type { Finding } from '../model/finding.ts';
import type { Workspace } from '../model/workspace.ts';
import { type ReporterName, type ReporterOptions, reporters } from '../reporters/reporters.ts';
import { summarise } from '../reporters/summary.ts';
import { runRules } from '../rules/run.ts';
import { type FolderOptions, findFolders, loadFolder, shownFolder } from './folders.ts';
import type { Io } from './io.ts';
import { painter } from './paint.ts';
import type { Output } from './program.ts';
import { sortFindings } from './sort-findings.ts';
import { sourceLines } from './source-lines.ts';
import { UsageError } from './usage-error.ts';
import { checkReportPaths, generatedMark, writeReports } from './write.ts';

export interface ValidateOptions extends FolderOptions {
  /** Text on stdout unless told. */
  readonly format?: readonly Output<ReporterName>[];
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly maxFindings?: number;
  readonly asOf?: string;
}

/** `qe validate`: reads records, and writes nothing but the reports it was asked for. Exit code 1 where something is wrong. */
export function validate(options: ValidateOptions, resources: Shipped, io: Io): number {
  const given = options.format ?? [{ format: 'text' }];
  const files = given.flatMap(({ format, file }) => (file === undefined ? [] : [{ format, file }]));
  const onScreen = given.filter(({ file }) => file === undefined);
  if (onScreen.length > 1) throw new UsageError(cliWords.oneReportWithoutFile);
  const twice = files.find(({ file }, index) =>
    files.slice(0, index).some((other) => resolve(io.cwd, other.file) === resolve(io.cwd, file)),
  );
  if (twice) throw new UsageError(cliWords.sameReportFile(twice.file));
  checkReportPaths(
    files.map(({ file }) => file),
    io,
  );

  const asOf = options.asOf ?? io.today();
  const folders = findFolders(options, io).map((folder) => checkFolder(folder, asOf, resources, io));
  const result = { asOf, folders };
  const { version } = resources;
  const reporterOptions = (colour: boolean): ReporterOptions => ({
    strict: options.strict === true,
    quiet: options.quiet === true,
    ...(options.maxFindings === undefined ? {} : { maxFindings: options.maxFindings }),
    version,
    paint: painter(colour),
  });
  writeReports(
    files.map(({ format, file }) => {
      const content = reporters[format](result, reporterOptions(false));
      // on the screen nobody asks where it comes from
      return { path: file, content: format === 'text' ? `${content}\n${generatedMark} ${version}\n` : content };
    }),
    io,
  );
  const summary = summarise(result);
  const [shown] = onScreen;
  if (shown) io.out(reporters[shown.format](result, reporterOptions(io.colour && shown.format === 'text')));
  else io.note(`${checkWords.summary(summary)}\n`);
  return summary.errors > 0 || (options.strict === true && summary.warnings > 0) ? 1 : 0;
}

function checkFolder(folder: string, asOf: string, resources: Shipped, io: Io): CheckedFolder {
  const { workspace, findings } = loadFolder(folder, resources, true);
  return {
    folder: shownFolder(folder, io),
    files: readFiles(workspace, findings),
    findings: sortFindings(runRules({ workspace, asOf }, findings)),
    line: sourceLines(workspace),
  };
}

/** Paths of the record files that could be opened, whether or not they can be used. */
function readFiles({ files, unread }: Workspace, findings: readonly Finding[]): string[] {
  const closed = new Set(findings.filter(({ ruleId }) => notOpened.has(ruleId)).map(({ file }) => file));
  return [...new Set([...files.map(({ path }) => path), ...unread])].filter((path) => !closed.has(path)).sort();
}

const notOpened: ReadonlySet<string> = new Set(['file-outside', 'file-unreadable', 'file-is-directory']);
