import type { Visibility } from '../model/records.ts';
import type { WorkshopReport } from '../model/workshop-report.ts';
import type { Workspace } from '../model/workspace.ts';
import { dialogue } from './dialogue.ts';
import { forAudience } from './for-audience.ts';
import { headOf } from './head.ts';
import { itemsOf } from './items.ts';
import { type Overview, overview } from './overview.ts';
import { pick } from './pick.ts';
import { logEntry } from './process.ts';

/** The days up to the reference date on which something was rated together or a workshop was held, newest first. */
export function workshopDays(workspace: Workspace, asOf: string, audience: Visibility): string[] {
  const { assessments, logbook } = forAudience(workspace, audience);
  const days = [
    ...assessments.filter(({ data }) => data.agreed).map(({ data }) => data.date),
    ...logbook.filter(({ data }) => data.format === 'workshop' && isHeld(data.status)).map(({ data }) => data.date),
  ];
  return [...new Set(days)]
    .filter((day) => day <= asOf)
    .sort()
    .reverse();
}

const isHeld = (status: string | undefined) => status === undefined || status === 'held';

/** What came of a day, as it was known on that day: ratings with the views brought along, priorities, what was agreed. */
export function workshopReport(workspace: Workspace, day: string, audience: Visibility): WorkshopReport {
  const now = overview(workspace, day, audience);
  const standards = now.standards.flatMap((standard) => {
    const criteria = standard.criteria.filter(({ current }) => current?.date === day);
    return criteria.length === 0 ? [] : [{ ...standard, criteria }];
  });
  return {
    ...headOf(now, 'workshop'),
    standards,
    dialogue: dialogue(workspace, now, standards),
    priorities: prioritiesOf(now, day),
    entries: now.workspace.logbook
      .filter(({ data }) => data.date === day && isHeld(data.status))
      .map((entry) => logEntry(now.workspace, entry)),
  };
}

function prioritiesOf({ workspace }: Overview, day: string): WorkshopReport['priorities'] {
  const titles = new Map(itemsOf(workspace).map(({ id, title }) => [id, title]));
  return workspace.priorities
    .filter(({ data }) => data.date === day)
    .map(({ data }) => ({
      ...pick(data, ['title', 'participants']),
      group: workspace.groups.find(({ id }) => id === data.group)?.data.title ?? data.group,
      items: data.items.map((item) => ({
        id: item.ref,
        title: titles.get(item.ref) ?? item.ref,
        decision: item.decision,
        ...pick(item, ['votes', 'reason']),
      })),
    }));
}
