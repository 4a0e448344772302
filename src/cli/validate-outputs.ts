import { resolve } from 'node:path';
import { checkWords } from '../messages/check.ts';
import { cliWords } from '../messages/cli.ts';
import type { CheckResult } from '../model/check-result.ts';
import { type ReporterName, type ReporterOptions, reporters } from '../reporters/reporters.ts';
import { summarise } from '../reporters/summary.ts';
import { oneLine } from '../reporters/visible.ts';
import type { Io } from './io.ts';
import { generatedMark } from './own-file.ts';
import { painter } from './paint.ts';
import type { Output } from './program.ts';
import { UsageError } from './usage-error.ts';
import { checkReportPaths, writeReports } from './write.ts';

/** What a check is told in, and how much of it. */
export interface OutputOptions {
  /** Text on stdout unless told. */
  readonly format?: readonly Output<ReporterName>[];
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly open?: boolean;
  readonly maxFindings?: number;
}

/** Where a result goes: to files, and to stdout in one format at most. */
export interface Outputs {
  readonly files: readonly { readonly format: ReporterName; readonly file: string }[];
  readonly onScreen: ReporterName | undefined;
}

/** Reads the wanted outputs. Throws UsageError where they get in each other's way or in that of other files. */
export function outputsOf(options: OutputOptions, io: Io): Outputs {
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
  return { files, onScreen: onScreen[0]?.format };
}

/** Tells a result in all outputs, and gives the exit code: 1 where something is wrong. */
export function tell(result: CheckResult, outputs: Outputs, options: OutputOptions, version: string, io: Io): number {
  const reporterOptions = (colour: boolean): ReporterOptions => ({
    strict: options.strict === true,
    quiet: options.quiet === true,
    open: options.open === true,
    ...(options.maxFindings === undefined ? {} : { maxFindings: options.maxFindings }),
    version,
    paint: painter(colour),
  });
  writeReports(
    outputs.files.map(({ format, file }) => {
      const content = reporters[format](result, reporterOptions(false));
      // on the screen nobody asks where it comes from
      return { path: file, content: format === 'text' ? `${content}\n${generatedMark} ${version}\n` : content };
    }),
    io,
  );
  const summary = summarise(result);
  const { onScreen } = outputs;
  if (onScreen) io.out(reporters[onScreen](result, reporterOptions(io.colour && onScreen === 'text')));
  else io.note(`${oneLine(checkWords.summary(summary))}\n`);
  return summary.errors > 0 || (options.strict === true && summary.warnings > 0) ? 1 : 0;
}
