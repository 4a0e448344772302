import { Argument, type Command } from 'commander';
import { completionWords } from '../../messages/commands/completion.ts';
import { completion, type Shell, shells } from '../completion.ts';
import { describeCommand } from '../describe.ts';
import { closed, germanCommand, oneOf } from '../program.ts';
import type { CommandContext } from './context.ts';

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
