import { type Command, InvalidArgumentError } from 'commander';
import { audiences } from '../../analysis/for-audience.ts';
import { previewWords } from '../../messages/commands/preview.ts';
import { type PreviewOptions, preview } from '../preview.ts';
import { choice } from '../program.ts';
import { type CommandContext, reading } from './context.ts';

/** `qe preview`. */
export function previewCommand({ resources, io, done }: CommandContext): Command {
  return reading('preview', previewWords.command)
    .option('--port <zahl>', previewWords.port, portNumber)
    .addOption(choice('--audience <kreis>', previewWords.audience(audiences), audiences))
    .option('--no-git', previewWords.noGit)
    .option('--poll', previewWords.poll)
    .action(async (given: PreviewOptions) => done(await preview(given, resources, io)));
}

function portNumber(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port >= 1 && port <= 65535) return port;
  throw new InvalidArgumentError(previewWords.badPort(value));
}
