import type { Command } from 'commander';
import type { Shipped } from '../../load/resources.ts';
import { cliWords } from '../../messages/cli.ts';
import type { Io } from '../io.ts';
import { day, germanCommand } from '../program.ts';

/** What every command is made with. What a command returns is the exit code, and goes to `done`. */
export interface CommandContext {
  readonly resources: Shipped;
  readonly io: Io;
  readonly done: (exitCode: number) => void;
}

/** A command that reads a record folder for a reference date; `asOf` says which one it is when nobody names one. */
export function reading(name: string, description: string, asOf: string = cliWords.options.asOf): Command {
  return germanCommand(name, description).option('--dir <ordner>', cliWords.options.dir).option('--as-of <tag>', asOf, day);
}
