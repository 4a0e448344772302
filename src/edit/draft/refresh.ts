import type { DraftProblem, FreshBlock } from '../../model/draft.ts';
import { blockLines, hashOf, listMark, normal, startMark } from '../../model/draft-marks.ts';
import { type Draft, type DraftBlock, readDraft } from '../../model/read-draft.ts';
import { suggest } from '../../model/suggest.ts';

/** What somebody decided about blocks edited or removed by hand. */
export interface DraftChoices {
  /** Take the version of the records, also of a block that was taken out. */
  readonly accept?: ReadonlySet<string>;
  /** Keep one's own text and do not be told of this version again. */
  readonly keep?: ReadonlySet<string>;
}

/** A block edited by hand for which the records say something else by now. */
export interface PendingBlock {
  readonly name: string;
  readonly line: number;
  readonly written: string;
  readonly fresh: string;
}

/** A draft after refreshing, and what was done. */
export interface Refreshed {
  readonly text: string;
  readonly refreshed: readonly string[];
  readonly added: readonly string[];
  readonly accepted: readonly string[];
  readonly kept: readonly string[];
  readonly pending: readonly PendingBlock[];
  /** Taken out by hand; not put back. */
  readonly removed: readonly string[];
  readonly problems: readonly DraftProblem[];
}

/** A new draft: `intro` (lines that explain it), the list of its blocks, the blocks. Line ends are `\n`. */
export function newDraft(intro: string, fresh: readonly FreshBlock[]): string {
  const blocks = fresh.filter(({ text }) => normal(text) !== '');
  const head = `${intro.trimEnd()}\n${listMark(blocks.map(({ name }) => name))}\n`;
  return [head, ...blocks.map(({ name, text }) => `${blockLines(name, text, '\n')}\n`)].join('\n');
}

/**
 * Brings a draft up to the records: blocks still as they were generated are written anew, new ones are put in behind the one they follow in
 * `fresh`. Everything else stays character by character: text outside the marks, blocks edited by hand, blocks with damaged marks.
 */
export function refreshDraft(before: string, fresh: readonly FreshBlock[], choices: DraftChoices = {}): Refreshed {
  const draft = readDraft(before);
  const today = new Map(fresh.map(({ name, text }) => [name, normal(text)]));
  const edits: Replacement[] = [];
  const done = {
    refreshed: [] as string[],
    accepted: [] as string[],
    kept: [] as string[],
    pending: [] as Omit<PendingBlock, 'line'>[],
  };
  for (const block of draft.blocks) {
    if (isUnknown(block, draft, today)) continue;
    const next = today.get(block.name) ?? '';
    const hash = hashOf(next);
    const isSame = hashOf(block.text) === hash;
    if (block.isEdited && !isSame && choices.accept?.has(block.name) !== true) {
      if (choices.keep?.has(block.name)) {
        if (block.hash !== hash) edits.push(markEdit(block, hash));
        done.kept.push(block.name);
      } else if (block.hash !== hash) {
        done.pending.push({ name: block.name, written: normal(block.text), fresh: next });
      }
      continue;
    }
    if (block.isEdited && !isSame) done.accepted.push(block.name);
    else if (!isSame) done.refreshed.push(block.name);
    if (!isSame) edits.push(contentEdit(block, next));
    if (block.hash !== hash) edits.push(markEdit(block, hash));
  }
  const { added, removed, places } = missing(draft, fresh, today, choices.accept ?? new Set());
  edits.push(...places);
  const listed = listEdit(draft, added);
  if (listed) edits.push(listed);
  const text = replaced(before, edits);
  // lines as they are when somebody looks
  const after = readDraft(text);
  const lineOf = (name: string) => after.blocks.find((block) => block.name === name)?.start.number ?? 1;
  return {
    text,
    ...done,
    pending: done.pending.map((block) => ({ ...block, line: lineOf(block.name) })),
    added,
    removed,
    problems: [...after.problems, ...furtherProblems(after, fresh)].sort((a, b) => a.line - b.line),
  };
}

/** Names that a choice can be about: blocks of the paper and of the draft. */
export function choosable(text: string, fresh: readonly FreshBlock[]): string[] {
  return [...new Set([...fresh.map(({ name }) => name), ...readDraft(text).blocks.map(({ name }) => name)])];
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Later places first, so that offsets stay true; at one place in the given order. */
function replaced(text: string, edits: readonly Replacement[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index })).sort((a, b) => b.edit.from - a.edit.from || b.index - a.index);
  return ordered.reduce((whole, { edit }) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to), text);
}

const eolOf = (text: string): string => /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';

