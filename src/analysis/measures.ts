import type { Doing } from '../model/gap.ts';
import type { Measure, MeasureStatus } from '../model/records.ts';
import type { Entry, Workspace } from '../model/workspace.ts';

/** Statuses in which something is agreed and still to be done or carried on. */
const open: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['planned', 'awaiting-decision', 'running', 'continued']);

/** Agreed, and still to be done or carried on. */
export function isOpen(status: MeasureStatus): boolean {
  return open.has(status);
}

/** The newest entry of a course; of two on one day the one that stands below. */
export function newestProgress<T extends { readonly date: string }>(progress: readonly T[]): T | undefined {
  return progress.reduce<T | undefined>((best, entry) => (best && best.date > entry.date ? best : entry), undefined);
}

/** The steps that are not done: by their dates, undated ones last. */
export function openSteps({ steps = [] }: Measure): { text: string; due?: string }[] {
  return steps
    .filter(({ done }) => done === undefined)
    .sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '9999') > (b.due ?? '9999') ? 1 : 0))
    .map(({ text, due }) => (due === undefined ? { text } : { text, due }));
}

/** The first of the open steps. */
export const nextStep = (measure: Measure): { text: string; due?: string } | undefined => openSteps(measure)[0];

/** What a measure contributes to a gap, in brief. */
export function doingOf(workspace: Workspace, { id, data }: Entry<Measure>): Doing {
  const step = nextStep(data);
  const responsible = workspace.groups.find((group) => group.id === data.responsible)?.data.title;
  return {
    id,
    title: data.title,
    status: data.status,
    ...(step && { nextStep: step }),
    ...(responsible !== undefined && { responsible }),
    ...(data.due !== undefined && { due: data.due }),
  };
}

/** The open measures that address any of these ids. */
export function doingFor(workspace: Workspace, ids: readonly string[]): Doing[] {
  return workspace.measures
    .filter(({ data }) => isOpen(data.status) && (data.addresses ?? []).some((id) => ids.includes(id)))
    .map((entry) => doingOf(workspace, entry));
}

/** The open measures whose success an indicator is to show. */
export function doingAbout(workspace: Workspace, indicator: string): Doing[] {
  return workspace.measures
    .filter(({ data }) => isOpen(data.status) && data.recognisedBy?.indicators?.includes(indicator) === true)
    .map((entry) => doingOf(workspace, entry));
}
