import type { EvaluationReport } from '../model/evaluation.ts';
import type { Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { outlook } from './guide.ts';
import type { Overview } from './overview.ts';
import { consultationsOf, isClosed } from './paper.ts';
import { pick } from './pick.ts';
import { phaseStandings } from './process.ts';

/** What is still ahead: decisions, results of phases that are over, standards below their minimum, next steps. */
export function openWork(workspace: Workspace, now: Overview): EvaluationReport['open'] {
  const { text, next } = outlook(now);
  return {
    ...(text === undefined ? {} : { text }),
    decisions: decisionsAhead(workspace, now),
    deliverables: phaseStandings(now.workspace, now.asOf).flatMap(({ title: phase, state, deliverables }) =>
      state === 'ahead' ? [] : deliverables.flatMap(({ title, state: is }) => (is === 'open' ? [{ phase, title }] : [])),
    ),
    standards: now.standards.flatMap((standard) => {
      const criteria = standard.gaps.filter(({ code }) => code === 'below-minimum');
      if (criteria.length === 0) return [];
      return [
        {
          ...pick(standard, ['id', 'title', 'number']),
          criteria: criteria.map(({ subject, doing, doingWithheld }) => ({
            title: subject.title,
            measures: doing.map(({ title }) => title),
            withheld: doingWithheld === true,
          })),
        },
      ];
    }),
    steps: next,
  };
}

/** Papers on which a committee is still to decide, with its next turn; not those that a closed session has decided on, whose result stays inside. */
function decisionsAhead(whole: Workspace, { workspace, asOf }: Overview): EvaluationReport['open']['decisions'] {
  const closed = new Set(atDay(whole, asOf).papers.flatMap(({ id, data }) => (isClosed(data) ? [id] : [])));
  return workspace.papers
    .filter(({ id, data }) => data.type === 'decision' && !closed.has(id))
    .map(({ id, data }) => {
      const turn = consultationsOf(workspace, data).find(({ date }) => date >= asOf);
      return { id, title: data.title, ...(turn && pick(turn, ['committee', 'date'])) };
    });
}
