import type { NextMessage, PendingPaper } from '../model/brief.ts';
import type { Paper } from '../model/records.ts';
import type { Entry } from '../model/workspace.ts';
import { paperAt } from './at-day.ts';
import type { Overview } from './overview.ts';
import { isClosed, paperStanding } from './paper.ts';

/** Papers that are being prepared or on their way, the one whose committees sit first before the others; those without a date last. */
function pending({ released, asOf }: Overview, type: Paper['type']): Entry<Paper>[] {
  const next = ({ data }: Entry<Paper>) =>
    (data.consultations ?? [])
      .map(({ date }) => date)
      .filter((date) => date >= asOf)
      .sort()[0] ?? '9999';
  return released.papers
    .map((entry) => ({ ...entry, data: paperAt(entry.data, asOf) }))
    .filter(({ data }) => data.type === type && !isClosed(data))
    .sort((a, b) => (next(a) < next(b) ? -1 : next(a) > next(b) ? 1 : a.id < b.id ? -1 : 1));
}

/** The paper of a type that comes first, with the committees it goes to. */
export function pendingPaper(now: Overview, type: Paper['type']): PendingPaper | undefined {
  const [entry] = pending(now, type);
  if (!entry) return undefined;
  const { id, title, consultations, place } = paperStanding(now.workspace, entry);
  return { paper: { id, title }, consultations: consultations.filter(({ date }) => date >= now.asOf), place };
}

/** The decision that is prepared, with the point that decides on a measure and what it costs. */
export function pendingDecision(now: Overview): Extract<NextMessage, { kind: 'decision' }> | undefined {
  const [entry] = pending(now, 'decision');
  const paper = pendingPaper(now, 'decision');
  if (!entry || !paper) return undefined;
  const { proposal, finances, totals, noCost } = paperStanding(now.released, entry);
  const point = proposal.find(({ measures }) => measures.length > 0) ?? proposal[0];
  const amounts = totals.length > 0 ? totals : finances;
  return {
    kind: 'decision',
    ...paper,
    ...(point && { point: { number: point.number, text: point.text } }),
    amounts: amounts.map(({ year, amount }) => ({ year, amount })),
    noCost,
  };
}
