import { reworded } from '../analysis/changes/words.ts';
import { suspectWork } from '../analysis/suspect.ts';
import { writers } from '../documents/writers.ts';
import type { Shipped } from '../load/resources.ts';
import { reviewWords } from '../messages/commands/review.ts';
import type { SuspectReference, SuspectWork } from '../model/suspect.ts';
import { oneLine } from '../reporters/visible.ts';
import { closing } from './closing.ts';
import { type FolderOptions, findFolder, loadFolder } from './folders.ts';
import { type Extent, extentOf, tellExtent } from './history-extent.ts';
import type { Io } from './io.ts';
import { askForConfirmations } from './review-asking.ts';
import { confirmReferences } from './review-confirming.ts';
import { reviewBlocks } from './review-list.ts';
import { chosen, only } from './review-selection.ts';
import { UsageError } from './usage-error.ts';
import { wordingsOf } from './wordings.ts';

export const reviewFormats = ['text', 'md', 'json'] as const;

export interface ReviewOptions extends FolderOptions {
  readonly format?: (typeof reviewFormats)[number];
  readonly confirm?: readonly string[];
  readonly all?: boolean;
  readonly editorial?: string;
  readonly role?: string;
  readonly asOf?: string;
  readonly dryRun?: boolean;
}

/**
 * `qe review`: what is suspect, with what changed; on a terminal it asks item by item, with flags it confirms without asking. Exit code 1
 * where files could not be used.
 */
export async function review(id: string | undefined, options: ReviewOptions, resources: Shipped, io: Io): Promise<number> {
  const isConfirming = checkOptions(options, io.ask !== undefined);
  const folder = findFolder(options, io);
  const { workspace, findings } = loadFolder(folder, resources);
  const asOf = options.asOf ?? io.today();
  const wordings = wordingsOf(folder, workspace, asOf, io);
  const whole = suspectWork(workspace, asOf, 'internal', wordings.history);
  const work = id === undefined ? whole : only(whole, id.trim(), workspace);
  const context = { workspace, folder, asOf, io, dryRun: options.dryRun ?? false };
  const extent = extentOf(wordings);
  tellExtent(extent, wordings.problem, io);
  if (isConfirming) {
    const references = chosen(work, options, workspace);
    if (references.length === 0)
      io.out(
        `${options.editorial ? reviewWords.editorialNone(options.editorial) : reviewWords.none(id, extent === 'complete')}\n`,
      );
    else await confirmReferences(references, options.role, context);
  } else if (io.ask && options.format === undefined && work.references.length > 0) {
    await askForConfirmations(work, options.role, context, io.ask);
  } else io.out(written(work, asOf, options.format ?? 'text', extent, id));
  return closing(workspace, findings, io);
}

/** Whether something is to be confirmed without asking. Throws UsageError where the flags contradict each other. */
function checkOptions({ confirm, all, editorial, format, role, dryRun }: ReviewOptions, canAsk: boolean): boolean {
  const ways = [confirm, all, editorial].filter((way) => way !== undefined).length;
  if (ways > 1) throw new UsageError(reviewWords.oneWay);
  if (format !== undefined && ways > 0) throw new UsageError(reviewWords.formatAlone);
  const isListing = ways === 0 && (format !== undefined || !canAsk);
  if (isListing && role !== undefined) throw new UsageError(reviewWords.roleAlone);
  if (isListing && dryRun) throw new UsageError(reviewWords.dryRunAlone);
  return ways > 0;
}

function written(
  work: SuspectWork,
  asOf: string,
  format: (typeof reviewFormats)[number],
  history: Extent,
  id: string | undefined,
): string {
  const { references, affected } = work;
  const shownId = id === undefined ? undefined : oneLine(id);
  if (format === 'json') {
    return `${JSON.stringify({ formatVersion: 1, asOf, history, references: references.map(withDiff), affected }, null, 2)}\n`;
  }
  if (references.length === 0 && affected.length === 0 && format === 'text')
    return `${reviewWords.none(shownId, history === 'complete')}\n`;
  const meta = { title: reviewWords.title, subtitle: reviewWords.subtitle, date: asOf, lang: 'de' as const };
  return writers[format](
    { meta, root: { type: 'root', children: reviewBlocks(work, format, { id: shownId, isComplete: history === 'complete' }) } },
    () => undefined,
  ).content;
}

const withDiff = (reference: SuspectReference) => ({
  ...reference,
  ...(reference.before === undefined ? {} : { changes: reworded(reference.before, reference.now) }),
});
