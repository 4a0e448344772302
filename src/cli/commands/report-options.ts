import type { Command, Option } from 'commander';
import { audiences } from '../../analysis/for-audience.ts';
import { cliWords } from '../../messages/cli.ts';
import { referenceDocWords } from '../../messages/commands/reference-doc.ts';
import { sinceWords } from '../../messages/since.ts';
import { choice, choiceList, many } from '../program.ts';
import { meantFormats, reportFormats } from '../report-formats.ts';

const { options } = cliWords;

/** What every report takes beside the folder and the day. `otherwise`: for whom it is when nobody says it, where not the internal circle. */
export const reportOptions = (command: Command, otherwise?: string): Command =>
  documentOptions(
    command.addOption(
      choiceList('--format <formate>', options.formats(reportFormats), reportFormats, meantFormats(reportFormats)),
    ),
    otherwise,
  );

/** The same without the formats. */
export const documentOptions = (command: Command, otherwise?: string): Command =>
  command
    .option('--out <ordner>', options.out)
    .addOption(choice('--audience <kreis>', options.audience(audiences, otherwise), audiences))
    .addOption(referenceDocOption())
    .option('--no-git', sinceWords.noGit);

/** The office's own templates, for whatever is made as an office document. */
export const referenceDocOption = (): Option => many('--reference-doc <vorlage>', referenceDocWords.option);
