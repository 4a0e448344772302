import type { Pointer, SourceFile } from '../../model/source.ts';
import type { Workspace } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';

/** What is granted is at most what was asked for. */
export const grantedAmount = defineRule({
  id: 'granted-amount',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, pointer, amount, granted } of amountsOf(workspace))
      if (amount !== undefined && granted !== undefined && granted > amount)
        yield { file, pointer: [...pointer, 'granted'], values: { granted, amount } };
  },
});

interface Amount {
  readonly file: SourceFile;
  readonly pointer: Pointer;
  readonly amount?: number;
  readonly granted?: number;
}

const amountsOf = ({ measures, papers }: Workspace): Amount[] => [
  ...measures.flatMap(({ file, data }) =>
    (data.resources ?? []).map((item, index) => ({ ...item, file, pointer: ['resources', index] })),
  ),
  ...papers.flatMap(({ file, data }) =>
    (data.finances ?? []).map((item, index) => ({ ...item, file, pointer: ['finances', index] })),
  ),
];
