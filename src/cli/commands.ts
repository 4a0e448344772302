import { Argument, type Command } from 'commander';
import { audiences } from '../analysis/for-audience.ts';
import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { completionWords } from '../messages/commands/completion.ts';
import { rulesWords } from '../messages/commands/rules.ts';
import { reporters } from '../reporters/reporters.ts';
import { ruleIds } from '../rules/run.ts';
import { completion, type Shell, shells } from './completion.ts';
import { describeCommand } from './describe.ts';
import type { Io } from './io.ts';
import { choice, choiceList, closed, count, day, germanCommand, oneOf, outputs } from './program.ts';
import { type ReportOptions, report, reportFormats } from './report.ts';
import { type RulesOptions, rulesCommand, rulesFormats } from './rules.ts';
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
