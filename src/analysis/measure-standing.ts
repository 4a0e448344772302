import type { Gap } from '../model/gap.ts';
import type { Measure, MeasureStatus } from '../model/records.ts';
import type { MeasureStanding, Named } from '../model/standing.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { nextStep } from './measures.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';

/** Finished work first, then what runs, then what is ahead or was given up. */
export const statusOrder: readonly MeasureStatus[] = [
  'done',
  'continued',
  'running',
  'awaiting-decision',
  'planned',
  'paused',
  'deferred',
  'replaced',
  'dropped',
  'idea',
];

/** All measures with their titles and open work, by status; statuses that nothing has are left out. */
export function measuresByStatus(
  workspace: Workspace,
  gaps: readonly Gap[],
): { status: MeasureStatus; measures: MeasureStanding[] }[] {
  return statusOrder.flatMap((status) => {
    const measures = workspace.measures
      .filter(({ data }) => data.status === status)
      .map((entry) => measureStanding(workspace, entry, gaps));
    return measures.length === 0 ? [] : [{ status, measures }];
  });
}

/** A measure with the titles of what it names and its open work. */
function measureStanding(workspace: Workspace, entry: Entry<Measure>, gaps: readonly Gap[]): MeasureStanding {
  const { data } = entry;
  const step = nextStep(data);
  const responsible = named(workspace.groups, data.responsible);
  const replacedBy = named(workspace.measures, data.replacedBy);
  return {
    id: entry.id,
    title: data.title,
    status: data.status,
    ...pick(data, ['summary', 'statusReason', 'start', 'due', 'result', 'continuation']),
    ...(responsible && { responsible }),
    contributors: namedAll(workspace.groups, data.contributors),
    areas: (workspace.settings.areas ?? []).filter(({ id }) => data.areas?.includes(id)).map(({ id, title }) => ({ id, title })),
    ...(step && { nextStep: step }),
    addresses: (data.addresses ?? []).flatMap((id) => addressed(workspace, id)),
    ...(data.recognisedBy?.sign !== undefined && { sign: data.recognisedBy.sign }),
    indicators: namedAll(workspace.indicators, data.recognisedBy?.indicators),
    uptake: data.uptake ?? [],
    reviews: data.reviews ?? [],
    experiences: data.experiences ?? [],
    ...(replacedBy && { replacedBy }),
    gaps: gaps.filter(({ subject }) => subject.named === 'measure' && subject.id === entry.id),
    place: placeOf(entry),
  };
}

/** The entry with this id as id and title. */
export function named(entries: readonly Entry<{ title: string }>[], id: string | undefined): Named | undefined {
  const entry = entries.find((candidate) => candidate.id === id);
  return entry && { id: entry.id, title: entry.data.title };
}

/** Those of the ids that exist, in their order. */
export function namedAll(entries: readonly Entry<{ title: string }>[], ids: readonly string[] | undefined): Named[] {
  return (ids ?? []).flatMap((id) => named(entries, id) ?? []);
}

function addressed(workspace: Workspace, id: string): MeasureStanding['addresses'] {
  const standard = workspace.standards.find((entry) => entry.id === id);
  if (standard) return [{ kind: 'standard', id, title: standard.data.title }];
  const criterion = workspace.standards
    .flatMap(({ data }) => [...(data.minimum ?? []), ...(data.vision ?? []), ...(data.goals ?? [])])
    .find((candidate) => candidate.id === id);
  return criterion ? [{ kind: 'criterion', id, title: criterion.text }] : [];
}
