import type { Command } from 'commander';
import { cliWords } from '../../messages/cli.ts';
import { diffWords } from '../../messages/commands/diff.ts';
import { type DiffOptions, diff } from '../diff.ts';
import { day, dayOrRevision, germanCommand } from '../program.ts';
import type { CommandContext } from './context.ts';
import { reportOptions } from './report-options.ts';

/** `qe diff <ref>`. */
export function diffCommand({ resources, io, done }: CommandContext): Command {
  const command = germanCommand('diff', diffWords.description)
    .usage(diffWords.usage)
    .argument('<stand>', diffWords.since, dayOrRevision)
    .option('--to <stand>', diffWords.to, dayOrRevision)
    .option('--dir <ordner>', cliWords.options.dir)
    .option('--as-of <tag>', diffWords.asOf, day);
  return reportOptions(command).action(async (ref: string, given: DiffOptions) => done(await diff(ref, given, resources, io)));
}
