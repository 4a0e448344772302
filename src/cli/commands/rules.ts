import { Argument, type Command } from 'commander';
import { rulesWords } from '../../messages/commands/rules.ts';
import { ruleIds } from '../../rules/run.ts';
import { choice, closed, germanCommand } from '../program.ts';
import { type RulesOptions, rulesFormats, rulesCommand as tellRules } from '../rules.ts';
import type { CommandContext } from './context.ts';

/** `qe rules [id]`. */
export function rulesCommand({ io, done }: CommandContext): Command {
  return germanCommand('rules', rulesWords.description)
    .usage(rulesWords.usage)
    .addArgument(closed(new Argument('[kennung]', rulesWords.id), ruleIds))
    .addOption(choice('--format <format>', rulesWords.format(rulesFormats), rulesFormats))
    .action((id: string | undefined, given: RulesOptions) => done(tellRules(id, given, io)));
}
