import type { Command } from 'commander';
import { audiences } from '../../analysis/for-audience.ts';
import { cliWords } from '../../messages/cli.ts';
import { listWords } from '../../messages/commands/list.ts';
import { showWords } from '../../messages/commands/show.ts';
import { type ListOptions, type LookupOptions, listRecords, lookupFormats } from '../list.ts';
import { choice } from '../program.ts';
import { show } from '../show.ts';
import { type CommandContext, reading } from './context.ts';

const { options } = cliWords;

const lookup = (name: string, description: string): Command =>
  reading(name, description)
    .addOption(choice('--format <format>', options.oneFormatOf(lookupFormats), lookupFormats))
    .addOption(choice('--audience <kreis>', options.audience(audiences), audiences));

/** `qe list [kind]`. */
export function listCommand({ resources, io, done }: CommandContext): Command {
  return lookup('list', listWords.description)
    .usage(listWords.usage)
    .argument('[art]', listWords.kindArgument)
    .option('--status <stand>', listWords.status)
    .action((kind: string | undefined, given: ListOptions) => done(listRecords(kind, given, resources, io)));
}

/** `qe show <id>`. */
export function showCommand({ resources, io, done }: CommandContext): Command {
  return lookup('show', showWords.description)
    .usage(showWords.usage)
    .argument('<kennung>', showWords.idArgument)
    .action((id: string, given: LookupOptions) => done(show(id, given, resources, io)));
}
