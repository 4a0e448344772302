import type { Gap, Subject } from '../model/gap.ts';
import type { Process } from '../model/records.ts';
import type { Entry, Phase, Workspace } from '../model/workspace.ts';
import { addMonths, endOfMonth } from './day.ts';
import { makeGap } from './gap.ts';
import { placeOf } from './place.ts';

/** The last day a phase took or, while it runs, should take. */
export function endOfPhase(phase: Phase): string {
  return endOfMonth(phase.actual?.to ?? phase.planned.to);
}

/** The first day a phase took or should take. */
export function startOfPhase({ actual, planned }: Phase): string {
  return `${actual?.from ?? planned.from}-01`;
}

/** The first day of the process. */
export function startOf({ phases: [first] }: Process): string {
  return first ? startOfPhase(first) : '0000-01-01';
}

/** Open work in the process. Ordered by phase, then perspective, then logbook. */
export function processGaps(workspace: Workspace, asOf: string): Gap[] {
  const { process } = workspace;
  if (!process) return [];
  return [...phaseGaps(process, asOf), ...perspectiveGaps(workspace, process, asOf), ...logbookGaps(workspace, process, asOf)];
}

function phaseGaps(process: Entry<Process>, asOf: string): Gap[] {
  return process.data.phases.flatMap((phase, index) => {
    const subject: Subject = { named: 'phase', id: phase.id, title: phase.title };
    const end = endOfPhase(phase);
    const gaps: Gap[] = [];
    for (const [at, { title, state }] of (phase.deliverables ?? []).entries()) {
      if (state !== 'open' || end >= asOf) continue;
      gaps.push(
        makeGap(
          'deliverable-missing',
          subject,
          { phase: phase.title, deliverable: title, end },
          placeOf(process, ['phases', index, 'deliverables', at]),
          [],
        ),
      );
    }
    // what the committees are to decide on at the end is named among the results once it is written
    if (phase.decisionPaper && end < asOf && !phase.deliverables?.some(({ paper }) => paper !== undefined))
      gaps.push(
        makeGap(
          'deliverable-missing',
          subject,
          { phase: phase.title, end },
          placeOf(process, ['phases', index, 'decisionPaper'], 'key'),
          [],
        ),
      );
    const actual = phase.actual?.to;
    const isLate = actual === undefined ? endOfMonth(phase.planned.to) < asOf : actual > phase.planned.to;
    if (isLate && !phase.deviation) {
      const values = { phase: phase.title, planned: phase.planned.to, ...(actual === undefined ? {} : { actual }) };
      gaps.push(makeGap('deviation-unexplained', subject, values, placeOf(process, ['phases', index, 'planned'], 'key'), []));
    }
    return gaps;
  });
}

/** Perspectives that belong into the process and have given no view since it began. */
function perspectiveGaps(workspace: Workspace, process: Entry<Process>, asOf: string): Gap[] {
  const start = startOf(process.data);
  if (asOf < start) return [];
  const heard = new Set(workspace.assessments.filter(({ data }) => data.date >= start).map(({ data }) => data.perspective));
  return (process.data.perspectives ?? []).flatMap((id) => {
    if (heard.has(id)) return [];
    const title = workspace.groups.find((group) => group.id === id)?.data.title ?? id;
    return [
      makeGap(
        'perspective-missing',
        { named: 'group', id, title },
        { perspective: title },
        placeOf(process, ['perspectives'], 'key'),
        [],
      ),
    ];
  });
}

/** The logbook tells of meetings that were held; while the process runs, it should not fall silent. */
function logbookGaps(workspace: Workspace, process: Entry<Process>, asOf: string): Gap[] {
  const last = process.data.phases.at(-1);
  if (!last) return [];
  const start = startOf(process.data);
  const isOver = last.actual?.to !== undefined && endOfMonth(last.actual.to) < asOf;
  if (asOf < start || isOver) return [];
  const newest = workspace.logbook
    .filter(({ data }) => data.status === undefined || data.status === 'held')
    .reduce((latest, { data }) => (data.date > latest ? data.date : latest), '');
  // what was written before the process began does not make it silent on its first day
  if (addMonths(newest < start ? start : newest, workspace.settings.reviewCycles.logbook) >= asOf) return [];
  const title = process.data.round ?? '';
  return [
    makeGap(
      'logbook-silent',
      { named: 'process', id: 'process', title },
      newest === '' ? {} : { last: newest },
      placeOf(process),
      [],
    ),
  ];
}
