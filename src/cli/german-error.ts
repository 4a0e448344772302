import type { CommanderError } from 'commander';
import { cliWords } from '../messages/cli.ts';

/** commander's message in German. Its errors carry a code, and what they are about only inside the English text. */
export function germanError(error: CommanderError): string {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?([^?,]+)/.exec(error.message)?.[1];
  switch (error.code) {
    case 'commander.unknownOption':
      return cliWords.unknownOption(quoted, near);
    case 'commander.unknownCommand':
      return cliWords.unknownCommand(quoted, near);
    case 'commander.optionMissingArgument':
      return cliWords.missingValue(quoted);
    case 'commander.missingArgument':
      return cliWords.missingArgument(quoted);
    case 'commander.excessArguments':
      return cliWords.tooMany;
    case 'commander.invalidArgument':
      // „error: option '--as-of <tag>' argument 'x' is invalid. <our German sentence>“
      return /is invalid(?: for argument '[^']*')?\. (.*)$/s.exec(error.message)?.[1] ?? cliWords.wrongUse;
    default:
      return cliWords.wrongUse;
  }
}
