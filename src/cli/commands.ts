import type { Command } from 'commander';
import { validateCommand } from './commands/check.ts';
import type { CommandContext } from './commands/context.ts';
import { diffCommand } from './commands/diff.ts';
import { draftCommand } from './commands/draft.ts';
import { completionCommand, listCommand, rulesCommand, showCommand } from './commands/lookups.ts';
import { previewCommand } from './commands/preview.ts';
import { logCommand, newCommand, renameCommand, retireCommand, reviewCommand } from './commands/records.ts';
import { guideCommand, reportCommand, statusCommand } from './commands/reports.ts';
import { worksheetCommands } from './commands/worksheet.ts';
import { initCommand } from './init/command.ts';

/** Every command, in the order in which the help lists them. */
const makers = [
  validateCommand,
  statusCommand,
  reportCommand,
  guideCommand,
  previewCommand,
  draftCommand,
  worksheetCommands,
  newCommand,
  logCommand,
  listCommand,
  showCommand,
  diffCommand,
  renameCommand,
  retireCommand,
  reviewCommand,
  initCommand,
  rulesCommand,
  completionCommand,
] as const;

/** Puts every command under the program. */
export function addCommands(program: Command, context: CommandContext): void {
  for (const make of makers) program.addCommand(make(context, program));
}
