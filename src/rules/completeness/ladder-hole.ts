import type { Field } from '../../model/field.ts';
import type { Pointer, SourceFile } from '../../model/source.ts';
import type { Ladder, Workspace } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';
import { missingFields } from './missing.ts';

/**
 * A ladder tells how one step leads to the next. Where a result is written down, each step up to it has a goal and something to
 * recognise it by (a sign, or an indicator). A ladder without results may have as many gaps as its authors like.
 */
export const ladderHole = defineRule({
  id: 'ladder-hole',
  defaultSeverity: 'info',
  *check({ workspace }) {
    for (const { data, file, pointer } of workspace.ladders) {
      const claimed = Math.max(0, ...data.steps.filter(({ result }) => result !== undefined).map(({ step }) => step));
      const holes = holesBelow(workspace, file, pointer, data, claimed);
      if (holes.length === 0) continue;
      const at = data.steps.findIndex(({ step, result }) => step === claimed && result !== undefined);
      const place = [...pointer, 'steps', at, 'result'];
      yield { file, pointer: place, part: 'key', values: { title: data.title, claimed, holes } };
    }
  },
});

function holesBelow(workspace: Workspace, file: SourceFile, pointer: Pointer, { steps }: Ladder, claimed: number) {
  return Array.from({ length: claimed }, (_, index) => index + 1).flatMap((number): { step: number; fields: Field[] }[] => {
    const index = steps.findIndex(({ step }) => step === number);
    const step = steps[index];
    if (!step) return [{ step: number, fields: [] }];
    const fields = missingFields(workspace, file, [...pointer, 'steps', index], {
      goal: step.goal !== undefined,
      sign: step.sign !== undefined || (step.indicators ?? []).length > 0,
    });
    return fields.length > 0 ? [{ step: number, fields }] : [];
  });
}
