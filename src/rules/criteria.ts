import type { Standard } from '../model/records.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';

/** A criterion with its place. */
interface PlacedCriterion {
  readonly criterion: NonNullable<Standard['minimum']>[number];
  readonly file: SourceFile;
  readonly pointer: Pointer;
}

/** All criteria of all standards, retired ones too. */
export function criteriaOf({ standards }: Workspace): PlacedCriterion[] {
  return standards.flatMap(({ file, data }) =>
    (['minimum', 'vision', 'goals'] as const).flatMap((list) =>
      (data[list] ?? []).map((criterion, index) => ({ criterion, file, pointer: [list, index] })),
    ),
  );
}
