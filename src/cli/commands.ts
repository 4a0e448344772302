import { Argument, type Command } from 'commander';
import { audiences } from '../analysis/for-audience.ts';
import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { completionWords } from '../messages/commands/completion.ts';
import { fixWords } from '../messages/commands/fix.ts';
import { listWords } from '../messages/commands/list.ts';
import { logWords } from '../messages/commands/log.ts';
import { newWords } from '../messages/commands/new.ts';
import { renameWords } from '../messages/commands/rename.ts';
import { retireWords } from '../messages/commands/retire.ts';
import { rulesWords } from '../messages/commands/rules.ts';
import { showWords } from '../messages/commands/show.ts';
import { scopeWords } from '../messages/scope.ts';
import { reporters } from '../reporters/reporters.ts';
import { ruleIds } from '../rules/run.ts';
import { writeCalendar } from './calendar.ts';
import { completion, type Shell, shells } from './completion.ts';
import { describeCommand } from './describe.ts';
import { initCommand } from './init/command.ts';
import type { Io } from './io.ts';
import { type ListOptions, type LookupOptions, listRecords, lookupFormats } from './list.ts';
import { type LogOptions, log, meetingFormats } from './log.ts';
import { type NewOptions, newRecord, tiers } from './new.ts';
import { paperMaker } from './papers.ts';
import { choice, choiceList, closed, count, day, germanCommand, list, many, oneOf, outputs } from './program.ts';
import { type RenameOptions, rename } from './rename.ts';
import { makers, type ReportOptions, report, reportFormats } from './report.ts';
import { type RetireOptions, retire } from './retire.ts';
import { type RulesOptions, rulesCommand, rulesFormats } from './rules.ts';
import { show } from './show.ts';
import { type ValidateOptions, validate } from './validate.ts';

/** Puts every command under the program; what a command returns is the exit code. */
export function addCommands(program: Command, resources: Shipped, io: Io, done: (exitCode: number) => void): void {
  const { commands, options } = cliWords;
  const reading = (name: string, description: string): Command =>
    germanCommand(name, description).option('--dir <ordner>', options.dir).option('--as-of <tag>', options.asOf, day);
  const reportOptions = (command: Command): Command =>
    command
      .addOption(choiceList('--format <formate>', options.formats(reportFormats), reportFormats))
      .option('--out <ordner>', options.out)
      .addOption(choice('--audience <kreis>', options.audience(audiences), audiences));
  const reportCommand = (name: string, description: string, kind: keyof typeof makers): Command =>
    reportOptions(reading(name, description)).action((given: ReportOptions) =>
      done(report(makers[kind], kind === 'guide' ? 'md' : 'text', given, resources, io)),
    );
  const paperCommand = (type: 'decision' | 'progress', description: string): Command =>
    reportOptions(reading(type, description).argument('[vorlage]', options.paper)).action(
      (id: string | undefined, given: ReportOptions) => done(report(paperMaker(type, id), 'md', given, resources, io)),
    );

  program.addCommand(
    reading('validate', commands.validate)
      .addOption(outputs('--format <format>', options.reports(Object.keys(reporters)), Object.keys(reporters)))
      .usage(scopeWords.usage)
      .argument('[pfade...]', scopeWords.paths)
      .option('--changed', scopeWords.changed)
      .option('--base <stand>', scopeWords.base)
      .option('--staged', scopeWords.staged)
      .option('--watch', scopeWords.watch)
      .option('--poll', scopeWords.poll)
      .option('--strict', options.strict)
      .option('--quiet', options.quiet)
      .option('--open', options.open)
      .option('--max-findings <zahl>', options.maxFindings, count)
      .option('--fix', fixWords.fix)
      .option('--dry-run', fixWords.dryRun)
      .action(async (paths: string[], given: ValidateOptions) => done(await validate(paths, given, resources, io))),
  );
  program.addCommand(
    germanCommand('report', commands.report)
      .addCommand(reportCommand('gap', commands.reportGap, 'gap'))
      .addCommand(reportCommand('measures', commands.reportMeasures, 'measures'))
      .addCommand(paperCommand('decision', commands.reportDecision))
      .addCommand(paperCommand('progress', commands.reportProgress)),
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
  program.addCommand(reportCommand('guide', commands.guide, 'guide'));
  program.addCommand(
    reportOptions(reading('status', commands.status).option('--ics <datei>', options.ics)).action(
      ({ ics, ...given }: ReportOptions & { ics?: string }) =>
        done(ics === undefined ? report(makers.status, 'text', given, resources, io) : writeCalendar(ics, given, resources, io)),
    ),
  );
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
  program.addCommand(initCommand(resources, io, done));
  program.addCommand(
    germanCommand('rules', rulesWords.description)
      .usage(rulesWords.usage)
      .addArgument(closed(new Argument('[kennung]', rulesWords.id), ruleIds))
      .addOption(choice('--format <format>', rulesWords.format(rulesFormats), rulesFormats))
      .action((id: string | undefined, given: RulesOptions) => done(rulesCommand(id, given, io))),
  );
  program.addCommand(
    germanCommand('completion', completionWords.description)
      .usage(completionWords.usage)
      .addArgument(closed(new Argument('<shell>', completionWords.shell(shells)).argParser(oneOf(shells)), shells))
      .addHelpText('after', `\n${completionWords.install}\n`)
      .action((shell: Shell) => {
        io.out(completion(shell, describeCommand(program), resources.version));
        done(0);
      }),
  );
}
