import type { Command } from 'commander';
import { audiences } from '../../analysis/for-audience.ts';
import { cliWords } from '../../messages/cli.ts';
import { referenceDocWords } from '../../messages/commands/reference-doc.ts';
import { sinceWords } from '../../messages/since.ts';
import { choice, choiceList, many } from '../program.ts';
import { reportFormats } from '../report-formats.ts';

const { options } = cliWords;

/** What every report takes beside the folder and the day. */
export const reportOptions = (command: Command): Command =>
  documentOptions(command.addOption(choiceList('--format <formate>', options.formats(reportFormats), reportFormats)));

/** The same without the formats. */
export const documentOptions = (command: Command): Command =>
  command
    .option('--out <ordner>', options.out)
    .addOption(choice('--audience <kreis>', options.audience(audiences), audiences))
    .addOption(many('--reference-doc <vorlage>', referenceDocWords.option))
    .option('--no-git', sinceWords.noGit);
