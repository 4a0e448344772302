import type { Command } from 'commander';
import { cliWords } from '../../messages/cli.ts';
import { siteCommandWords } from '../../messages/commands/site.ts';
import { type GuideOptions, guideFormats, guideOf } from '../guide.ts';
import { choiceList } from '../program.ts';
import { meantFormats } from '../report-formats.ts';
import { type CommandContext, reading } from './context.ts';
import { documentOptions } from './report-options.ts';

/** `qe guide`. */
export function guideCommand({ resources, io, done }: CommandContext): Command {
  const formats = choiceList(
    '--format <formate>',
    siteCommandWords.formats(guideFormats),
    guideFormats,
    meantFormats(guideFormats),
  );
  return documentOptions(reading('guide', cliWords.commands.guide).addOption(formats), siteCommandWords.audience).action(
    async (given: GuideOptions) => done(await guideOf(given, resources, io)),
  );
}
