import { blockLines } from '../documents/text/blocks.ts';
import { reviewWords } from '../messages/commands/review.ts';
import type { SuspectReference, SuspectWork } from '../model/suspect.ts';
import { oneLine } from '../reporters/visible.ts';
import type { Ask } from './ask.ts';
import { paragraph } from './mdast.ts';
import { confirmReferences, type ReviewContext } from './review-confirming.ts';
import { byTarget, targetBlocks } from './review-list.ts';
import { editorialReferences } from './review-selection.ts';

type Answer = keyof typeof reviewWords.answers;

/** Columns of a terminal, as reports have them. */
const width = 100;

/** Shows one changed wording after the other and asks of each record whether it still holds; writes what was confirmed. */
export async function askForConfirmations(
  work: SuspectWork,
  role: string | undefined,
  context: ReviewContext,
  ask: Ask,
): Promise<void> {
  const { io, workspace } = context;
  const confirmed = new Set<SuspectReference>();
  io.out(
    `${blockLines([paragraph(reviewWords.intro(work.references.length)), paragraph(reviewWords.legend)], width).join('\n')}\n`,
  );
  asking: for (const group of byTarget(work.references)) {
    const open = group.references.filter((reference) => !confirmed.has(reference));
    if (open.length === 0) continue;
    io.out(`\n${blockLines(targetBlocks(group, 'text'), width).join('\n')}\n\n`);
    for (const reference of open) {
      const answer = await ask.one<Answer>(oneLine(reviewWords.ask(reference)), answersFor(reference), 'later');
      if (answer === 'stop') break asking;
      if (answer === 'yes') confirmed.add(reference);
      if (answer !== 'editorial') continue;
      for (const one of editorialReferences(work.references, reference.refersTo.id, workspace)) confirmed.add(one);
      break;
    }
  }
  if (confirmed.size === 0) io.out(`${reviewWords.nothingConfirmed}\n`);
  else await confirmReferences([...confirmed], role, context);
}

/** Only a criterion can have been corrected for all. */
const answersFor = ({ refersTo }: SuspectReference) =>
  (['yes', 'later', 'editorial', 'stop'] as const)
    .filter((value) => value !== 'editorial' || refersTo.named === 'criterion')
    .map((value) => ({ value, label: reviewWords.answers[value] }));
