import { CommanderError } from 'commander';
import { shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { addCommands } from './commands.ts';
import { germanError } from './german-error.ts';
import { type Io, processIo } from './io.ts';
import { germanCommand } from './program.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command and gives the exit code: 0 fine, 1 findings, 2 wrong use, 3 a bug in qe. */
export async function main(argv: readonly string[], packageRoot: string, io: Io = processIo()): Promise<number> {
  let exitCode = 0;
  const { version } = shipped(packageRoot);
  const program = germanCommand('qe', cliWords.description)
    .usage(cliWords.usage)
    .version(version, '-V, --version', cliWords.version)
    .helpCommand('help [befehl]', cliWords.helpCommand)
    .addHelpText('after', `\n${cliWords.exitCodes}`);
  // errors are told in German below
  const output = { writeOut: (text: string) => io.out(text), writeErr: () => {} };
  addCommands(program, packageRoot, io, (code) => {
    exitCode = code;
  });
  program.configureOutput(output);
  for (const command of program.commands.flatMap((child) => [child, ...child.commands])) command.configureOutput(output);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code === 'commander.help') io.note(program.helpInformation());
      else io.note(`qe: ${germanError(error)}\n`);
      return 2;
    }
    if (error instanceof UsageError) {
      io.note(`qe: ${error.message}\n`);
      return 2;
    }
    io.note(`qe: ${cliWords.bug(version, error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    return 3;
  }
}
