import type { Command } from 'commander';
import { cliWords } from '../../messages/cli.ts';
import { logWords } from '../../messages/commands/log.ts';
import { newWords } from '../../messages/commands/new.ts';
import { renameWords } from '../../messages/commands/rename.ts';
import { retireWords } from '../../messages/commands/retire.ts';
import { type LogOptions, log, meetingFormats } from '../log.ts';
import { type NewOptions, newRecord, tiers } from '../new.ts';
import { choice, day, germanCommand, list, many } from '../program.ts';
import { type RenameOptions, rename } from '../rename.ts';
import { type RetireOptions, retire } from '../retire.ts';
import type { CommandContext } from './context.ts';

const { options } = cliWords;

/** `qe new <kind>` with its flags. */
export function newCommand({ resources, io, done }: CommandContext): Command {
  return germanCommand('new', newWords.description)
    .usage(newWords.usage)
    .argument('[art]', newWords.kindArgument)
    .option('--dir <ordner>', options.dir)
    .option('--title <text>', newWords.options.title)
    .option('--id <kennung>', newWords.options.id)
    .option('--date <tag>', newWords.options.date, day)
    .addOption(many('--set <feld=wert>', newWords.options.set))
    .option('--text <text>', newWords.options.text)
    .option('--from <standard>', newWords.options.from)
    .option('--standards <kennungen>', newWords.options.standards, list)
    .option('--standard <kennung>', newWords.options.standard)
    .addOption(choice('--tier <liste>', newWords.options.tier, tiers))
    .option('--dry-run', options.dryRun)
    .action(async (kind: string | undefined, given: NewOptions) => done(await newRecord(kind, given, resources, io)));
}

/** `qe log "…"` with its flags. */
export function logCommand({ resources, io, done }: CommandContext): Command {
  return germanCommand('log', logWords.description)
    .usage(logWords.usage)
    .argument('[text...]', logWords.textArgument)
    .option('--dir <ordner>', options.dir)
    .option('--date <tag>', logWords.options.date, day)
    .option('--title <text>', logWords.options.title)
    .addOption(choice('--format <format>', logWords.options.format(meetingFormats), meetingFormats))
    .option('--phase <kennung>', logWords.options.phase)
    .addOption(many('--participants <gruppe=zahl>', logWords.options.participants))
    .addOption(many('--decision <text>', logWords.options.decision))
    .option('--success <text>', logWords.options.success)
    .option('--obstacle <text>', logWords.options.obstacle)
    .addOption(many('--next-step <text>', logWords.options.nextStep))
    .addOption(many('--set <feld=wert>', logWords.options.set))
    .option('--dry-run', options.dryRun)
    .action(async (words: string[], given: LogOptions) => done(await log(words, given, resources, io)));
}

/** `qe rename <id> <new-id>`. */
export function renameCommand({ resources, io, done }: CommandContext): Command {
  return germanCommand('rename', renameWords.description)
    .usage(renameWords.usage)
    .argument(`<${renameWords.id}>`, renameWords.idHelp)
    .argument(`<${renameWords.newId}>`, renameWords.newIdHelp)
    .option('--dir <ordner>', options.dir)
    .option('--dry-run', options.dryRun)
    .action((id: string, to: string, given: RenameOptions) => done(rename(id, to, given, resources, io)));
}

/** `qe retire <id>`. */
export function retireCommand({ resources, io, done }: CommandContext): Command {
  return germanCommand('retire', retireWords.description)
    .usage(retireWords.usage)
    .argument(`<${retireWords.id}>`, retireWords.idHelp)
    .option('--dir <ordner>', options.dir)
    .option('--reason <text>', retireWords.reason)
    .option('--replaced-by <kennung...>', retireWords.replacedBy)
    .option('--date <tag>', retireWords.date, day)
    .option('--dry-run', options.dryRun)
    .action(async (id: string, given: RetireOptions) => done(await retire(id, given, resources, io)));
}
