import type { Command } from 'commander';
import { audiences } from '../analysis/for-audience.ts';
import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { fixWords } from '../messages/commands/fix.ts';
import { renameWords } from '../messages/commands/rename.ts';
import { retireWords } from '../messages/commands/retire.ts';
import { reporters } from '../reporters/reporters.ts';
import type { Io } from './io.ts';
import { choice, choiceList, count, day, germanCommand, outputs } from './program.ts';
import { type RenameOptions, rename } from './rename.ts';
import { type ReportOptions, report, reportFormats } from './report.ts';
import { type RetireOptions, retire } from './retire.ts';
import { type ValidateOptions, validate } from './validate.ts';

/** Puts every command under the program; what a command returns is the exit code. */
export function addCommands(program: Command, resources: Shipped, io: Io, done: (exitCode: number) => void): void {
  const { commands, options } = cliWords;
  const reading = (name: string, description: string): Command =>
    germanCommand(name, description).option('--dir <ordner>', options.dir).option('--as-of <tag>', options.asOf, day);
  const reportCommand = (name: string, description: string, kind: Parameters<typeof report>[0]): Command =>
    reading(name, description)
      .addOption(choiceList('--format <formate>', options.formats(reportFormats), reportFormats))
      .option('--out <ordner>', options.out)
      .addOption(choice('--audience <kreis>', options.audience(audiences), audiences))
      .action((given: ReportOptions) => done(report(kind, given, resources, io)));

  program.addCommand(
    reading('validate', commands.validate)
      .addOption(outputs('--format <format>', options.reports(Object.keys(reporters)), Object.keys(reporters)))
      .option('--strict', options.strict)
      .option('--quiet', options.quiet)
      .option('--max-findings <zahl>', options.maxFindings, count)
      .option('--fix', fixWords.fix)
      .option('--dry-run', fixWords.dryRun)
      .action((given: ValidateOptions) => done(validate(given, resources, io))),
  );
  program.addCommand(
    germanCommand('rename', renameWords.description)
      .usage(renameWords.usage)
      .argument(`<${renameWords.id}>`, renameWords.idHelp)
      .argument(`<${renameWords.newId}>`, renameWords.newIdHelp)
      .option('--dir <ordner>', options.dir)
      .option('--dry-run', options.dryRun)
      .action((id: string, to: string, given: RenameOptions) => done(rename(id, to, given, resources, io))),
  );
  program.addCommand(
    germanCommand('retire', retireWords.description)
      .usage(retireWords.usage)
      .argument(`<${retireWords.id}>`, retireWords.idHelp)
      .option('--dir <ordner>', options.dir)
      .option('--reason <text>', retireWords.reason)
      .option('--replaced-by <kennung...>', retireWords.replacedBy)
      .option('--date <tag>', retireWords.date, day)
      .option('--dry-run', options.dryRun)
      .action(async (id: string, given: RetireOptions) => done(await retire(id, given, resources, io))),
  );
  program.addCommand(germanCommand('report', commands.report).addCommand(reportCommand('gap', commands.reportGap, 'gap')));
  program.addCommand(reportCommand('guide', commands.guide, 'guide'));
  program.addCommand(reportCommand('status', commands.status, 'status'));
}
