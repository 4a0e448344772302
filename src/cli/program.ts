import { type Argument, Command, InvalidArgumentError, Option } from 'commander';
import { dayMend } from '../load/mends.ts';
import { cliWords } from '../messages/cli.ts';
import { isDay } from '../model/calendar-day.ts';
import { suggest } from '../model/suggest.ts';

/** A command whose help speaks German. */
export function germanCommand(name: string, description: string): Command {
  return localise(new Command(name).description(description));
}

function localise(command: Command): Command {
  return command
    .helpOption('-h, --help', cliWords.help)
    .helpCommand(false)
    .usage(cliWords.usageCommand)
    .configureHelp({
      styleTitle: (title) => cliWords.titles[title] ?? title,
      subcommandTerm: (child) => child.name(),
      // commander would add choices and defaults in English; descriptions name them
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
      helpWidth: 100,
    })
    .configureOutput({ writeErr: () => {} })
    .exitOverride();
}

/** An option with a closed set of values; a wrong one is told in German with the nearest right one. */
export function choice(
  flags: string,
  description: string,
  choices: readonly string[],
  preset?: string,
  meant: Meant = {},
): Option {
  const option = closed(new Option(flags, description), choices).argParser(oneOf(choices, meant));
  return preset === undefined ? option : option.default(preset, preset);
}

/** Several values of a closed set, separated by commas. */
export function choiceList(flags: string, description: string, choices: readonly string[], meant: Meant = {}): Option {
  return closed(new Option(flags, description), choices).argParser((value: string) =>
    value.split(',').map((part) => oneOf(choices, meant)(part.trim())),
  );
}

/** Given once or several times. */
export function many(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, earlier: readonly string[] | undefined) => [
    ...(earlier ?? []),
    value,
  ]);
}

/** Several values separated by commas. */
export function list(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A format with the file it goes to, or for stdout. */
export interface Output<Format extends string> {
  readonly format: Format;
  readonly file?: string;
}

/** Given once or several times: a name, or `name=file`. */
export function outputs(flags: string, description: string, choices: readonly string[]): Option {
  const parse = (value: string, earlier: readonly Output<string>[] | undefined) => {
    const [name = '', ...rest] = value.split('=');
    const format = oneOf(choices)(name);
    if (rest.length === 0) return [...(earlier ?? []), { format }];
    const file = rest.join('=');
    if (file.trim() === '') throw new InvalidArgumentError(cliWords.noFileName(value));
    return [...(earlier ?? []), { format, file }];
  };
  return closed(new Option(flags, description), choices).argParser(parse);
}

/** Names the possible values, for the completion of shells; commander's own way to do so replaces the parser of values. */
export function closed<T extends Option | Argument>(given: T, choices: readonly string[]): T {
  given.argChoices = [...choices];
  return given;
}

/** A whole number from 0. */
export function count(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(cliWords.badCount(value));
}

/** What people mean by a wrong value, by its small letters: a right one, or another option. */
export type Meant = Readonly<Record<string, string>>;

/** Takes one of these values; a wrong one is told in German with what is meant, else with the nearest right one. */
export const oneOf =
  (choices: readonly string[], meant: Meant = {}) =>
  (value: string): string => {
    if (choices.includes(value)) return value;
    const other = value.toLowerCase();
    const near = Object.hasOwn(meant, other) ? meant[other] : suggest(value, choices);
    throw new InvalidArgumentError(cliWords.badChoice(value, choices, near));
  };

/** A calendar day. */
export function day(value: string): string {
  if (isDay(value)) return value;
  throw new InvalidArgumentError(cliWords.badDay(value, dayMend(value)));
}

/** A calendar day, or the name of a tag, branch or commit. What looks like a day has to be one. */
export function dayOrRevision(value: string): string {
  const isMeantAsDay = /^\d{4}-\d\d-\d\d$/.test(value) || dayMend(value) !== undefined;
  return isMeantAsDay ? day(value) : value;
}
