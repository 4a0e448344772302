import type { Command } from 'commander';
import { audiences } from '../../analysis/for-audience.ts';
import { cliWords } from '../../messages/cli.ts';
import { worksheetCommand as words } from '../../messages/commands/worksheet.ts';
import { worksheetRead as readWords } from '../../messages/commands/worksheet-read.ts';
import { sinceWords } from '../../messages/since.ts';
import type { WorksheetTopic } from '../../model/worksheet.ts';
import { choice, choiceList, day, germanCommand, type Meant } from '../program.ts';
import { meantFormats, reportFormats } from '../report-formats.ts';
import { makeWorksheet, type SheetOptions } from '../worksheet.ts';
import { type ReadOptions, readWorksheets } from '../worksheet-read.ts';
import { type CommandContext, reading } from './context.ts';
import { referenceDocOption } from './report-options.ts';

const formats = [...reportFormats, 'xlsx'];

const readers = ['families', 'leadership'];

/** Who may see a sheet and for whom it is worded are two things; short sheets are for the focus only. */
const forWhom = (topic: WorksheetTopic): Meant =>
  topic === 'focus' ? Object.fromEntries(readers.map((reader) => [reader, `--for ${reader}`])) : {};

const making = (topic: WorksheetTopic): Command =>
  reading(topic, words[topic])
    .addOption(choiceList('--format <formate>', words.formats(formats), formats, meantFormats(formats)))
    .option('--out <ordner>', cliWords.options.out)
    .addOption(choice('--audience <kreis>', words.audience(audiences), audiences, undefined, forWhom(topic)))
    .addOption(referenceDocOption())
    .option('--no-git', sinceWords.noGit);

/** `qe worksheet …`. */
export function worksheetCommands({ resources, io, done }: CommandContext): Command {
  const make = async (topic: WorksheetTopic, ids: readonly string[], given: SheetOptions) =>
    done(await makeWorksheet(topic, ids, given, resources, io));
  const grouped = (topic: WorksheetTopic) => making(topic).option('--group <gruppe>', words.group);
  return germanCommand('worksheet', words.description)
    .addCommand(
      grouped('focus')
        .addOption(choice('--for <kreis>', words.for, readers))
        .action((given: SheetOptions) => make('focus', [], given)),
    )
    .addCommand(
      grouped('circle')
        .argument('<zirkel>', words.circleId)
        .action((id: string, given: SheetOptions) => make('circle', [id], given)),
    )
    .addCommand(
      grouped('standards')
        .argument('[standards...]', words.standardIds)
        .action((ids: string[], given: SheetOptions) => make('standards', ids, given)),
    )
    .addCommand(making('measures').action((given: SheetOptions) => make('measures', [], given)))
    .addCommand(
      germanCommand('read', readWords.description)
        .argument('<dateien...>', readWords.files)
        .option('--dir <ordner>', cliWords.options.dir)
        .option('--date <tag>', readWords.date, day)
        .option('--group <gruppe>', readWords.group)
        .option('--dry-run', cliWords.options.dryRun)
        .option('--yes', readWords.yes)
        .action(async (files: string[], given: ReadOptions) => done(await readWorksheets(files, given, resources, io))),
    );
}
