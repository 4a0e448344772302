import { Argument, type Command } from 'commander';
import { circleOf } from '../../analysis/brief.ts';
import { audiences } from '../../analysis/for-audience.ts';
import { cliWords } from '../../messages/cli.ts';
import { briefCommandWords } from '../../messages/commands/brief.ts';
import type { Reader } from '../../model/brief.ts';
import { briefMaker, readersByWord } from '../brief.ts';
import { writeCalendar } from '../calendar.ts';
import { paperMaker } from '../papers.ts';
import { choice, choiceList, closed, day, germanCommand, oneOf } from '../program.ts';
import { type Maker, makers, type ReportFormat, type ReportOptions, report, reportFormats } from '../report.ts';
import { workshopMaker } from '../workshop.ts';
import { type CommandContext, reading } from './context.ts';

const { commands, options } = cliWords;

const reportOptions = (command: Command): Command =>
  command
    .addOption(choiceList('--format <formate>', options.formats(reportFormats), reportFormats))
    .option('--out <ordner>', options.out)
    .addOption(choice('--audience <kreis>', options.audience(audiences), audiences));

const making = (name: string, description: string, make: Maker, preset: ReportFormat, { resources, io, done }: CommandContext) =>
  reportOptions(reading(name, description)).action((given: ReportOptions) => done(report(make, preset, given, resources, io)));

const paper = (type: 'decision' | 'progress', description: string, { resources, io, done }: CommandContext): Command =>
  reportOptions(reading(type, description).argument('[vorlage]', options.paper)).action(
    (id: string | undefined, given: ReportOptions) => done(report(paperMaker(type, id), 'md', given, resources, io)),
  );

const workshop = ({ resources, io, done }: CommandContext): Command =>
  reportOptions(reading('workshop', commands.reportWorkshop).argument('[tag]', options.workshopDay, day)).action(
    (of: string | undefined, given: ReportOptions) => done(report(workshopMaker(of), 'md', given, resources, io)),
  );

/** The reader determines who may see the page, unless `--audience` says something else. */
const briefFor = ({ resources, io, done }: CommandContext): Command => {
  const words = [...readersByWord.keys()];
  const parse = (value: string) => readersByWord.get(oneOf(words)(value));
  return reportOptions(reading('brief', briefCommandWords.brief))
    .addArgument(closed(new Argument('<leserkreis>', briefCommandWords.reader).argParser(parse), words))
    .action((reader: Reader, given: ReportOptions) =>
      done(report(briefMaker(reader), 'text', { audience: circleOf[reader], ...given }, resources, io)),
    );
};

/** Posters hang where everybody sees them. */
const posterCommand = ({ resources, io, done }: CommandContext): Command =>
  reportOptions(reading('poster', briefCommandWords.poster)).action((given: ReportOptions) =>
    done(report(makers.poster, 'html', { audience: 'public', ...given }, resources, io)),
  );

/** `qe report <kind>`. */
export function reportCommand(context: CommandContext): Command {
  return germanCommand('report', commands.report)
    .addCommand(making('gap', commands.reportGap, makers.gap, 'text', context))
    .addCommand(making('measures', commands.reportMeasures, makers.measures, 'text', context))
    .addCommand(making('outcomes', commands.reportOutcomes, makers.outcomes, 'text', context))
    .addCommand(making('logbook', commands.reportLogbook, makers.logbook, 'text', context))
    .addCommand(workshop(context))
    .addCommand(briefFor(context))
    .addCommand(posterCommand(context))
    .addCommand(paper('decision', commands.reportDecision, context))
    .addCommand(paper('progress', commands.reportProgress, context));
}

/** `qe guide`. */
export function guideCommand(context: CommandContext): Command {
  return making('guide', commands.guide, makers.guide, 'md', context);
}

/** `qe status`, or the calendar of what it tells. */
export function statusCommand({ resources, io, done }: CommandContext): Command {
  return reportOptions(reading('status', commands.status).option('--ics <datei>', options.ics)).action(
    ({ ics, ...given }: ReportOptions & { ics?: string }) =>
      done(ics === undefined ? report(makers.status, 'text', given, resources, io) : writeCalendar(ics, given, resources, io)),
  );
}
