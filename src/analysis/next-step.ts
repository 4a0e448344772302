import type { NextMessage, NextStep } from '../model/brief.ts';
import type { Measure } from '../model/records.ts';
import type { Entry } from '../model/workspace.ts';
import { plannedDates } from './dates.ts';
import { isOpen, nextStep } from './measures.ts';
import type { Overview } from './overview.ts';
import { placeOf } from './place.ts';

/** What the network does next: the earliest step of an open measure that is still ahead, then one without a date, then the next date of any sort. */
export function nextOfAll(now: Overview): NextMessage {
  const first = earliestStep(now.workspace.measures, now.asOf);
  if (first) return first;
  const [date] = plannedDates(now).filter(({ kind }) => kind === 'meeting' || kind === 'committee' || kind === 'due');
  if (!date) return { kind: 'nothing-planned' };
  const { id: _id, ...planned } = date;
  return { kind: 'date', planned };
}

/** The earliest step of open measures that is still ahead, then one without a date. */
export function earliestStep(measures: readonly Entry<Measure>[], asOf: string): NextStep | undefined {
  const [first] = measures
    .filter(({ data }) => isOpen(data.status))
    .flatMap((entry) => {
      const ahead = { ...entry.data, steps: (entry.data.steps ?? []).filter(({ due }) => (due ?? asOf) >= asOf) };
      const step = nextStep(ahead);
      return step ? [{ entry, step, order: `${step.due ?? '9999'}\n${entry.id}` }] : [];
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  if (!first) return undefined;
  const { entry, step } = first;
  return { kind: 'step', measure: { id: entry.id, title: entry.data.title }, ...step, place: placeOf(entry) };
}
