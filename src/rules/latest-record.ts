import { periodSpan } from '../analysis/day.ts';
import type { Workspace } from '../model/workspace.ts';

/** The newest day, up to `asOf`, on which records of a folder say that something happened; empty where none says so. */
export function latestRecord({ assessments, priorities, logbook, measures, indicators }: Workspace, asOf: string): string {
  const days = [
    ...assessments.map(({ data }) => data.date),
    ...priorities.map(({ data }) => data.date),
    ...logbook.filter(({ data }) => data.status !== 'planned').map(({ data }) => data.date),
    ...measures.flatMap(({ data }) => [...(data.progress ?? []), ...(data.reviews ?? [])].map(({ date }) => date)),
    ...indicators.flatMap(({ data }) => (data.measurements ?? []).map(({ period }) => periodSpan(period).last)),
  ];
  return days.reduce((latest, day) => (day <= asOf && day > latest ? day : latest), '');
}
