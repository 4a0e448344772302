import { atDay } from '../analysis/at-day.ts';
import { isClosed } from '../analysis/paper.ts';
import type { Measure, Standard } from '../model/records.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';
import { criteriaOf } from './criteria.ts';
import { latestRecord } from './latest-record.ts';
import { defineRule, type RuleContext } from './rule.ts';

type Retired = NonNullable<NonNullable<Standard['minimum']>[number]['retired']>;

/** A place that is about today or later than a day, so that it should not name what is no longer there. */
interface Naming {
  readonly file: SourceFile;
  readonly pointer: Pointer;
  readonly isKey?: true;
  readonly to: string;
  /** The measure that names it, where it may not name itself. */
  readonly from?: string;
  /** The day it speaks of; absent where it speaks of today. */
  readonly day?: string;
}

/**
 * What goes on names nothing that has ended: assessments and priorities of a day on which the criterion no longer counted, open
 * measures, papers before their decision. What is over keeps its history, and so do logbook, stories and ladders.
 *
 * A warning where the folder itself tells of days after the retirement, since somebody has worked with it then; where only time has
 * passed, it is `info`.
 */
export const referenceRetired = defineRule({
  id: 'reference-retired',
  defaultSeverity: 'warning',
  *check({ workspace, asOf }) {
    const now = atDay(workspace, asOf);
    yield* namingCriteria(workspace, now, asOf);
    yield* namingMeasures(workspace, now);
  },
});

const place = (workspace: Workspace, { file, pointer, isKey, to }: Naming) => ({
  file,
  pointer,
  ...(isKey ? { part: 'key' as const } : {}),
  values: { field: workspace.fieldAt(file, isKey ? pointer.slice(0, -1) : pointer), id: to },
});

function* namingCriteria(workspace: Workspace, now: Workspace, asOf: RuleContext['asOf']) {
  const retired = new Map<string, Retired>();
  for (const { criterion } of criteriaOf(now)) if (criterion.retired) retired.set(criterion.id, criterion.retired);
  if (retired.size === 0) return;
  const latest = latestRecord(workspace, asOf);
  for (const naming of criterionNamings(now)) {
    const found = retired.get(naming.to);
    if (!found || (naming.day ?? asOf) < found.date) continue;
    const { file, pointer, values, ...part } = place(workspace, naming);
    const isRecent = latest < found.date;
    yield {
      file,
      pointer,
      ...part,
      ...(isRecent ? { severity: 'info' as const } : {}),
      values: {
        ...values,
        named: 'criterion' as const,
        since: found.date,
        replacedBy: (found.replacedBy ?? []).filter((id) => id !== naming.to),
      },
    };
  }
}

/** Places that may name a criterion and are not history. */
function criterionNamings({ assessments, priorities, measures, papers }: Workspace): Naming[] {
  return [
    ...assessments.flatMap(({ file, data }) =>
      Object.keys(data.ratings).map((to) => ({ file, pointer: ['ratings', to], isKey: true as const, to, day: data.date })),
    ),
    ...priorities.flatMap(({ file, data }) =>
      data.items.map(({ ref }, index) => ({ file, pointer: ['items', index, 'ref'], to: ref, day: data.date })),
    ),
    ...measures
      .filter(({ data }) => isOpen(data.status))
      .flatMap(({ file, data }) => (data.addresses ?? []).map((to, index) => ({ file, pointer: ['addresses', index], to }))),
    ...papers
      .filter(({ data }) => !isClosed(data))
      .flatMap(({ file, data }) =>
        (data.basedOn ?? []).map((to, index) => ({
          file,
          pointer: ['basedOn', index],
          to,
          ...(data.date === undefined ? {} : { day: data.date }),
        })),
      ),
  ];
}

function* namingMeasures(workspace: Workspace, { measures, papers }: Workspace) {
  const ended = new Map<string, { status: 'replaced' | 'dropped'; replacedBy: string[] }>();
  for (const { id, data } of measures) {
    const { status, replacedBy } = data;
    if (status === 'replaced' || status === 'dropped')
      ended.set(id, { status, replacedBy: replacedBy === undefined ? [] : [replacedBy] });
  }
  const namings: Naming[] = [
    ...measures
      .filter(({ data }) => isOpen(data.status))
      .flatMap(({ id, file, data }) =>
        (data.dependsOn ?? []).map((to, index) => ({ file, pointer: ['dependsOn', index], to, from: id })),
      ),
    ...papers
      .filter(({ data }) => !isClosed(data))
      .flatMap(({ file, data }) =>
        (data.proposal ?? []).flatMap((point, index) =>
          (point.measures ?? []).map((to, at) => ({ file, pointer: ['proposal', index, 'measures', at], to })),
        ),
      ),
  ];
  for (const naming of namings) {
    const found = ended.get(naming.to);
    if (!found) continue;
    const { values, ...at } = place(workspace, naming);
    // what has taken the place of another cannot depend on itself instead
    const replacedBy = found.replacedBy.filter((id) => id !== naming.from && id !== naming.to);
    yield { ...at, values: { ...values, named: 'measure' as const, ...found, replacedBy } };
  }
}

const over: ReadonlySet<Measure['status']> = new Set(['done', 'continued', 'replaced', 'dropped'] as const);

const isOpen = (status: Measure['status']): boolean => !over.has(status);
