import type { DraftProblem } from './draft.ts';
import { hashOf, isHash, type Line, linesOf, type Mark, markOf } from './draft-marks.ts';

/** A block with both marks. */
export interface DraftBlock {
  readonly name: string;
  /** Of the text that was generated. */
  readonly hash: string;
  readonly isEdited: boolean;
  /** What stands between its marks. */
  readonly text: string;
  readonly start: Line;
  readonly end: Line;
}

/** A draft as it lies in the folder. */
export interface Draft {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Those with nothing wrong about them, in the order of the file. */
  readonly blocks: readonly DraftBlock[];
  readonly problems: readonly DraftProblem[];
  /** Names of the blocks that were ever put in; absent where no line says so. */
  readonly known?: readonly string[];
  readonly lists: readonly Extract<Mark, { kind: 'list' }>[];
  /** Numbers of the lines that are marks, sound or damaged. */
  readonly marked: ReadonlySet<number>;
  /** Whether there is any mark. */
  readonly hasMarks: boolean;
}

type Start = Extract<Mark, { kind: 'start' }>;

/** Reads a draft. Never fails: what is damaged is a problem with its line, and the block it belongs to is not among `blocks`. */
export function readDraft(text: string): Draft {
  const lines = linesOf(text);
  const marks = lines.flatMap((line) => markOf(line) ?? []);
  const { pairs, problems } = paired(marks);
  const blocks: DraftBlock[] = [];
  const names = new Map<string, number>();
  for (const [start] of pairs) names.set(start.name, (names.get(start.name) ?? 0) + 1);
  for (const [start, end] of pairs) {
    if ((names.get(start.name) ?? 0) > 1) problems.push({ code: 'twice', line: start.line.number, name: start.name });
    else if (!isHash(start.hash)) problems.push({ code: 'hash', line: start.line.number, name: start.name });
    else {
      const content = text.slice(start.line.to, end.from);
      const isEdited = hashOf(content) !== start.hash;
      blocks.push({ name: start.name, hash: start.hash, isEdited, text: content, start: start.line, end });
    }
  }
  const damaged = new Set(problems.flatMap(({ name }) => (name === undefined ? [] : [name])));
  const lists = marks.filter((mark) => mark.kind === 'list');
  return {
    text,
    lines,
    // of a block that is damaged at another place it is not certain which of its texts counts
    blocks: blocks.filter(({ name }) => !damaged.has(name)),
    problems: problems.sort((a, b) => a.line - b.line),
    ...(lists.length === 0 ? {} : { known: [...new Set(lists.flatMap((mark) => mark.names))] }),
    lists,
    marked: new Set(marks.map(({ line }) => line.number)),
    hasMarks: marks.length > 0,
  };
}

/** Beginnings with their ends; blocks never hold blocks. */
function paired(marks: readonly Mark[]): { pairs: [Start, Line][]; problems: DraftProblem[] } {
  const pairs: [Start, Line][] = [];
  const problems: DraftProblem[] = [];
  let open: Start | undefined;
  let around: Start | undefined;
  const unclosed = (): void => {
    if (open) problems.push({ code: 'no-end', line: open.line.number, name: open.name });
  };
  for (const [index, mark] of marks.entries()) {
    const { line } = mark;
    if (mark.kind === 'broken')
      problems.push({ code: 'broken', line: line.number, ...(mark.name === undefined ? {} : { name: mark.name }) });
    else if (mark.kind === 'start') {
      if (around) {
        problems.push({ code: 'nested', line: line.number, name: mark.name, other: around.name });
      } else if (open && endsLater(marks, index, open.name)) {
        problems.push({ code: 'nested', line: open.line.number, name: open.name, other: mark.name });
        problems.push({ code: 'nested', line: line.number, name: mark.name, other: open.name });
        around = open;
        open = undefined;
      } else {
        unclosed();
        open = mark;
      }
    } else if (mark.kind === 'end') {
      if (around) {
        if (mark.name === around.name) around = undefined;
      } else if (open?.name === mark.name) {
        pairs.push([open, line]);
        open = undefined;
      } else problems.push({ code: 'no-start', line: line.number, name: mark.name });
    }
  }
  unclosed();
  return { pairs, problems };
}

/** Whether the next mark of this name behind an index is an end. */
function endsLater(marks: readonly Mark[], index: number, name: string): boolean {
  const next = marks.slice(index).find((mark) => (mark.kind === 'start' || mark.kind === 'end') && mark.name === name);
  return next?.kind === 'end';
}

/** What people have written in a draft, at its lines: text between the blocks and blocks that were edited. */
export function handwritten({ lines, blocks, marked }: Draft): string {
  const generated = new Set(
    blocks
      .filter(({ isEdited }) => !isEdited)
      .flatMap(({ start, end }) => lines.slice(start.number, end.number - 1).map((line) => line.number)),
  );
  return lines.map(({ number, text }) => (marked.has(number) || generated.has(number) ? '' : text)).join('\n');
}
