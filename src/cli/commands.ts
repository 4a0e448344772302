import type { Command } from 'commander';
import { audiences } from '../analysis/for-audience.ts';
import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { listWords } from '../messages/commands/list.ts';
import { logWords } from '../messages/commands/log.ts';
import { newWords } from '../messages/commands/new.ts';
import { showWords } from '../messages/commands/show.ts';
import { reporters } from '../reporters/reporters.ts';
import type { Io } from './io.ts';
import { type ListOptions, type LookupOptions, listRecords, lookupFormats } from './list.ts';
import { type LogOptions, log, meetingFormats } from './log.ts';
import { type NewOptions, newRecord, tiers } from './new.ts';
import { choice, choiceList, count, day, germanCommand, list, many, outputs } from './program.ts';
import { type ReportOptions, report, reportFormats } from './report.ts';
import { show } from './show.ts';
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
      .action((given: ValidateOptions) => done(validate(given, resources, io))),
  );
  program.addCommand(germanCommand('report', commands.report).addCommand(reportCommand('gap', commands.reportGap, 'gap')));
  program.addCommand(reportCommand('guide', commands.guide, 'guide'));
  program.addCommand(reportCommand('status', commands.status, 'status'));
  program.addCommand(
    germanCommand('new', newWords.description)
      .usage(newWords.usage)
      .argument('[art]', newWords.kindArgument)
      .option('--dir <ordner>', options.dir)
      .option('--title <text>', newWords.options.title)
      .option('--id <kennung>', newWords.options.id)
      .option('--date <tag>', newWords.options.date, day)
      .addOption(many('--set <feld=wert>', newWords.options.set))
      .option('--text <text>', newWords.options.text)
      .option('--from <standard>', newWords.options.from)
      .option('--standards <kennungen>', newWords.options.standards, list)
      .option('--standard <kennung>', newWords.options.standard)
      .addOption(choice('--tier <liste>', newWords.options.tier, tiers))
      .option('--dry-run', options.dryRun)
      .action(async (kind: string | undefined, given: NewOptions) => done(await newRecord(kind, given, resources, io))),
  );
  program.addCommand(
    germanCommand('log', logWords.description)
      .usage(logWords.usage)
      .argument('[text...]', logWords.textArgument)
      .option('--dir <ordner>', options.dir)
      .option('--date <tag>', logWords.options.date, day)
      .option('--title <text>', logWords.options.title)
      .addOption(choice('--format <format>', logWords.options.format(meetingFormats), meetingFormats))
      .option('--phase <kennung>', logWords.options.phase)
      .addOption(many('--participants <gruppe=zahl>', logWords.options.participants))
      .addOption(many('--decision <text>', logWords.options.decision))
      .option('--success <text>', logWords.options.success)
      .option('--obstacle <text>', logWords.options.obstacle)
      .addOption(many('--next-step <text>', logWords.options.nextStep))
      .addOption(many('--set <feld=wert>', logWords.options.set))
      .option('--dry-run', options.dryRun)
      .action(async (words: string[], given: LogOptions) => done(await log(words, given, resources, io))),
  );
  const lookup = (name: string, description: string): Command =>
    reading(name, description)
      .addOption(choice('--format <format>', options.oneFormatOf(lookupFormats), lookupFormats))
      .addOption(choice('--audience <kreis>', options.audience(audiences), audiences));
  program.addCommand(
    lookup('list', listWords.description)
      .usage(listWords.usage)
      .argument('[art]', listWords.kindArgument)
      .option('--status <stand>', listWords.status)
      .action((kind: string | undefined, given: ListOptions) => done(listRecords(kind, given, resources, io))),
  );
  program.addCommand(
    lookup('show', showWords.description)
      .usage(showWords.usage)
      .argument('<kennung>', showWords.idArgument)
      .action((id: string, given: LookupOptions) => done(show(id, given, resources, io))),
  );
}
