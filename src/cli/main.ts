import { type Command, CommanderError } from 'commander';
import { shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { Interrupted } from './ask.ts';
import { germanError } from './german-error.ts';
import { type Io, processIo } from './io.ts';
import { qeProgram } from './qe-program.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command and gives the exit code: 0 fine, 1 findings, 2 wrong use, 3 a bug in qe, 130 interrupted. */
export async function main(argv: readonly string[], packageRoot: string, io: Io = processIo()): Promise<number> {
  try {
    return await run(argv, packageRoot, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.note(`qe: ${error.message}\n`);
      return 2;
    }
    if (error instanceof Interrupted) {
      io.note(`qe: ${cliWords.interrupted}\n`);
      return 130;
    }
    io.note(`qe: ${cliWords.bug(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    return 3;
  }
}

async function run(argv: readonly string[], packageRoot: string, io: Io): Promise<number> {
  let exitCode = 0;
  const resources = shipped(packageRoot);
  const done = (code: number) => {
    exitCode = code;
  };
  const program = await qeProgram(resources, io, done, argv[0]);
  // errors are told in German below
  const output = { writeOut: (text: string) => io.out(text), writeErr: () => {} };
  for (const command of withSubcommands(program)) command.configureOutput(output);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // a command that only groups others was called without one
    if (error.code === 'commander.help') io.note(named(program, argv).helpInformation());
    else io.note(`qe: ${germanError(error)}\n`);
    return 2;
  }
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

function named(program: Command, argv: readonly string[]): Command {
  return program.commands.find((command) => command.name() === argv[0]) ?? program;
}
