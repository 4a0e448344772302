import type { Field } from '../../model/field.ts';
import type { Pointer, SourceFile } from '../../model/source.ts';
import type { Workspace } from '../../model/workspace.ts';

/** The fields under `pointer` whose answer is missing: `answers` says for each key whether it is there. */
export function missingFields(
  workspace: Workspace,
  file: SourceFile,
  pointer: Pointer,
  answers: Readonly<Record<string, boolean>>,
): Field[] {
  return Object.entries(answers).flatMap(([key, isThere]) => (isThere ? [] : [workspace.fieldAt(file, [...pointer, key])]));
}
