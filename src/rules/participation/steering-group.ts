import { startOf } from '../../analysis/process-gaps.ts';
import { missingFields } from '../completeness/missing.ts';
import { defineRule } from '../rule.ts';

/** A process that is planned has somebody who steers it. Before there is a process, a network may do without. */
export const steeringGroupMissing = defineRule({
  id: 'steering-group-missing',
  defaultSeverity: 'info',
  *check({ workspace }) {
    const [first] = workspace.groups;
    if (!workspace.process || !first || workspace.groups.some(({ data }) => data.kind === 'steering')) return;
    yield { file: first.file, pointer: ['groups'], part: 'key', values: {} };
  },
});

/** Who leads the Steuerungsgruppe, and who has given it its task. While the process lies ahead, that is still being arranged. */
export const steeringGroupIncomplete = defineRule({
  id: 'steering-group-incomplete',
  defaultSeverity: 'info',
  dependsOnDay: true,
  *check({ workspace, asOf }) {
    if (workspace.process && asOf < startOf(workspace.process.data)) return;
    for (const { data, file, pointer } of workspace.groups) {
      if (data.kind !== 'steering') continue;
      const fields = missingFields(workspace, file, pointer, {
        lead: data.lead !== undefined,
        mandate: data.mandate !== undefined,
      });
      if (fields.length > 0) yield { file, pointer: [...pointer, 'kind'], values: { title: data.title, fields } };
    }
  },
});
