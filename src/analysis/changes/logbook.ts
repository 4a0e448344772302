import type { Logbook } from '../../model/records.ts';
import type { KindComparison } from './context.ts';

/** What is told of a logbook entry in sentences of its own: whether the meeting was held. */
export const logbookChanges: KindComparison = {
  keys: ['status'],
  compare({ former, now }) {
    const [before, after] = [meetingOf(former.data as unknown as Logbook), meetingOf(now.data as unknown as Logbook)];
    if (before === after) return [];
    const { date } = now.data as unknown as Logbook;
    return [{ code: 'meeting', values: { to: after, date }, pointer: ['status'] }];
  },
};

/** Without an entry it was held. */
export const meetingOf = ({ status }: Pick<Logbook, 'status'>): NonNullable<Logbook['status']> => status ?? 'held';
