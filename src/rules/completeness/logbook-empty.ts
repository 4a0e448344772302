import type { Logbook } from '../../model/records.ts';
import type { Entry } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';
import { missingFields } from './missing.ts';

/** An entry that tells nothing beside its title: of a meeting that was held what came of it, of a cancelled one why. Any text will do. */
export const logbookEmpty = defineRule({
  id: 'logbook-empty',
  defaultSeverity: 'info',
  *check({ workspace }) {
    for (const entry of workspace.logbook) {
      const { data, file } = entry;
      const cancelled = data.status === 'cancelled';
      if (data.status === 'planned' || tells(entry, cancelled)) continue;
      const wanted = cancelled ? { deviation: false } : { participants: false, decisions: false };
      const fields = missingFields(workspace, file, [], wanted);
      yield { file, pointer: ['title'], values: { cancelled, fields } };
    }
  },
});

function tells({ data, body }: Entry<Logbook>, cancelled: boolean): boolean {
  if ((body ?? '').trim() !== '' || data.deviation || data.obstacle !== undefined) return true;
  if (cancelled) return false;
  const texts = [data.success, data.lesson];
  const lists = [data.participants, data.decisions, data.nextSteps];
  return texts.some((text) => text !== undefined) || lists.some((list) => (list ?? []).length > 0);
}
