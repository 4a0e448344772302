import type { Command } from 'commander';
import { initWords } from '../../messages/commands/init.ts';
import type { CommandContext } from '../commands/context.ts';
import { choice, germanCommand } from '../program.ts';
import { init } from './init.ts';
import { type InitOptions, models, presets } from './options.ts';

/** `qe init [folder]` with its flags. */
export function initCommand({ resources, io, done }: CommandContext): Command {
  const { flags } = initWords;
  return germanCommand('init', initWords.description)
    .usage(initWords.usage)
    .argument('[ordner]', flags.folder)
    .option('--name <name>', flags.name)
    .option('--ags <ziffern>', flags.ags)
    .option('--state <land>', flags.state)
    .option('--network <name>', flags.network)
    .option('--catalogue <katalog>', flags.catalogue)
    .option('--focus <standards>', flags.focus)
    .option('--scale <stufen>', flags.scale)
    .option('--met-from <stufe>', flags.metFrom)
    .option('--groups <gruppen>', flags.groups)
    .option('--lead <rolle>', flags.lead)
    .addOption(choice('--process <modell>', flags.process(models), models))
    .option('--start <monat>', flags.start)
    .addOption(choice('--visibility <kreis>', flags.visibility(presets), presets))
    .option('--package <angabe>', flags.package)
    .option('--dry-run', flags.dryRun)
    .option('--update', flags.update)
    .option('--force', flags.force)
    .action(async (folder: string | undefined, given: InitOptions) => done(await init(folder, given, resources, io)));
}
