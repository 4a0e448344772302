import type { AffectedRecord, RecordName, SuspectReference } from '../model/suspect.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { atDay, paperAt } from './at-day.ts';
import { isClosed } from './paper.ts';
import { placeOf } from './place.ts';
import { isOver } from './reliances.ts';

/** A record with the ids of what it rests on. */
interface Resting {
  readonly entry: Entry<unknown>;
  readonly name: RecordName;
  readonly on: readonly string[];
}

/**
 * The measures and papers that are not suspect themselves but rest on what is, directly or through others: on a suspect measure, indicator
 * or paper, or on a criterion whose current rating is suspect. Each once, with the suspect records that are nearest.
 */
export function affectedBy(references: readonly SuspectReference[], whole: Workspace, asOf: string): AffectedRecord[] {
  const suspect = new Map(references.map(({ record }) => [record.id, record]));
  const ratings = new Map(
    references.filter(({ record }) => record.named === 'assessment').map(({ record, refersTo }) => [refersTo.id, record]),
  );
  const records = restingRecords(whole, asOf);
  const byId = new Map(records.map((record) => [record.name.id, record]));
  const rootsOf = (ids: readonly string[], seen: Set<string>): RecordName[] =>
    ids.flatMap((id) => {
      const root = suspect.get(id) ?? ratings.get(id);
      if (root) return [root];
      const next = seen.has(id) ? undefined : byId.get(id);
      return next ? rootsOf(next.on, seen.add(id)) : [];
    });
  return records.flatMap(({ entry, name, on }) => {
    if (suspect.has(name.id)) return [];
    const via = new Map(rootsOf(on, new Set([name.id])).map((root) => [root.id, root]));
    const sorted = [...via.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return sorted.length === 0 ? [] : [{ record: name, via: sorted, place: placeOf(entry) }];
  });
}

/** Measures and papers that are not over; a standard stands for its criteria. */
function restingRecords(whole: Workspace, asOf: string): Resting[] {
  const { measures, standards } = atDay(whole, asOf);
  const criteria = new Map(
    standards.map(({ id, data }) => [
      id,
      [data.minimum, data.vision, data.goals].flatMap((list) => (list ?? []).map((criterion) => criterion.id)),
    ]),
  );
  const withParts = (ids: readonly string[] = []) => ids.flatMap((id) => [id, ...(criteria.get(id) ?? [])]);
  return [
    ...measures
      .filter(({ data }) => !isOver(data.status))
      .map((entry): Resting => {
        const { addresses, dependsOn = [], recognisedBy } = entry.data;
        const on = [...withParts(addresses), ...dependsOn, ...(recognisedBy?.indicators ?? [])];
        return { entry, name: { named: 'measure', id: entry.id, title: entry.data.title }, on };
      }),
    ...whole.papers
      .filter(({ data }) => !isClosed(paperAt(data, asOf)))
      .map((entry): Resting => {
        const points = (entry.data.proposal ?? []).flatMap((point) => point.measures ?? []);
        const on = [...withParts(entry.data.basedOn), ...points];
        return { entry, name: { named: 'paper', id: entry.id, title: entry.data.title }, on };
      }),
  ];
}
