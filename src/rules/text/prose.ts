import type { Root } from 'mdast';
import { lineStarts, positionAt } from '../../model/line-starts.ts';
import { parseMarkdown } from '../../model/markdown.ts';
import type { Pointer, Position, SourceFile } from '../../model/source.ts';
import type { TextPlace, Workspace } from '../../model/workspace.ts';
import { scalarPlaces } from './scalar-offsets.ts';
import { wordingOf } from './wording.ts';

/** A text that people write: the body of a Markdown file, or a field of free text. What costs time is made when it is asked for. */
export interface Prose {
  readonly file: SourceFile;
  readonly text: string;
  readonly isMarkdown: boolean;
  /** The field; absent for a body. */
  readonly pointer?: Pointer;
  /** As a tree; its offsets are those of `text`. Empty where the text is no Markdown. */
  readonly root: Root;
  /** `text` with blanks in place of code, addresses and comments, in which nothing is said. */
  readonly wording: string;
  /** Where a character of `text` stands in the file. */
  positionOf(offset: number): Position;
}

const known = new WeakMap<Workspace, readonly Prose[]>();

/** All that people have written in the records of a folder, file by file. */
export function prosesOf(workspace: Workspace): readonly Prose[] {
  const before = known.get(workspace);
  if (before) return before;
  const fields = new Map<SourceFile, TextPlace[]>();
  for (const place of workspace.texts) {
    const list = fields.get(place.file);
    if (list) list.push(place);
    else fields.set(place.file, [place]);
  }
  const proses = [...workspace.files, ...workspace.drafts.values()].flatMap((file) => [
    ...(fields.get(file) ?? []).map(({ text, isMarkdown, pointer }) =>
      prose({ file, text, isMarkdown, pointer }, () => scalarPlaces(file, pointer, text)),
    ),
    ...(file.body ? [body(file, file.body)] : []),
  ]);
  known.set(workspace, proses);
  return proses;
}

function body(file: SourceFile, { text, line: first }: { readonly text: string; readonly line: number }): Prose {
  return prose({ file, text, isMarkdown: true }, () => {
    const starts = lineStarts(text);
    return (offset) => {
      const { line, column } = positionAt(starts, offset);
      return { line: first + line - 1, column };
    };
  });
}

type Given = Pick<Prose, 'file' | 'text' | 'isMarkdown' | 'pointer'>;

function prose(given: Given, places: () => (offset: number) => Position): Prose {
  const { text, isMarkdown } = given;
  let root: Root | undefined;
  let wording: string | undefined;
  let place: ((offset: number) => Position) | undefined;
  return {
    ...given,
    get root() {
      root ??= isMarkdown ? parseMarkdown(text) : { type: 'root', children: [] };
      return root;
    },
    get wording() {
      wording ??= wordingOf(text, this.root);
      return wording;
    },
    positionOf(offset) {
      place ??= places();
      return place(offset);
    },
  };
}
