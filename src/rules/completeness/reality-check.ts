import { defineRule } from '../rule.ts';
import { missingFields } from './missing.ts';

/** „The plan holds“ is the answer to three questions; without them nobody has asked. */
export const realityCheckUnanswered = defineRule({
  id: 'reality-check-unanswered',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { data, file } of workspace.measures) {
      const check = data.realityCheck;
      if (check?.result !== 'holds') continue;
      const fields = missingFields(workspace, file, ['realityCheck'], {
        workload: check.workload !== undefined,
        funding: check.funding !== undefined,
        mandate: check.mandate !== undefined,
      });
      if (fields.length > 0) yield { file, pointer: ['realityCheck', 'result'], values: { fields } };
    }
  },
});

/** „The plan was changed“, without saying how. */
export const realityCheckChanges = defineRule({
  id: 'reality-check-changes',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { data, file } of workspace.measures) {
      if (data.realityCheck?.result !== 'adjusted' || data.realityCheck.changes !== undefined) continue;
      const field = workspace.fieldAt(file, ['realityCheck', 'changes']);
      yield { file, pointer: ['realityCheck', 'result'], values: { field } };
    }
  },
});
