import { isClosed } from '../analysis/paper.ts';
import { paperReport, papersFor } from '../analysis/paper-report.ts';
import { cliWords } from '../messages/cli.ts';
import { labels } from '../messages/labels.ts';
import type { Paper } from '../model/records.ts';
import { suggest } from '../model/suggest.ts';
import type { Entry } from '../model/workspace.ts';
import type { Maker } from './report.ts';
import { UsageError } from './usage-error.ts';

const fileNames = { decision: 'beschlussvorlage', progress: 'mitteilungsvorlage' } as const;

/** Makes the document of one paper. Without an id (or with an empty one, as an editor gives where nothing was typed) it is the one that is being prepared, if there is just one. */
export function paperMaker(type: 'decision' | 'progress', id: string | undefined): Maker {
  return (workspace, asOf, audience) => {
    const papers = papersFor(workspace, type, audience);
    const chosen = id === undefined || id === '' ? onlyOne(papers, type) : id;
    const known = papers.map((entry) => entry.id);
    const data = known.includes(chosen) ? paperReport(workspace, asOf, audience, chosen) : undefined;
    if (!data) throw new UsageError(unknown(chosen, type, known));
    return { data, fileName: `${fileNames[type]}-${chosen}` };
  };
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
