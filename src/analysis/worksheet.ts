import type { Standard, Visibility } from '../model/records.ts';
import type { StandardStanding } from '../model/standing.ts';
import type { SheetReader, Worksheet, WorksheetMeasure, WorksheetStandard, WorksheetTopic } from '../model/worksheet.ts';
import type { Entry, Group, Workspace } from '../model/workspace.ts';
import { groupStandards } from './groups.ts';
import { headOf } from './head.ts';
import { isOpen, openSteps } from './measures.ts';
import { type Overview, overview } from './overview.ts';
import { pick } from './pick.ts';

/** What is asked for. */
export interface SheetRequest {
  readonly topic: WorksheetTopic;
  /** Of a circle or dimension, or of standards. */
  readonly ids: readonly string[];
  readonly reader?: SheetReader;
  readonly group?: Entry<Group>;
}

/**
 * Sheets to fill in: the criteria that count on the day, in the order of the catalogues, or the measures that are agreed. No rating of anybody is
 * in them. A short sheet asks about standards as a whole, so it needs no criteria.
 */
export function worksheet(folder: Workspace, asOf: string, audience: Visibility, request: SheetRequest): Worksheet {
  const { topic, ids, reader, group } = request;
  const now = overview(folder, asOf, audience);
  const groups = groupStandards(now.workspace, now.standards);
  const [part] = topic === 'circle' ? groups.filter(({ id }) => ids.includes(id)) : [];
  const shown = groups.flatMap(({ standards }) => standards).filter((standard) => isAsked(standard, request, part?.standards));
  return {
    ...headOf(now, 'worksheet'),
    topic,
    ...(reader === undefined ? {} : { reader }),
    ...(group && { group: { id: group.id, title: group.data.title } }),
    groups: now.workspace.groups.map(({ id, data }) => ({ id, title: data.title })),
    ...(part && { part: pick(part, ['id', 'number', 'title']) }),
    standards:
      topic === 'measures'
        ? []
        : shown.map((standard) => sheetOf(now, standard)).filter(({ criteria }) => reader !== undefined || criteria.length > 0),
    measures: topic === 'measures' ? measuresOf(now) : [],
  };
}

function isAsked(standard: StandardStanding, { topic, ids }: SheetRequest, members: readonly StandardStanding[] = []): boolean {
  if (topic === 'focus') return standard.inFocus;
  return topic === 'circle' ? members.includes(standard) : ids.length === 0 || ids.includes(standard.id);
}

const tiers = { minimum: 'minimum', vision: 'vision', goals: 'goal' } as const;

function sheetOf({ workspace }: Overview, { id, number, title }: StandardStanding): WorksheetStandard {
  const data: Standard | undefined = workspace.standards.find((entry) => entry.id === id)?.data;
  const criteria = (['minimum', 'vision', 'goals'] as const).flatMap((tier) =>
    (data?.[tier] ?? [])
      .filter(({ retired }) => retired === undefined)
      .map((criterion) => ({
        ...pick(criterion, ['id', 'text', 'note']),
        mark: criterion.id.slice(criterion.id.lastIndexOf('.') + 1),
        tier: tiers[tier],
      })),
  );
  const part = data?.circle ?? data?.dimension;
  return { id, ...(number === undefined ? {} : { number }), title, ...(part === undefined ? {} : { part }), criteria };
}

/** What is agreed and still to be done; ideas cannot be held against means yet. */
function measuresOf({ workspace }: Overview): WorksheetMeasure[] {
  return workspace.measures
    .filter(({ data }) => isOpen(data.status))
    .map(({ id, data }) => {
      const responsible = workspace.groups.find((entry) => entry.id === data.responsible)?.data.title;
      return {
        id,
        ...pick(data, ['title', 'start', 'due', 'review']),
        ...(responsible === undefined ? {} : { responsible }),
        steps: openSteps(data),
        resources: data.resources ?? [],
        ...(data.recognisedBy?.sign === undefined ? {} : { recognisedBy: data.recognisedBy.sign }),
        ...(data.realityCheck && { check: data.realityCheck }),
      };
    });
}
