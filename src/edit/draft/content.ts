import type { DraftContent, DraftPart, DraftStanding, FreshBlock } from '../../model/draft.ts';
import { hashOf } from '../../model/draft-marks.ts';
import { type Draft, type DraftBlock, readDraft } from '../../model/read-draft.ts';
import { refreshDraft } from './refresh.ts';

/** What a draft says, and how it stands to the records. */
export interface ReadDraft {
  readonly content: DraftContent;
  readonly standing: DraftStanding;
}

/**
 * What a document made from a draft holds: blocks as generated come from the template, with their charts; those edited or older than the
 * records from the file, as does all between them. Lines with marks never show. Blocks of `always` come from the template unless edited.
 * Without `isShown`, for audiences that the draft is not written for, only what was taken out counts: all texts come from the template.
 */
export function draftContent(
  file: string,
  text: string,
  fresh: readonly FreshBlock[],
  always: readonly string[],
  isShown: boolean,
): ReadDraft {
  const draft = readDraft(text);
  const { pending, removed, refreshed, problems } = refreshDraft(text, fresh);
  const outdated = [...pending.map(({ name }) => name), ...refreshed.filter((name) => !always.includes(name))];
  const standing: DraftStanding = {
    file,
    edited: draft.blocks.filter(({ isEdited }) => isEdited).map(({ name }) => name),
    outdated: draft.blocks.map(({ name }) => name).filter((name) => outdated.includes(name)),
    removed,
    damaged: problems.length,
    isShown,
  };
  const parts = isShown
    ? written(draft, fresh, always)
    : fresh.filter(({ name }) => !removed.includes(name)).map(({ name }): DraftPart => ({ kind: 'template', block: name }));
  return { content: { file, parts }, standing };
}

function written(draft: Draft, fresh: readonly FreshBlock[], always: readonly string[]): DraftPart[] {
  const parts: DraftPart[] = [];
  let index = 0;
  const takeUntil = (number: number): void => {
    const lines = draft.lines.slice(index, number - 1);
    const first = lines[0]?.number ?? number;
    const text = shown(draft, first, number);
    if (text.trim() !== '') parts.push({ kind: 'written', text, line: first });
    index = number - 1;
  };
  for (const block of draft.blocks) {
    takeUntil(block.start.number);
    if (isFromTemplate(block, fresh, always)) parts.push({ kind: 'template', block: block.name });
    else {
      const line = block.start.number + 1;
      parts.push({ kind: 'written', block: block.name, text: shown(draft, line, block.end.number), line });
    }
    index = block.end.number;
  }
  takeUntil(draft.lines.length + 1);
  return parts;
}

/** The lines from one number up to another, those with marks empty: a damaged mark would hide what follows. */
function shown(draft: Draft, from: number, to: number): string {
  return draft.lines
    .slice(from - 1, to - 1)
    .map((line) => (draft.marked.has(line.number) ? '' : line.text.replace(/^\uFEFF/u, '')))
    .join('\n');
}

function isFromTemplate({ name, hash, isEdited }: DraftBlock, fresh: readonly FreshBlock[], always: readonly string[]): boolean {
  if (isEdited) return false;
  if (always.includes(name)) return true;
  const today = fresh.find((one) => one.name === name);
  return today !== undefined && hashOf(today.text) === hash;
}
