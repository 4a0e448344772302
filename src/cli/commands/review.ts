import type { Command } from 'commander';
import { cliWords } from '../../messages/cli.ts';
import { reviewWords } from '../../messages/commands/review.ts';
import { choice, day, germanCommand } from '../program.ts';
import { type ReviewOptions, review, reviewFormats } from '../review.ts';
import type { CommandContext } from './context.ts';

const { options } = cliWords;

/** `qe review [id]`. */
export function reviewCommand({ resources, io, done }: CommandContext): Command {
  return germanCommand('review', reviewWords.description)
    .usage(reviewWords.usage)
    .argument('[kennung]', reviewWords.idArgument)
    .option('--dir <ordner>', options.dir)
    .addOption(choice('--format <format>', options.oneFormatOf(reviewFormats), reviewFormats))
    .option('--confirm <kennung...>', reviewWords.options.confirm)
    .option('--all', reviewWords.options.all)
    .option('--editorial <kriterium>', reviewWords.options.editorial)
    .option('--role <kennung>', reviewWords.options.role)
    .option('--as-of <tag>', reviewWords.options.asOf, day)
    .option('--dry-run', options.dryRun)
    .action(async (id: string | undefined, given: ReviewOptions) => done(await review(id, given, resources, io)));
}
