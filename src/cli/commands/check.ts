import type { Command } from 'commander';
import { cliWords } from '../../messages/cli.ts';
import { fixWords } from '../../messages/commands/fix.ts';
import { scopeWords } from '../../messages/scope.ts';
import { reporters } from '../../reporters/reporters.ts';
import { count, outputs } from '../program.ts';
import { type ValidateOptions, validate } from '../validate.ts';
import { type CommandContext, reading } from './context.ts';

const { commands, options } = cliWords;

/** `qe validate` with its flags. */
export function validateCommand({ resources, io, done }: CommandContext): Command {
  return reading('validate', commands.validate)
    .addOption(outputs('--format <format>', options.reports(Object.keys(reporters)), Object.keys(reporters)))
    .usage(scopeWords.usage)
    .argument('[pfade...]', scopeWords.paths)
    .option('--changed', scopeWords.changed)
    .option('--base <stand>', scopeWords.base)
    .option('--staged', scopeWords.staged)
    .option('--watch', scopeWords.watch)
    .option('--poll', scopeWords.poll)
    .option('--strict', options.strict)
    .option('--quiet', options.quiet)
    .option('--open', options.open)
    .option('--max-findings <zahl>', options.maxFindings, count)
    .option('--fix', fixWords.fix)
    .option('--dry-run', fixWords.dryRun)
    .action(async (paths: string[], given: ValidateOptions) => done(await validate(paths, given, resources, io)));
}
