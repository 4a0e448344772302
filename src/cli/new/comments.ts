import { wrap } from '../../documents/text/width.ts';
import type { SchemaNode } from '../../load/schema.ts';
import { newWords } from '../../messages/commands/new.ts';
import { isId } from '../../model/ids.ts';
import type { Named } from '../../model/kind.ts';
import { namedChoices } from './convert.ts';

/** Columns of the files; comments that go beyond them stand above their line. */
const width = 110;
/** Ids that a comment lists at most. */
const mostIds = 8;

/** A line of a file with its explanation; `notes` say more, in lines above. */
export interface Row {
  readonly text: string;
  readonly comment?: string;
  readonly notes?: readonly string[];
}

/** The ids that may stand at a place, in the order of the folder. */
export type Candidates = (allowed: readonly Named[]) => readonly string[];

/** Text of records in a comment: on one line, so that nothing of it becomes data. */
const even = (text: string) => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Lines of a comment, each behind `mark`. */
export function commentLines(text: string, mark: string): string[] {
  return wrap(even(text), width - mark.length - 1).map((line) => `${mark} ${line}`);
}

/** Rows as they stand in a file. */
export function liveLines(rows: readonly Row[]): string[] {
  return rows.flatMap(({ text, comment, notes = [] }) => withComment(text, comment, notes, '#'));
}

/** Rows as suggestions: behind „# “, their longer explanations behind „##“ so that they stay comments when the marks are taken away. */
export function suggestedLines(rows: readonly Row[]): string[] {
  return rows.flatMap(({ text, comment, notes = [] }) => withComment(`# ${text}`, comment, notes, '##'));
}

function withComment(text: string, comment: string | undefined, notes: readonly string[], mark: string): string[] {
  const above = notes.flatMap((note) => commentLines(note, mark));
  if (comment === undefined || comment === '') return [...above, text.trimEnd()];
  const line = `${text.trimEnd()}   # ${even(comment)}`;
  return line.length <= width && above.length === 0 ? [line] : [...commentLines(comment, mark), ...above, text.trimEnd()];
}

/** What a field is, and what may stand in it. */
export function explained(
  node: SchemaNode,
  resolve: (node: SchemaNode) => SchemaNode,
  candidates: Candidates,
): Pick<Row, 'comment' | 'notes'> {
  const { file } = newWords;
  const inner = node.type === 'array' ? resolve(node.items ?? {}) : node;
  const choices = inner.enum && inner.enumDescriptions ? [file.choices(namedChoices(inner))] : [];
  const ids = inner['x-references'] ? candidates(inner['x-references']).filter(isId) : [];
  const references = ids.length > 0 ? [file.ids(ids.slice(0, mostIds), Math.max(0, ids.length - mostIds))] : [];
  const comment = file.field(node.title ?? '', node.description);
  // a short list fits behind what the field is
  const short = [comment, ...choices, ...references].join(' ');
  return short.length <= 70 ? { comment: short } : { comment, notes: [...choices, ...references] };
}
