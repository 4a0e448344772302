import { Argument, type Command } from 'commander';
import { audiences } from '../../analysis/for-audience.ts';
import { cliWords } from '../../messages/cli.ts';
import { completionWords } from '../../messages/commands/completion.ts';
import { listWords } from '../../messages/commands/list.ts';
import { rulesWords } from '../../messages/commands/rules.ts';
import { showWords } from '../../messages/commands/show.ts';
import { ruleIds } from '../../rules/run.ts';
import { completion, type Shell, shells } from '../completion.ts';
import { describeCommand } from '../describe.ts';
import { type ListOptions, type LookupOptions, listRecords, lookupFormats } from '../list.ts';
import { choice, closed, germanCommand, oneOf } from '../program.ts';
import { type RulesOptions, rulesFormats, rulesCommand as tellRules } from '../rules.ts';
import { show } from '../show.ts';
import { type CommandContext, reading } from './context.ts';

const { options } = cliWords;

const lookup = (name: string, description: string): Command =>
  reading(name, description)
    .addOption(choice('--format <format>', options.oneFormatOf(lookupFormats), lookupFormats))
    .addOption(choice('--audience <kreis>', options.audience(audiences), audiences));

/** `qe list [kind]`. */
export function listCommand({ resources, io, done }: CommandContext): Command {
  return lookup('list', listWords.description)
    .usage(listWords.usage)
    .argument('[art]', listWords.kindArgument)
    .option('--status <stand>', listWords.status)
    .action((kind: string | undefined, given: ListOptions) => done(listRecords(kind, given, resources, io)));
}

/** `qe show <id>`. */
export function showCommand({ resources, io, done }: CommandContext): Command {
  return lookup('show', showWords.description)
    .usage(showWords.usage)
    .argument('<kennung>', showWords.idArgument)
    .action((id: string, given: LookupOptions) => done(show(id, given, resources, io)));
}

/** `qe rules [id]`. */
export function rulesCommand({ io, done }: CommandContext): Command {
  return germanCommand('rules', rulesWords.description)
    .usage(rulesWords.usage)
    .addArgument(closed(new Argument('[kennung]', rulesWords.id), ruleIds))
    .addOption(choice('--format <format>', rulesWords.format(rulesFormats), rulesFormats))
    .action((id: string | undefined, given: RulesOptions) => done(tellRules(id, given, io)));
}

/** `qe completion <shell>`, of the whole program. */
export function completionCommand({ resources, io, done }: CommandContext, program: Command): Command {
  return germanCommand('completion', completionWords.description)
    .usage(completionWords.usage)
    .addArgument(closed(new Argument('<shell>', completionWords.shell(shells)).argParser(oneOf(shells)), shells))
    .addHelpText('after', `\n${completionWords.install}\n`)
    .action((shell: Shell) => {
      io.out(completion(shell, describeCommand(program), resources.version));
      done(0);
    });
}
