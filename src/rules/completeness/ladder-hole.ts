import { ladderHoles } from '../../analysis/ladders.ts';
import { defineRule } from '../rule.ts';

/** Where a ladder tells of a result, each step up to it has a goal and something to recognise it by. */
export const ladderHole = defineRule({
  id: 'ladder-hole',
  defaultSeverity: 'info',
  *check({ workspace }) {
    for (const { data, file, pointer } of workspace.ladders) {
      const { claimed, holes } = ladderHoles(data);
      if (holes.length === 0) continue;
      const indexOf = (step: number) => data.steps.findIndex((candidate) => candidate.step === step);
      const claiming = data.steps.findIndex(({ step, result }) => step === claimed && result !== undefined);
      yield {
        file,
        pointer: [...pointer, 'steps', claiming, 'result'],
        part: 'key',
        values: {
          title: data.title,
          claimed,
          holes: holes.map(({ step, missing }) => ({
            step,
            fields: missing.map((key) => workspace.fieldAt(file, [...pointer, 'steps', indexOf(step), key])),
          })),
        },
      };
    }
  },
});
