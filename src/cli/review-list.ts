import type { PhrasingContent, RootContent } from 'mdast';
import { reworded } from '../analysis/changes/words.ts';
import { targetKey } from '../analysis/wording.ts';
import { reviewWords, suspectWords } from '../messages/commands/review.ts';
import type { SuspectReference, SuspectWork } from '../model/suspect.ts';
import { oneLine, printable } from '../reporters/visible.ts';
import { heading, item, list, paragraph } from './mdast.ts';

/** References that changed in the same way: of the same target, from the same wording. */
export interface ChangedTarget {
  readonly first: SuspectReference;
  readonly references: readonly SuspectReference[];
}

/** Suspect references by what they refer to, and by the wording it had then. */
export function byTarget(references: readonly SuspectReference[]): ChangedTarget[] {
  const groups = new Map<string, SuspectReference[]>();
  for (const reference of references) {
    const key = `${targetKey(reference.refersTo)}\n${reference.before ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), reference]);
  }
  return [...groups.values()].flatMap((group) => (group[0] ? [{ first: group[0], references: group }] : []));
}

/** What is to be looked at, as blocks of a text; of one id where it was asked for. `isComplete`: the whole history is known. */
export function reviewBlocks(
  { references, affected }: SuspectWork,
  format: 'text' | 'md',
  { id, isComplete }: { readonly id: string | undefined; readonly isComplete: boolean },
): RootContent[] {
  const [first] = references;
  const resting = affected.map(({ record, via }) => item(oneLine(reviewWords.affected(record, via))));
  const affectedBlocks = [
    heading(reviewWords.affectedTitle),
    paragraph(reviewWords.affectedIntro(affected.length)),
    list(resting),
  ];
  return [
    paragraph(first ? reviewWords.intro(references.length) : reviewWords.none(id, isComplete)),
    ...(first && format === 'text' ? [paragraph(reviewWords.legend)] : []),
    ...byTarget(references).flatMap((group) => targetBlocks(group, format)),
    ...(affected.length === 0 ? [] : affectedBlocks),
    ...(first && format === 'text' ? [paragraph(reviewWords.how(first.record.id))] : []),
  ];
}

/** One changed wording with those who refer to it. */
export function targetBlocks({ first, references }: ChangedTarget, format: 'text' | 'md'): RootContent[] {
  const { refersTo, before, now } = first;
  const words = before === undefined ? [paragraph(reviewWords.thenUnknown), paragraph(now)] : diffBlocks(before, now, format);
  return [
    heading(oneLine(suspectWords.target(refersTo))),
    paragraph(`${reviewWords.changed(first)}:`),
    ...words,
    paragraph(reviewWords.leaning(references.length)),
    list(references.map(({ record, place }) => item(oneLine(reviewWords.record(record, place.file, place.line))))),
  ];
}

/** A paragraph for each line: a standard has one for its title and each criterion. Lines that say the same are left out. */
function diffBlocks(then: string, now: string, format: 'text' | 'md'): RootContent[] {
  const before = then.split('\n');
  const after = now.split('\n');
  const isSame = (line: string) => before.includes(line) && after.includes(line);
  const gone = before.filter((line) => !isSame(line)).join('\n');
  const young = after.filter((line) => !isSame(line)).join('\n');
  const pieces = reworded(gone, young).map(({ kind, text }) => ({ kind, text: printable(text.replaceAll('\n', ' ')) }));
  const children = pieces.flatMap(({ kind, text }, index): PhrasingContent[] => {
    const [, lead = '', words = '', trail = ''] = /^(\s*)(.*?)(\s*)$/u.exec(text) ?? [];
    if (kind === 'same' || words === '') return [{ type: 'text', value: text }];
    // what takes the place of something stands apart from it
    const gap = lead === '' && trail === '' && kind === 'removed' && pieces[index + 1]?.kind === 'added' ? ' ' : '';
    return [{ type: 'text', value: lead }, marked(kind, words, format), { type: 'text', value: trail + gap }];
  });
  return [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }];
}

function marked(kind: 'removed' | 'added', words: string, format: 'text' | 'md'): PhrasingContent {
  if (format === 'text') return { type: 'text', value: kind === 'removed' ? `[-${words}-]` : `{+${words}+}` };
  return { type: kind === 'removed' ? 'delete' : 'strong', children: [{ type: 'text', value: words }] };
}
