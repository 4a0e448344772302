import { CommanderError } from 'commander';
import { shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { reporters } from '../reporters/reporters.ts';
import { germanError } from './german-error.ts';
import { type Io, processIo } from './io.ts';
import { choice, day, germanCommand } from './program.ts';
import { UsageError } from './usage-error.ts';
import { type ValidateOptions, validate } from './validate.ts';

/** Runs one command and gives the exit code: 0 fine, 1 findings, 2 wrong use, 3 a bug in qe. */
export async function main(argv: readonly string[], packageRoot: string, io: Io = processIo()): Promise<number> {
  let exitCode = 0;
  const { version } = shipped(packageRoot);
  const program = germanCommand('qe', cliWords.description)
    .usage(cliWords.usage)
    .version(version, '-V, --version', cliWords.version)
    .helpCommand('help [befehl]', cliWords.helpCommand)
    .addHelpText('after', `\n${cliWords.exitCodes}`);
  program.configureOutput({ writeOut: (text) => io.out(text), writeErr: () => {} });
  program.addCommand(
    germanCommand('validate', cliWords.commands.validate)
      .option('--dir <ordner>', cliWords.options.dir)
      .addOption(choice('--format <format>', cliWords.options.format(Object.keys(reporters)), Object.keys(reporters), 'text'))
      .option('--as-of <tag>', cliWords.options.asOf, day)
      .option('--strict', cliWords.options.strict)
      .action((options: ValidateOptions) => {
        exitCode = validate(options, packageRoot, io);
      }),
  );
  for (const command of program.commands) command.configureOutput({ writeOut: (text) => io.out(text), writeErr: () => {} });
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
