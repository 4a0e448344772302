import { Argument, type Command } from 'commander';
import { circleOf } from '../../analysis/brief.ts';
import { cliWords } from '../../messages/cli.ts';
import { briefCommandWords } from '../../messages/commands/brief.ts';
import { evaluationCommand } from '../../messages/commands/evaluation.ts';
import { grantCommand } from '../../messages/commands/grant.ts';
import { papersCommand } from '../../messages/commands/papers.ts';
import { pasteWords } from '../../messages/commands/paste.ts';
import { workshopCommand } from '../../messages/commands/workshop.ts';
import { sinceWords } from '../../messages/since.ts';
import type { Reader } from '../../model/brief.ts';
import { briefMaker, readersByWord } from '../brief.ts';
import { writeCalendar } from '../calendar.ts';
import { fundingYearOption, grantMaker } from '../grant.ts';
import { paperMaker } from '../papers.ts';
import { paste } from '../paste.ts';
import { closed, day, dayOrRevision, germanCommand, oneOf } from '../program.ts';
import { type Maker, makers, type ReportOptions, report } from '../report.ts';
import type { ReportFormat } from '../report-formats.ts';
import { statusMaker } from '../status.ts';
import { workshopAudience, workshopMaker } from '../workshop.ts';
import { type CommandContext, reading } from './context.ts';
import { reportOptions } from './report-options.ts';

const { commands, options } = cliWords;

/** Reports that can tell what is new since an earlier state. */
const comparing = (command: Command): Command => command.option('--since <stand>', sinceWords.option, dayOrRevision);

const making = (name: string, description: string, make: Maker, preset: ReportFormat, { resources, io, done }: CommandContext) =>
  reportOptions(reading(name, description)).action(async (given: ReportOptions) =>
    done(await report(make, preset, given, resources, io)),
  );

const paper = (type: 'decision' | 'progress', description: string, { resources, io, done }: CommandContext): Command =>
  reportOptions(reading(type, description, papersCommand.asOf).argument('[vorlage]', options.paper))
    .option('--blocks', pasteWords.option)
    .action(async (id: string | undefined, { blocks, ...given }: ReportOptions & { blocks?: true }) => {
      const make = paperMaker(type, id, given.asOf !== undefined);
      done(blocks ? paste(make, given, resources, io) : await report(make, 'md', given, resources, io));
    });

const workshop = ({ resources, io, done }: CommandContext): Command =>
  reportOptions(
    reading('workshop', commands.reportWorkshop).argument('[tag]', options.workshopDay, day),
    workshopCommand.audience,
  ).action(async (of: string | undefined, given: ReportOptions) => {
    const make = workshopMaker(of, given.audience !== undefined);
    done(await report(make, 'md', { audience: workshopAudience, ...given }, resources, io));
  });

const grant = ({ resources, io, done }: CommandContext): Command =>
  reportOptions(reading('grant', grantCommand.description).option('--year <jahr>', grantCommand.year, fundingYearOption)).action(
    async ({ year, ...given }: ReportOptions & { year?: number }) =>
      done(await report(grantMaker(year), 'md', given, resources, io)),
  );

/** The reader determines who may see the page, unless `--audience` says something else. */
const briefFor = ({ resources, io, done }: CommandContext): Command => {
  const words = [...readersByWord.keys()];
  const parse = (value: string) => readersByWord.get(oneOf(words)(value));
  return reportOptions(reading('brief', briefCommandWords.brief), briefCommandWords.briefAudience)
    .addArgument(closed(new Argument('<leserkreis>', briefCommandWords.reader).argParser(parse), words))
    .action(async (reader: Reader, given: ReportOptions) =>
      done(await report(briefMaker(reader), 'text', { audience: circleOf[reader], ...given }, resources, io)),
    );
};

/** Posters hang where everybody sees them. */
const posterCommand = ({ resources, io, done }: CommandContext): Command =>
  reportOptions(reading('poster', briefCommandWords.poster), briefCommandWords.posterAudience).action(
    async (given: ReportOptions) => done(await report(makers.poster, 'html', { audience: 'public', ...given }, resources, io)),
  );

/** `qe report <kind>`. */
export function reportCommand(context: CommandContext): Command {
  return germanCommand('report', commands.report)
    .addCommand(comparing(making('gap', commands.reportGap, makers.gap, 'text', context)))
    .addCommand(comparing(making('measures', commands.reportMeasures, makers.measures, 'text', context)))
    .addCommand(comparing(making('outcomes', commands.reportOutcomes, makers.outcomes, 'text', context)))
    .addCommand(comparing(making('logbook', commands.reportLogbook, makers.logbook, 'text', context)))
    .addCommand(comparing(making('evaluation', evaluationCommand.description, makers.evaluation, 'text', context)))
    .addCommand(grant(context))
    .addCommand(workshop(context))
    .addCommand(briefFor(context))
    .addCommand(posterCommand(context))
    .addCommand(paper('decision', commands.reportDecision, context))
    .addCommand(paper('progress', commands.reportProgress, context));
}

/** `qe status`, or the calendar of what it tells. */
export function statusCommand({ resources, io, done }: CommandContext): Command {
  return comparing(reportOptions(reading('status', commands.status).option('--ics <datei>', options.ics))).action(
    async ({ ics, ...given }: ReportOptions & { ics?: string }) =>
      done(
        ics === undefined
          ? await report(statusMaker(given, io), 'text', given, resources, io)
          : writeCalendar(ics, given, resources, io),
      ),
  );
}
