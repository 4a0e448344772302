import type { Command } from 'commander';
import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { addCommands } from './commands.ts';
import type { Io } from './io.ts';
import { germanCommand } from './program.ts';

/** The command line, whole or as far as a call of this command needs it; a command hands its exit code to `done`. */
export async function qeProgram(resources: Shipped, io: Io, done: (exitCode: number) => void, called?: string): Promise<Command> {
  const program = germanCommand('qe', cliWords.description)
    .usage(cliWords.usage)
    .version(resources.version, '-V, --version', cliWords.version)
    .addHelpText('after', `\n${cliWords.exitCodes}\n`);
  await addCommands(program, { resources, io, done }, called);
  return program;
}
