import type { Command } from 'commander';
import type { CommandContext } from './commands/context.ts';

type Make = (context: CommandContext, program: Command) => Command;

/** Every command, in the order in which the help lists them. Each brings libraries of its own, so it is loaded where it is needed. */
const makers: ReadonlyMap<string, () => Promise<Make>> = new Map([
  ['validate', async () => (await import('./commands/check.ts')).validateCommand],
  ['status', async () => (await import('./commands/reports.ts')).statusCommand],
  ['report', async () => (await import('./commands/reports.ts')).reportCommand],
  ['guide', async () => (await import('./commands/guide.ts')).guideCommand],
  ['preview', async () => (await import('./commands/preview.ts')).previewCommand],
  ['draft', async () => (await import('./commands/draft.ts')).draftCommand],
  ['worksheet', async () => (await import('./commands/worksheet.ts')).worksheetCommands],
  ['new', async () => (await import('./commands/records.ts')).newCommand],
  ['log', async () => (await import('./commands/records.ts')).logCommand],
  ['list', async () => (await import('./commands/lookups.ts')).listCommand],
  ['show', async () => (await import('./commands/lookups.ts')).showCommand],
  ['diff', async () => (await import('./commands/diff.ts')).diffCommand],
  ['rename', async () => (await import('./commands/records.ts')).renameCommand],
  ['retire', async () => (await import('./commands/records.ts')).retireCommand],
  ['review', async () => (await import('./commands/review.ts')).reviewCommand],
  ['init', async () => (await import('./init/command.ts')).initCommand],
  ['rules', async () => (await import('./commands/rules.ts')).rulesCommand],
  ['completion', async () => (await import('./commands/completion.ts')).completionCommand],
]);

/** Puts the command that is called under the program; every one where none is called, for the help, and for completion, which speaks of all. */
export async function addCommands(program: Command, context: CommandContext, called = ''): Promise<void> {
  const one = called === 'completion' ? undefined : makers.get(called);
  const loading = one ? [one()] : [...makers.values()].map((load) => load());
  for (const make of await Promise.all(loading)) program.addCommand(make(context, program));
}