function contentEdit(block: DraftBlock, next: string): Replacement {
  const eol = eolOf(`${block.start.text}${block.text}\n`);
  const text = next === '' ? '' : `${eol}${next.split('\n').join(eol)}${eol}${eol}`;
  return { from: block.start.to, to: block.end.from, text };
}

/** Only the characters of the hash change: what else stands in the line stays. */
function markEdit({ start, hash }: DraftBlock, next: string): Replacement {
  const at = start.from + start.text.lastIndexOf(hash);
  return { from: at, to: at + hash.length, text: next };
}

/** A name that neither the paper nor the list of the draft has: most likely a slip. */
const isUnknown = ({ name }: { readonly name: string }, { known }: Draft, today: ReadonlyMap<string, string>): boolean =>
  !today.has(name) && known?.includes(name) !== true;

function furtherProblems(draft: Draft, fresh: readonly FreshBlock[]): DraftProblem[] {
  if (!draft.hasMarks) return [{ code: 'no-marks', line: 1 }];
  const names = fresh.map(({ name }) => name);
  const today = new Map(fresh.map(({ name, text }) => [name, text]));
  const unknown = draft.blocks
    .filter((block) => isUnknown(block, draft, today))
    .map(({ name, start }): DraftProblem => {
      const other = suggest(name, names);
      return { code: 'unknown', line: start.number, name, ...(other === undefined ? {} : { other }) };
    });
  return draft.known === undefined ? [...unknown, { code: 'no-list', line: 1 }] : unknown;
}

/** Blocks that the paper has and the draft has not: new ones with their places, and those taken out by hand. */
function missing(
  draft: Draft,
  fresh: readonly FreshBlock[],
  today: ReadonlyMap<string, string>,
  accept: ReadonlySet<string>,
): { added: string[]; removed: string[]; places: Replacement[] } {
  const added: string[] = [];
  const removed: string[] = [];
  const places: Replacement[] = [];
  // a damaged block is there, although not to be worked with
  const there = new Set([...draft.blocks, ...draft.problems].flatMap(({ name }) => (name === undefined ? [] : [name])));
  for (const [index, { name }] of fresh.entries()) {
    const text = today.get(name) ?? '';
    if (there.has(name) || text === '') continue;
    const isNew = draft.known !== undefined && !draft.known.includes(name);
    if (!isNew && !(accept.has(name) && draft.hasMarks)) {
      if (draft.known !== undefined) removed.push(name);
      continue;
    }
    added.push(name);
    places.push(placeFor(draft, fresh, index, blockLines(name, text, eolOf(draft.text))));
  }
  return { added, removed, places };
}

/** Behind the nearest block before it that the draft has, else before the nearest behind it, else below the list, else at the end. */
function placeFor(draft: Draft, fresh: readonly FreshBlock[], index: number, block: string): Replacement {
  const { text } = draft;
  const eol = eolOf(text);
  const find = ({ name }: FreshBlock) => draft.blocks.find((one) => one.name === name);
  const before = fresh.slice(0, index).findLast((one) => find(one) !== undefined);
  const after = fresh.slice(index + 1).find((one) => find(one) !== undefined);
  const at = before && find(before)?.end.to;
  if (at !== undefined)
    return { from: at, to: at, text: /[\r\n]$/u.test(text.slice(0, at)) ? `${eol}${block}${eol}` : `${eol}${eol}${block}` };
  const next = after && find(after)?.start.from;
  if (next !== undefined) return { from: next, to: next, text: `${block}${eol}${eol}` };
  const [list] = draft.lists;
  if (list && list.line.to > list.line.from + list.line.text.length)
    return { from: list.line.to, to: list.line.to, text: `${eol}${block}${eol}` };
  const gap = text === '' || /[\r\n]$/u.test(text) ? '' : eol;
  return { from: text.length, to: text.length, text: `${gap}${eol}${block}${eol}` };
}

/** The first list takes up what is new. */
function listEdit({ lists }: Draft, added: readonly string[]): Replacement | undefined {
  const [first] = lists;
  const names = added.filter((name) => !lists.some((mark) => mark.names.includes(name)));
  if (!first || names.length === 0) return undefined;
  const from = first.line.from + first.line.text.indexOf('<!--');
  const to = first.line.from + first.line.text.lastIndexOf('-->') + '-->'.length;
  return { from, to, text: listMark([...first.names, ...names]) };
}

/** For messages: the mark as it should be. Its hash fits no text, so that a block that differs from the records is asked about. */
export const mendedStart = (name: string): string => startMark(name, '0'.repeat(12));
