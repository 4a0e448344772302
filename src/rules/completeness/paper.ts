import { isClosed } from '../../analysis/paper.ts';
import type { Paper } from '../../model/records.ts';
import { onDay } from '../on-day.ts';
import { defineRule } from '../rule.ts';
import { missingFields } from './missing.ts';

/** Results of a consultation in which something was voted on. */
const voted: ReadonlySet<string | undefined> = new Set(['adopted', 'adopted-changed', 'rejected']);

/** A committee has voted, and the file does not say on what. */
export const paperProposalMissing = defineRule({
  id: 'paper-proposal-missing',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { data, file } of workspace.papers) {
      const index = (data.consultations ?? []).findIndex(({ result }) => voted.has(result));
      if (data.type !== 'decision' || index < 0 || has(data.proposal)) continue;
      const field = workspace.fieldAt(file, ['proposal']);
      yield { file, pointer: ['consultations', index, 'result'], values: { field } };
    }
  },
});

/**
 * Decided in a changed form, without saying what was changed: the proposal in the file is not what holds. Preliminary and closed
 * sessions may keep to themselves what they changed.
 */
export const paperChangeMissing = defineRule({
  id: 'paper-change-missing',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { data, file } of workspace.papers) {
      for (const [index, consultation] of (data.consultations ?? []).entries()) {
        const { role, result, change } = consultation;
        if (role !== 'decision' || consultation.public === false) continue;
        if (result !== 'adopted-changed' || change !== undefined) continue;
        const field = workspace.fieldAt(file, ['consultations', index, 'change']);
        yield { file, pointer: ['consultations', index, 'result'], values: { field } };
      }
    }
  },
});

/** What a paper still needs before it can be handed in; one on which a committee has come to a result needs nothing more. */
export const paperIncomplete = defineRule({
  id: 'paper-incomplete',
  defaultSeverity: 'info',
  dependsOnDay: true,
  *check(context) {
    for (const { data, file } of onDay(context).workspace.papers) {
      if (isClosed(data)) continue;
      const fields = missingFields(context.workspace, file, [], answersOf(data));
      if (fields.length > 0) yield { file, pointer: ['type'], values: { title: data.title, fields } };
    }
  },
});

/** A decision needs what is proposed and what it costs; a report to take note of needs its matter. */
function answersOf({ type, consultations, proposal, finances, noCost, reasons }: Paper): Record<string, boolean> {
  if (type === 'progress') return { consultations: has(consultations), reasons: reasons !== undefined };
  return {
    consultations: has(consultations),
    proposal: has(proposal),
    // an empty list is no answer here: that nothing is spent is said by `noCost`
    finances: has(finances) || noCost === true,
  };
}

function has(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
