import { endOfPhase } from '../../analysis/process-gaps.ts';
import type { Workspace } from '../../model/workspace.ts';
import { onDay } from '../on-day.ts';
import { defineRule } from '../rule.ts';

/** Where a group would be heard; while a file of these cannot be read, nobody can be called unheard. */
const heardIn = ['assessments/', 'logbook/', 'measures/', 'priorities/'];

/**
 * A group that was to take part from a phase on, whose phase is over, and of which no meeting, assessment, priority or measure
 * tells. Those whose view belongs into the process are the gap `perspective-missing` and not told twice; who advises from outside need
 * not be heard.
 */
export const groupUnheard = defineRule({
  id: 'group-unheard',
  defaultSeverity: 'info',
  dependsOnDay: true,
  *check(context) {
    const { workspace, asOf } = context;
    const now = onDay(context).workspace;
    if (!now.process || heardIn.some((folder) => workspace.unread.some((path) => path.startsWith(folder)))) return;
    const { phases, perspectives = [] } = now.process.data;
    const heard = new Set([...groupsIn(now), ...perspectives]);
    for (const { id, data, file, pointer } of now.groups) {
      const phase = phases.find((candidate) => candidate.id === data.fromPhase);
      if (!phase?.actual?.to || endOfPhase(phase) >= asOf || heard.has(id) || data.kind === 'support') continue;
      const field = workspace.fieldAt(file, [...pointer, 'fromPhase']);
      yield { file, pointer: [...pointer, 'fromPhase'], values: { title: data.title, phase: phase.title, field } };
    }
  },
});

/** All groups that a record tells to have taken part in something. */
function groupsIn({ assessments, logbook, measures, priorities }: Workspace): (string | undefined)[] {
  return [
    ...assessments.map(({ data }) => data.perspective),
    ...logbook
      .filter(({ data }) => data.status === undefined || data.status === 'held')
      .flatMap(({ data }) => (data.participants ?? []).map(({ group }) => group)),
    ...measures.flatMap(({ data }) => [data.responsible, ...(data.contributors ?? []), ...(data.carriedBy ?? [])]),
    ...priorities.map(({ data }) => data.group),
  ];
}
