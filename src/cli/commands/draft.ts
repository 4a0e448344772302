import type { Command } from 'commander';
import { cliWords } from '../../messages/cli.ts';
import { draftWords } from '../../messages/commands/draft.ts';
import { papersCommand } from '../../messages/commands/papers.ts';
import { type DraftOptions, draft } from '../draft.ts';
import { list } from '../program.ts';
import { type CommandContext, reading } from './context.ts';

/** `qe draft [paper]`. */
export function draftCommand({ resources, io, done }: CommandContext): Command {
  return reading('draft', draftWords.description, papersCommand.asOf)
    .usage(draftWords.usage)
    .argument('[vorlage]', draftWords.paper)
    .option('--accept <bausteine>', draftWords.accept, list)
    .option('--keep <bausteine>', draftWords.keep, list)
    .option('--dry-run', cliWords.options.dryRun)
    .action((id: string | undefined, given: DraftOptions) => done(draft(id, given, resources, io)));
}
