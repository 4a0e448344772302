import type { Argument, Command, Option } from 'commander';

/** What a person can give behind an option or as an argument. */
export interface ValueShape {
  /** As the help calls it, without brackets. */
  readonly name: string;
  /** Where only these are possible. */
  readonly choices?: readonly string[];
  readonly kind: 'choice' | 'folder' | 'file' | 'word';
}

export interface OptionShape {
  /** `-h`, `--help`. */
  readonly names: readonly string[];
  readonly flags: string;
  readonly description: string;
  readonly value?: ValueShape;
}

/** A command as data: what its help says, for completion and for the reference. */
export interface CommandShape {
  /** Its own name behind those of the commands above it, without `qe`. */
  readonly path: readonly string[];
  readonly usage: string;
  readonly description: string;
  readonly options: readonly OptionShape[];
  readonly values: readonly (ValueShape & { readonly description: string })[];
  readonly commands: readonly CommandShape[];
}

/** The command line as data. */
export function describeCommand(command: Command, path: readonly string[] = []): CommandShape {
  const help = command.createHelp();
  return {
    path,
    usage: help.commandUsage(command),
    description: command.description(),
    options: help.visibleOptions(command).map(optionShape),
    values: command.registeredArguments.map((argument) => ({
      ...valueShape(argument.name(), argument),
      description: argument.description,
    })),
    commands: help.visibleCommands(command).map((child) => describeCommand(child, [...path, child.name()])),
  };
}

function optionShape(option: Option): OptionShape {
  const { flags, description, short, long } = option;
  const value = /[<[]([^\]>]+)[\]>]/.exec(flags)?.[1];
  return {
    names: [short, long].filter((name) => name !== undefined),
    flags,
    description,
    ...(value === undefined ? {} : { value: valueShape(value.replace('...', ''), option) }),
  };
}

/** By their names: what the help calls a folder is completed with folders. */
const kinds: Readonly<Record<string, ValueShape['kind']>> = {
  ordner: 'folder',
  datei: 'file',
  dateien: 'file',
  pfad: 'file',
  pfade: 'file',
};

function valueShape(name: string, { argChoices }: Pick<Option | Argument, 'argChoices'>): ValueShape {
  if (argChoices) return { name, choices: argChoices, kind: 'choice' };
  return { name, kind: kinds[name.toLowerCase()] ?? 'word' };
}
