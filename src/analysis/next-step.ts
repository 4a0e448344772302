import type { NextMessage } from '../model/brief.ts';
import { plannedDates } from './dates.ts';
import { isOpen, nextStep } from './measures.ts';
import type { Overview } from './overview.ts';
import { placeOf } from './place.ts';

/** What the network does next: the earliest step of an open measure that is still ahead, then one without a date, then the next date of any sort. */
export function nextOfAll(now: Overview): NextMessage {
  const steps = now.workspace.measures
    .filter(({ data }) => isOpen(data.status))
    .flatMap((entry) => {
      const ahead = { ...entry.data, steps: (entry.data.steps ?? []).filter(({ due }) => (due ?? now.asOf) >= now.asOf) };
      const step = nextStep(ahead);
      return step ? [{ entry, step, order: `${step.due ?? '9999'}\n${entry.id}` }] : [];
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const [first] = steps;
  if (first) {
    const { entry, step } = first;
    return { kind: 'step', measure: { id: entry.id, title: entry.data.title }, ...step, place: placeOf(entry) };
  }
  const [date] = plannedDates(now).filter(({ kind }) => kind === 'meeting' || kind === 'committee' || kind === 'due');
  if (!date) return { kind: 'nothing-planned' };
  const { id: _id, ...planned } = date;
  return { kind: 'date', planned };
}
