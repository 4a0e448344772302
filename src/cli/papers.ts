import { closedOn, isClosed } from '../analysis/paper.ts';
import { paperReport, papersFor } from '../analysis/paper-report.ts';
import { cliWords } from '../messages/cli.ts';
import { papersCommand } from '../messages/commands/papers.ts';
import { labels } from '../messages/labels.ts';
import type { PaperReport } from '../model/paper.ts';
import type { Paper } from '../model/records.ts';
import { suggest } from '../model/suggest.ts';
import type { Entry } from '../model/workspace.ts';
import type { Maker } from './report.ts';
import { UsageError } from './usage-error.ts';

const fileNames = { decision: 'beschlussvorlage', progress: 'mitteilungsvorlage' } as const;

/** Makes the document of one paper, of one that is over as of its last day unless another one is asked for. Without an id (or with an empty one, as an editor gives where nothing was typed) it is the one that is being prepared, if there is just one. */
export function paperMaker(type: 'decision' | 'progress', id: string | undefined, isDayGiven: boolean): Maker {
  return (workspace, today, audience) => {
    const papers = papersFor(workspace, type, audience);
    const chosen = id === undefined || id === '' ? onlyOne(papers, type) : id;
    const known = papers.map((entry) => entry.id);
    const { day, notes } = paperDay(
      papers.find((entry) => entry.id === chosen),
      today,
      isDayGiven,
    );
    const data = known.includes(chosen) ? paperReport(workspace, day, audience, chosen) : undefined;
    if (!data) throw new UsageError(unknown(chosen, type, known));
    return { data, fileName: `${fileNames[type]}-${chosen}`, notes: [...notes, ...notesOn(data)] };
  };
}

/** The day a paper is told of when nobody names one: of one that is over its last, since its text speaks of then. With what to say about it. */
export function paperDay(
  paper: Entry<Paper> | undefined,
  today: string,
  isDayGiven: boolean,
): { readonly day: string; readonly notes: readonly string[] } {
  const over = paper && !isDayGiven ? closedOn(paper.data, today) : undefined;
  if (!paper || over === undefined || over === today) return { day: today, notes: [] };
  return { day: over, notes: [papersCommand.closed(paper.data.type, over, today)] };
}

/** What whoever prepares a paper should know of it, and nobody who reads it. */
function notesOn({ audience, withheld, missing, withoutFile, paper }: PaperReport): string[] {
  return [
    ...(withheld > 0 ? [papersCommand.withheld(audience)] : []),
    ...(missing.length > 0 ? [papersCommand.missing(paper.place.file, missing, withoutFile)] : []),
  ];
}

const unknown = (id: string, type: Paper['type'], known: readonly string[]) =>
  known.length === 0
    ? cliWords.noPaper(labels.report[type])
    : cliWords.unknownPaper(id, labels.report[type], known, suggest(id, known));

function onlyOne(papers: readonly Entry<Paper>[], type: Paper['type']): string {
  const open = papers.filter(({ data }) => !isClosed(data));
  const [first, ...others] = (open.length > 0 ? open : papers).map((entry) => entry.id);
  if (first === undefined) throw new UsageError(cliWords.noPaper(labels.report[type]));
  if (others.length > 0) throw new UsageError(cliWords.whichPaper(labels.report[type], [first, ...others]));
  return first;
}
