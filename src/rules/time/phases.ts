import type { FindingValues } from '../../model/finding.ts';
import type { Process } from '../../model/records.ts';
import type { Phase } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';

/** Phases stand in their order: a later one begins no earlier than those before it, and when it is over, they are. */
export const phaseOrder = defineRule({
  id: 'phase-order',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    const { process } = workspace;
    if (!process) return;
    const { phases } = process.data;
    for (const [index, phase] of phases.entries()) {
      const before = phases.slice(0, index);
      for (const why of ['planned', 'actual'] as const) {
        const found = tooEarly(phase, before, why);
        if (found) yield { file: process.file, pointer: ['phases', index, why, 'from'], values: found };
      }
      const over = overBefore(process.data, index);
      if (over?.actual?.to === undefined) continue;
      const why = phase.actual ? 'unfinished' : 'unrecorded';
      yield {
        file: process.file,
        pointer: ['phases', index, phase.actual ? 'actual' : 'title'],
        values: { why, phase: phase.title, other: over.title, otherFrom: over.actual.to },
      };
    }
  },
});

/** A later phase that is over while this one still seems to run. In a model of one's own, phases may go on beside later ones. */
export function overBefore({ phases, model }: Pick<Process, 'phases' | 'model'>, index: number): Phase | undefined {
  if (model === 'own' || phases[index]?.actual?.to !== undefined) return undefined;
  return phases.slice(index + 1).find(({ actual }) => actual?.to !== undefined);
}

function tooEarly(phase: Phase, before: readonly Phase[], why: 'planned' | 'actual'): FindingValues['phase-order'] | undefined {
  const { from, to = from } = phase[why] ?? {};
  // months in the wrong order are told as such
  if (from === undefined || to === undefined || to < from) return undefined;
  for (const other of before) {
    const otherFrom = other[why]?.from;
    if (otherFrom !== undefined && from < otherFrom) return { why, phase: phase.title, other: other.title, from, otherFrom };
  }
  return undefined;
}

/**
 * Planned phases that run side by side for more than the month in which one ends and the next begins. A remark only: it can be meant,
 * and what really happened is never told here, since a phase that takes longer runs beside the next one as a matter of course.
 */
export const phaseOverlap = defineRule({
  id: 'phase-overlap',
  defaultSeverity: 'info',
  *check({ workspace }) {
    const { process } = workspace;
    if (!process || process.data.model === 'own') return;
    for (const [index, { title, planned }] of process.data.phases.entries()) {
      const before = process.data.phases[index - 1];
      const isOrdered = planned.from <= planned.to && before !== undefined && planned.from >= before.planned.from;
      if (!before || !isOrdered || planned.from >= before.planned.to) continue;
      yield {
        file: process.file,
        pointer: ['phases', index, 'planned', 'from'],
        values: { phase: title, other: before.title, from: planned.from, otherTo: before.planned.to },
      };
    }
  },
});
